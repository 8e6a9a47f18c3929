import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TicketId } from '../db/id.ts'
import { ownMessage } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'

const MINUTE_MS = 60_000

let company: Matters

beforeAll(async () => {
  company = await openMatters()
})
afterAll(() => company.close())

/** The rows of a ticket's ledger, each with the transaction that wrote it. */
const rowsOf = async (ticketId: TicketId) => {
  const rows = await company.inside((tx) =>
    tx.execute<{ key: string; writtenBy: string; outcome: string }>(sql`
      select target || ' ' || cycle as key, xmin::text as "writtenBy", outcome
      from ticket_cycles where ticket_id = ${ticketId} order by key`),
  )
  return new Map(rows.map((row) => [row.key, row]))
}

it('a fact that comes late rewrites only the cycles that it changes', async () => {
  const asked = await company.say('rewritten', 300)
  await company.receive(
    ownMessage({
      externalId: 'rewritten-answer',
      threadExternalId: 'rewritten',
      parentExternalId: asked.externalId,
      sentAt: new Date(Date.now() - 290 * MINUTE_MS),
    }),
  )
  const { ticketId } = await company.say('rewritten', 50, { text: 'And when does it leave?' })
  const before = await rowsOf(ticketId)

  await company.say('rewritten', 100, { text: 'Is it the same train?' })
  const after = await rowsOf(ticketId)

  expect(before.get('firstResponse 1')).toMatchObject({ outcome: 'met' })
  expect(after.get('firstResponse 1')).toEqual(before.get('firstResponse 1'))
  expect(after.get('nextResponse 1')!.writtenBy).not.toBe(before.get('nextResponse 1')!.writtenBy)
})
