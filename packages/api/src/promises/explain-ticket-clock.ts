import { type ClockExplanation, explainClock, type Metric } from '@relais/sla'
import type { GraphqlContext } from '../graphql/context.ts'
import { type ShownExplanation, showExplanation } from './show-explanation.ts'

/** One clock of one ticket, explained from its log; null when the log has no such cycle. */
export async function explainTicketClock(
  { loaders, world }: GraphqlContext,
  ticketId: string,
  of: { metric: Metric; cycle: number },
): Promise<ShownExplanation | null> {
  const now = world.now().getTime()
  const [promises, kept] = await Promise.all([loaders.promises(), loaders.logOfTicket.load(ticketId)])
  const explained = explainClock(ticketId, kept?.log ?? [], of, promises.calendars, now)
  if (explained === null) return null
  const [policies, calendars] = await Promise.all([
    loaders.policyOfVersion.loadMany(versionsOf(explained)),
    loaders.calendarOfHash.loadMany([...new Set(explained.promises.map(({ calendar }) => calendar))]),
  ])
  return showExplanation(
    ticketId,
    explained,
    {
      policies: new Map(found(policies).map(({ policyVersion, policy }) => [policyVersion, policy])),
      calendars: new Map(found(calendars).map((calendar) => [calendar.calendarHash, calendar])),
    },
    now,
  )
}

function versionsOf({ cycle, promises }: ClockExplanation): string[] {
  const versions = [cycle.policyVersion, ...promises.map(({ policyVersion }) => policyVersion)]
  return [...new Set(versions.filter((version) => version !== null))]
}

/** What a loader found. @throws what it met instead. */
function found<Row>(loaded: readonly (Row | null | Error)[]): Row[] {
  return loaded.flatMap((row) => {
    if (row instanceof Error) throw row
    return row === null ? [] : [row]
  })
}
