import type { NewFact } from './append-fact.ts'

/** An outage that is over. */
export interface EndedOutage {
  outageId: string
  channelId: string
  startedAt: Date
  endedAt: Date
}

/** An outage as a ticket's log has it, with its true instants; the same outage is on a ticket once. */
export function outageFacts({ outageId, startedAt, endedAt }: EndedOutage): NewFact[] {
  return [
    {
      type: 'channel.down',
      dedupKey: `outage:${outageId}:down`,
      actor: 'system',
      effectiveAt: startedAt.getTime(),
      body: { reason: 'unreachable' },
    },
    {
      type: 'channel.up',
      dedupKey: `outage:${outageId}:up`,
      actor: 'system',
      effectiveAt: endedAt.getTime(),
      body: {},
    },
  ]
}
