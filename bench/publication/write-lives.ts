import { sql } from 'drizzle-orm'
import { getChannel } from '../../packages/api/src/channels/find-channel.ts'
import { inOrganization } from '../../packages/api/src/db/client.ts'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { receiveEvents } from '../../packages/api/src/inbox/receive-events.ts'
import { appendFacts } from '../../packages/api/src/promises/append-fact.ts'
import { randomLife, seededRandom } from '../../packages/api/src/testing/random-lives.ts'
import type { Installation } from '../promises/installation.ts'
import { firstMessage } from '../promises/measure-inbound.ts'
import type { TicketWriter } from '../promises/write-tickets.ts'

const TEMPLATES = 100
const MINUTE_MS = 60_000
const SPREAD_MS = 6 * 60 * MINUTE_MS
/** How much happens to a ticket, so that logs are of ten facts on average: the first of them are the product's own. */
const DEEDS = { fewest: 2, most: 14 }
const MEAN_FACTS = { least: 9.5, most: 10.5 }

/** What was written, all tickets together. */
export interface Lives {
  tickets: number
  runningCycles: number
  endedCycles: number
  factsPerTicket: number
}

/**
 * A hundred tickets come in and live through whatever happens to tickets, by the product itself; then they are copied with
 * their logs until so many cycles run. All promises are round the clock, so that instants can be moved.
 */
export async function writeLives(
  installation: Installation,
  writer: TicketWriter,
  runningCycles: number,
): Promise<Lives> {
  const { superuser, world, organizationId, channelId } = installation
  await superuser`update sla_policies set definition = replace(definition::text, '"extended"', '"24x7"')::jsonb`
  const random = seededRandom(20_261_122)
  const now = Date.now()
  await inOrganization(world.db, organizationId, async (tx) => {
    const received = Array.from({ length: TEMPLATES }, () => ({
      event: firstMessage(new Date(now - Math.ceil(random() * 900) * MINUTE_MS)),
      deliveryId: null,
      receivedAt: new Date(now),
      isImported: false,
    }))
    await receiveEvents(tx, world, await getChannel(tx, channelId), received)
  })
  const [agent] = await superuser<
    [{ id: string }]
  >`select member_id as id from members where role = 'agent' limit 1`
  const templates = await superuser<{ ticketId: TicketId; at: Date }[]>`
    select ticket_id as "ticketId", opened_at as at from tickets order by number`
  await inOrganization(world.db, organizationId, (tx) =>
    appendFacts(
      tx,
      templates.map(({ ticketId, at }) => ({
        ticketId,
        facts: randomLife(
          random,
          agent.id,
          at.getTime(),
          now - MINUTE_MS,
          DEEDS.fewest + Math.floor(random() * (DEEDS.most - DEEDS.fewest + 1)),
        ),
      })),
    ),
  )
  const running = (await countLives(installation)).runningCycles
  await writer.writeLives(templates, Math.ceil(runningCycles / running) - 1, SPREAD_MS)
  await superuser`vacuum analyze`
  const [row] = await inOrganization(world.db, organizationId, (tx) =>
    tx.execute<{ due: number }>(sql`select count(*)::int as due from ticket_wakes where wake_at < now()`),
  )
  if (row!.due === 0)
    throw new Error('No deadline of the copied tickets has come: their wakes were not copied.')
  const lives = await countLives(installation)
  if (lives.factsPerTicket < MEAN_FACTS.least || lives.factsPerTicket > MEAN_FACTS.most)
    throw new Error(`Logs have ${lives.factsPerTicket.toFixed(2)} facts on average; ten are asked for.`)
  return lives
}

async function countLives({ superuser }: Installation): Promise<Lives> {
  const [lives] = await superuser<[Lives]>`
    select (select count(*)::int from tickets) as tickets,
      (select count(*)::int from ticket_cycles where ended_at is null) as "runningCycles",
      (select count(*)::int from ticket_cycles where ended_at is not null) as "endedCycles",
      (select count(*)::float8 from ticket_facts) / (select count(*) from tickets) as "factsPerTicket"`
  return lives
}
