import { inOrganization } from '../../packages/api/src/db/client.ts'
import { newId, type TicketId } from '../../packages/api/src/db/id.ts'
import { appendFacts, type NewFact } from '../../packages/api/src/promises/append-fact.ts'
import { claimWakes } from '../../packages/api/src/workers/claim-wakes.ts'
import type { Installation } from './installation.ts'

const BATCH = 200
const WRITERS = 3
const STOPS = 20
const CLAIMS = 200

/** How long a claim takes as the table of wakes is written over and over. */
export interface Claims {
  transitions: number
  perSecond: number
  /** Milliseconds of a claim, ascending, from all the stops on the way. */
  values: number[]
  /** Those of the last stop alone. */
  last: number[]
  /** The table of wakes with its indexes, in bytes, before and after. */
  bytes: [number, number]
}

/**
 * So many transitions at full speed, by the door through which every fact goes: answers and customers who write again,
 * in turns, so that each moves its ticket's wake. On twenty stops on the way claims are timed.
 */
export async function measureClaims(installation: Installation, transitions: number): Promise<Claims> {
  const { superuser, world } = installation
  const sizeNow = async () => {
    const [row] = await superuser<[{ bytes: number }]>`
      select pg_total_relation_size('ticket_wakes')::float8 as bytes`
    return row.bytes
  }
  const before = await sizeNow()
  const ids = (
    await superuser<{ ticket_id: TicketId }[]>`
      select ticket_id from ticket_wakes where wake_at > now() + interval '1 day' order by ticket_id`
  ).map((row) => row.ticket_id)
  let done = 0
  let at = 0
  let turn = 0
  let busyMs = 0
  const values: number[] = []
  let last: number[] = []
  const next = (): [TicketId[], number] => {
    if (at >= ids.length) {
      at = 0
      turn += 1
    }
    const batch = ids.slice(at, at + BATCH)
    at += BATCH
    return [batch, turn]
  }
  for (let stop = 1; stop <= STOPS; stop += 1) {
    const goal = (transitions * stop) / STOPS
    const start = performance.now()
    const write = async () => {
      while (done < goal) {
        const [batch, round] = next()
        done += batch.length
        await step(installation, batch, round)
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, write))
    busyMs += performance.now() - start
    last = []
    for (let claim = 0; claim < CLAIMS; claim += 1) {
      const from = performance.now()
      await claimWakes(world.worker, { onlyBandZero: false, until: null })
      last.push(performance.now() - from)
    }
    values.push(...last)
  }
  return {
    transitions: done,
    perSecond: done / (busyMs / 1_000),
    values: values.sort((a, b) => a - b),
    last: last.sort((a, b) => a - b),
    bytes: [before, await sizeNow()],
  }
}

async function step({ world, organizationId }: Installation, batch: TicketId[], turn: number): Promise<void> {
  const now = Date.now()
  const fact = (): NewFact =>
    turn % 2 === 0
      ? {
          type: 'reply',
          effectiveAt: now,
          actor: 'system',
          dedupKey: newId(),
          body: { replyId: newId(), visibility: 'public', by: 'core' },
        }
      : {
          type: 'customer.message',
          effectiveAt: now,
          actor: 'customer',
          dedupKey: newId(),
          body: {
            messageId: newId(),
            visibility: 'public',
            receivedAt: now,
            intent: 'question',
            confidence: 0.8,
            isBackfill: false,
          },
        }
  await inOrganization(world.db, organizationId, (tx) =>
    appendFacts(
      tx,
      batch.map((ticketId) => ({ ticketId, facts: [fact()] })),
    ),
  )
}
