import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { replies } from '../replies/tables.ts'
import type { Posted } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { mergeTickets } from './merge-tickets.ts'

const ROUNDS = 30

let company: Matters
let agent: Ctx
let people = 0

beforeAll(async () => {
  company = await openMatters()
  agent = company.agent
})
afterAll(() => company.close())

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )

/** A customer for each round, with two matters in two threads of the same names as their first messages. */
async function openPairs(): Promise<[Posted, Posted][]> {
  const said = Array.from({ length: ROUNDS }, () => {
    people += 1
    const name = `person-${people}`
    const author = { externalId: name, handle: name, name, avatarUrl: null, audience: null }
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    return [
      { author, externalId: `${name}-bag`, text: `I lost my bag ${people} in the train.`, sentAt: ago(3) },
      { author, externalId: `${name}-fare`, text: `Why did I pay ${people} euros?`, sentAt: ago(2) },
    ]
  })
  const posted = await company.postAll(said.flat())
  return Array.from({ length: ROUNDS }, (_, at) => [posted[2 * at]!, posted[2 * at + 1]!])
}

describe(`of two who act at once, over ${ROUNDS} rounds`, () => {
  it('peers-D15: one merges a pair, and the other hears that it was: one ticket is left open', async () => {
    for (const [one, other] of await openPairs()) {
      const [a, b] = [one.ticketId, other.ticketId]
      const refusals = await Promise.all([
        refusalOf(mergeTickets(agent, { ticketId: a, intoId: b })),
        refusalOf(mergeTickets(agent, { ticketId: b, intoId: a })),
      ])
      expect(new Set(refusals)).toEqual(new Set(['TICKET_MERGED', null]))
      const statuses = [await company.statusOf(a), await company.statusOf(b)]
      expect(statuses.toSorted()).toEqual(['merged', 'open'])
      const rows = await company.inside((tx) =>
        tx
          .select({ ticketId: ticketMessages.ticketId })
          .from(ticketMessages)
          .where(eq(ticketMessages.ticketId, statuses[0] === 'open' ? a : b)),
      )
      expect(rows).toHaveLength(2)
    }
  })

  it('a customer who writes while a ticket is merged is found on what is open', async () => {
    for (const [one, other] of await openPairs()) {
      const name = one.externalId.replace('-bag', '')
      const [refusal, late] = await Promise.all([
        refusalOf(mergeTickets(agent, { ticketId: one.ticketId, intoId: other.ticketId })),
        company.say(one.externalId, 1, {
          author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
          text: 'Do you have it?',
        }),
      ])
      expect(refusal).toBeNull()
      expect(await company.ticketOf(late.externalId)).toBe(other.ticketId)
      const { projection, columns } = await company.snapshot(other.ticketId)
      expect(projection.lastCustomerAt).toBe(columns.lastMessageAt.getTime())
    }
  })

  it('an answer and a merge never both succeed', async () => {
    for (const [one, other] of await openPairs()) {
      const outcome = await Promise.all([
        refusalOf(company.answer(agent, one)),
        refusalOf(mergeTickets(agent, { ticketId: one.ticketId, intoId: other.ticketId })),
      ])
      expect(outcome.filter((refusal) => refusal === null)).toHaveLength(1)
      expect(outcome[1] === null || outcome[1] === 'REPLY_UNDER_WAY').toBe(true)
      const [row] = await company.inside((tx) =>
        tx
          .select({ status: tickets.status, state: replies.state })
          .from(replies)
          .innerJoin(tickets, eq(tickets.ticketId, replies.ticketId))
          .where(eq(replies.inReplyToId, one.messageId)),
      )
      expect(row?.status ?? 'none').toBe(outcome[0] === null ? 'open' : 'none')
    }
    await company.work()
  })
})
