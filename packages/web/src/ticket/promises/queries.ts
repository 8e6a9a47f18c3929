import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { ExplainClockDocument } from '../../graphql/generated/graphql.ts'
import type { ClockTarget, ExplainedCycleFragment } from '../../graphql/generated/graphql.ts'

export type Explanation = NonNullable<ExplainedCycleFragment['explanation']>

/** Why one clock stands as it does, and the other cycles of its kind; another version of the ticket asks anew. */
export const explanationQuery = (
  ticket: { number: number; version: number },
  target: ClockTarget,
  cycle: number | null,
) =>
  queryOptions({
    queryKey: ['clock', ticket.number, target, cycle, ticket.version],
    queryFn: async ({ signal }) => {
      const asked = await fetchGraph(
        ExplainClockDocument,
        { number: ticket.number, target, cycle },
        { signal },
      )
      return {
        chosen: asked.ticket?.chosen.edges[0]?.node ?? null,
        cycles: (asked.ticket?.cycles.edges ?? []).map(({ node }) => node),
      }
    },
    // A change of the ticket does not empty the dialog that explains it.
    placeholderData: (before) =>
      before?.chosen?.target === target && (cycle === null || before.chosen.number === cycle)
        ? before
        : undefined,
  })
