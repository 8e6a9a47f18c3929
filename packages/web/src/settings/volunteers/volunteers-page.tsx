import { useQuery } from '@tanstack/react-query'
import { ReadState } from '../read-state.tsx'
import { HoldPart } from './hold-part.tsx'
import { OffersPart } from './offers-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { rulesQuery } from './queries.ts'
import { TrustPart } from './trust-part.tsx'

/** Who helps and what they may do, what they may be offered, and by which rules trust grows. */
export function VolunteersPage() {
  const query = useQuery(rulesQuery)
  return (
    <>
      <PeoplePart />
      <OffersPart />
      <ReadState query={query}>
        {({ trustRules, viewer }) => (
          <>
            <TrustPart rules={trustRules} />
            <HoldPart seconds={viewer?.organization.careTeamHoldSeconds ?? 0} />
          </>
        )}
      </ReadState>
    </>
  )
}
