import { useQuery } from '@tanstack/react-query'
import { AboutSheet } from './about-sheet.tsx'
import { HoursSheet } from './hours-sheet.tsx'
import { NetworksSheet } from './networks-sheet.tsx'
import { waysQuery } from './queries.ts'

/** When somebody helps, how much, and in which languages. */
export function WaysPart() {
  const { data } = useQuery(waysQuery)
  if (data?.volunteer == null) return null
  const { weeklyMinutes, quietHours } = data.volunteer
  return (
    <>
      <HoursSheet
        // What was saved is what the fields begin with again.
        key={JSON.stringify({ weeklyMinutes, quietHours })}
        ways={data.volunteer}
      />
      <AboutSheet ways={data.volunteer} trades={data.trades} />
      <NetworksSheet chosen={data.volunteer.networks} networks={data.networksToChoose} />
    </>
  )
}
