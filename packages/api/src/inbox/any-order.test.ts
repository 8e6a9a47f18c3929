import type { InboundEvent } from '@relais/connectors'
import { isTeamMetric, type Metric } from '@relais/sla'
import { asc, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identities } from '../contacts/tables.ts'
import { ticketCycles } from '../promises/tables.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { messages, threads } from './tables.ts'

/** `npm test` runs a twentieth; `npm run check:promises` all of the thousand orders. */
const ORDERS = process.env['PROPERTY_RUNS'] === 'full' ? 1_000 : 50
const AT_ONCE = 6

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const start = Date.now() - 90 * 60_000
const at = (minute: number) => new Date(start + minute * 60_000)
const someone = (id: string) => ({ externalId: id, handle: id, name: id, avatarUrl: null, audience: 300 })

/** A thread as the network tells it: two customers, an edit, a deletion, our answer in the network's own application. */
function story(thread: string): InboundEvent[] {
  const said = (id: string, minute: number, text: string, more = {}) =>
    message({
      externalId: `${thread}-${id}`,
      threadExternalId: thread,
      parentExternalId: `${thread}-post`,
      sentAt: at(minute),
      text,
      ...more,
    })
  return [
    said('post', 0, 'Trafic perturbé sur l’axe Lyon–Marseille.', {
      isOwn: true,
      parentExternalId: null,
      messageKind: 'post',
    }),
    said('a1', 3, 'Mon train est annulé, que faire ?', { author: someone('camille') }),
    said('b1', 4, 'Merci à l’équipe de bord, parfaite.', { author: someone('yann') }),
    said('r1', 9, 'Prenez le suivant, votre billet vaut.', { isOwn: true, parentExternalId: `${thread}-a1` }),
    said('a2', 12, 'Le suivant est complet et je suis bloquée avec deux enfants !', {
      author: someone('camille'),
    }),
    said('a3', 14, 'Vous répondez quand ?', { author: someone('camille') }),
    said('b2', 20, 'Et la climatisation ne marche pas.', { author: someone('yann') }),
    {
      kind: 'message.edited',
      externalId: `${thread}-a1`,
      text: 'Mon train de 9 h 12 est annulé, que faire ?',
      spans: [],
      editedAt: at(5),
    },
    {
      kind: 'message.edited',
      externalId: `${thread}-a1`,
      text: 'Mon train de 9 h 14 est annulé, que faire ?',
      spans: [],
      editedAt: at(6),
    },
    { kind: 'message.deleted', externalId: `${thread}-b2`, deletedAt: at(25) },
    said('r2', 40, 'Un bus part à midi de la porte B.', { isOwn: true, parentExternalId: `${thread}-a3` }),
  ]
}

/** Everything a reader of the thread or of its tickets sees, without the ids that each run makes. */
async function outcome(thread: string) {
  return world.inside(async (tx) => {
    const [row] = await tx.select().from(threads).where(eq(threads.externalId, thread))
    const said = await tx
      .select()
      .from(messages)
      .where(eq(messages.threadId, row!.threadId))
      .orderBy(asc(messages.externalId))
    const open = await tx
      .select({ ticket: tickets, handle: identities.handle })
      .from(tickets)
      .innerJoin(identities, eq(identities.identityId, tickets.identityId))
      .where(eq(tickets.threadId, row!.threadId))
      .orderBy(asc(identities.handle))
    const cycles = await tx
      .select()
      .from(ticketCycles)
      .where(
        inArray(
          ticketCycles.ticketId,
          open.map(({ ticket }) => ticket.ticketId),
        ),
      )
      .orderBy(asc(ticketCycles.target), asc(ticketCycles.cycle))
    return JSON.parse(
      JSON.stringify({
        said: said.map(({ externalId, body, sentAt, editedAt, deletedAt }) => ({
          id: externalId.slice(thread.length),
          body,
          sentAt,
          editedAt,
          deletedAt,
        })),
        tickets: open.map(({ ticket, handle }) => {
          const {
            status,
            title,
            lane,
            priority,
            urgency,
            importance,
            intent,
            language,
            dueAt,
            atRiskAt,
            escalation,
            openedAt,
          } = ticket
          const {
            firstResponse,
            nextResponse,
            resolution,
            lastCustomerAt,
            lastAnsweredAt,
            oldestUnansweredAt,
          } = ticket
          const shown = {
            handle,
            status,
            title,
            lane,
            priority,
            urgency,
            importance,
            intent,
            language,
            dueAt,
            atRiskAt,
            escalation,
          }
          const clocks = {
            openedAt,
            firstResponse,
            nextResponse,
            resolution,
            lastCustomerAt,
            lastAnsweredAt,
            oldestUnansweredAt,
          }
          const ledger = cycles
            .filter((cycle) => cycle.ticketId === ticket.ticketId)
            .map(({ ticketId: _, organizationId: __, receivedAt: ___, teamDueAt: ____, ...cycle }) => cycle)
            // What the team promises itself is due from receipt, which differs by the order.
            .map((cycle) =>
              isTeamMetric(cycle.target as Metric) ? { ...cycle, dueAt: null, limitMs: null } : cycle,
            )
          return { ...shown, ...clocks, ledger }
        }),
      }),
    ) as unknown
  })
}

/** A seeded shuffle, so that a failing order can be run again. */
function shuffled<T>(items: T[], seed: number): T[] {
  let state = seed * 2_654_435_761
  const next = () => (state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0) / 2 ** 32
  const pool = [...items, ...items.filter(() => next() < 0.3)]
  for (let i = pool.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    ;[pool[i], pool[j]] = [pool[j]!, pool[i]!]
  }
  return pool
}

/** One to five deliveries in one transaction, as a worker takes up what has come in the meantime. */
function batches<T>(items: T[], seed: number): T[][] {
  const taken: T[][] = []
  for (
    let from = 0, size = 1 + (seed % 5);
    from < items.length;
    from += size, size = 1 + ((size + seed) % 5)
  ) {
    taken.push(items.slice(from, from + size))
  }
  return taken
}

describe('the deliveries of a thread', () => {
  it(
    `peers-D5: end in the same thread and the same tickets in ${ORDERS} random orders with duplicates`,
    { timeout: 1_800_000 },
    async () => {
      let next = 0
      const worker = async () => {
        while (next <= ORDERS) {
          const seed = next++
          const told = story(`order-${seed}`)
          for (const batch of seed === 0
            ? told.map((event) => [event])
            : batches(shuffled(told, seed), seed)) {
            await world.receive(...batch)
          }
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
      await world.drain()

      const expected = await outcome('order-0')
      expect(expected).toMatchObject({
        tickets: [{ handle: 'camille', nextResponse: 'met' }, { handle: 'yann' }],
      })
      for (let seed = 1; seed <= ORDERS; seed += 1) {
        expect(await outcome(`order-${seed}`), `order ${seed}`).toEqual(expected)
      }
    },
  )
})
