import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import { mergeTickets } from '../matters/merge-tickets.ts'
import { unmergeTicket } from '../matters/unmerge-ticket.ts'
import { type Answering, customerMessage, openAnswering, type Posted } from '../testing/answering.ts'
import { countAllDay } from '../testing/open-all-day.ts'
import { tickets } from '../tickets/tables.ts'
import { listTimelines } from '../tickets/timeline.ts'
import { correctIntent } from '../triage/correct-intent.ts'
import { findReading } from '../triage/find-reading.ts'
import { overrideTriage } from './override-triage.ts'
import { startClocks } from './start-clocks.ts'
import { ticketCycles, ticketFacts } from './tables.ts'

const CALM = 'Peut-on emmener un chat ?'
const DANGER = 'Il y a le feu dans la rame, appelez les pompiers'

let house: Answering
let ada: Ctx
let threads = 0

beforeAll(async () => {
  house = await openAnswering()
  await countAllDay(house.owner)
  ada = await house.member()
})
afterAll(() => house.close())

const authorOf = (thread: string) => ({
  externalId: thread,
  handle: thread,
  name: thread,
  avatarUrl: null,
  audience: null,
})

/** A customer of their own writes in a thread of their own. */
async function write(text: string): Promise<Posted & { thread: string }> {
  threads += 1
  const thread = `thread-${threads}`
  return { thread, ...(await house.post({ externalId: thread, author: authorOf(thread), text })) }
}

/** What the same customer adds. */
function more(thread: string, text: string, sentAt = new Date()) {
  threads += 1
  return customerMessage({
    externalId: `${thread}-${threads}`,
    threadExternalId: thread,
    parentExternalId: thread,
    messageKind: 'comment',
    author: authorOf(thread),
    text,
    sentAt,
  })
}

const calm = (ticketId: TicketId) =>
  overrideTriage(ada, { ticketId, urgency: 10, importance: 10, band: 1, reason: 'une façon de parler' })
const edit = (externalId: string, text: string) =>
  house.receive({ kind: 'message.edited', externalId, text, spans: [], editedAt: new Date() })
const ticketOf = async (ticketId: TicketId) => {
  const [row] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
  return row!
}
const bandOf = async (ticketId: TicketId) => (await ticketOf(ticketId)).band
const factsOf = (ticketId: TicketId) =>
  house.owner
    .select({ key: ticketFacts.dedupKey })
    .from(ticketFacts)
    .where(eq(ticketFacts.ticketId, ticketId))

describe('danger after a person has set the scores', () => {
  it('puts the ticket above all lanes again, with its promise, and says why', async () => {
    const { thread, ticketId } = await write(CALM)
    await calm(ticketId)
    await house.receive(more(thread, DANGER))

    expect(await ticketOf(ticketId)).toMatchObject({ band: 0, lane: 'doNow', priority: 'P0' })
    const found = await ada.transaction((tx) => findReading(tx, ticketId))
    expect(found!.reading.reasons.map(({ code }) => code)).toContain('danger')
    const timeline = await ada.transaction((tx) =>
      listTimelines(tx, [ticketId], { last: 20, before: null, mostOthers: null }),
    )
    expect(timeline.filter(({ code }) => code === 'triage.release')).toMatchObject([{ actor: 'system' }])
    const [first] = await house.owner
      .select({ budgetMs: ticketCycles.budgetMs })
      .from(ticketCycles)
      .where(and(eq(ticketCycles.ticketId, ticketId), eq(ticketCycles.target, 'firstResponse')))
    expect(first).toEqual({ budgetMs: 10 * 60_000 })
  })

  it('does so once, however often the delivery comes and intake is run', async () => {
    const { thread, ticketId } = await write(CALM)
    await calm(ticketId)
    const said = more(thread, DANGER)
    const { messageId } = await house.post(said)
    const once = await factsOf(ticketId)
    await house.receive(said)
    await ada.transaction((tx) =>
      startClocks(tx, house.world, [
        { type: 'ticket.messaged', ticketId, messageId: messageId as MessageId, text: said.text },
      ]),
    )

    expect(await factsOf(ticketId)).toEqual(once)
    await calm(ticketId)
    expect(await bandOf(ticketId)).toBe(1)
    await house.receive(said)
    await correctIntent(ada, { ticketId, intent: 'complaint' })
    expect(await bandOf(ticketId)).toBe(1)
  })

  it('is not found again in what the customer adds without any, and is in what they say of it anew', async () => {
    const { thread, ticketId } = await write(DANGER)
    expect(await bandOf(ticketId)).toBe(0)
    await calm(ticketId)
    await house.receive(more(thread, 'Vous êtes là ?'))
    expect(await bandOf(ticketId)).toBe(1)
    await house.receive(more(thread, DANGER))
    expect(await bandOf(ticketId)).toBe(0)
    await calm(ticketId)
    await house.receive(more(thread, 'Alors ?'))
    expect(await bandOf(ticketId)).toBe(1)
  })

  it('counts in words that were changed since, and not in a comma', async () => {
    const { thread, ticketId } = await write(CALM)
    await calm(ticketId)
    await edit(thread, DANGER)
    expect(await bandOf(ticketId)).toBe(0)
    await calm(ticketId)
    await edit(thread, `${DANGER} !`)
    expect(await bandOf(ticketId)).toBe(1)
  })

  it('stays when its words are changed and nobody has looked, and is lowered by a person', async () => {
    const { thread, ticketId } = await write(DANGER)
    await edit(thread, CALM)
    expect(await ticketOf(ticketId)).toMatchObject({ band: 0, lane: 'doNow', priority: 'P0' })
    await house.receive(more(thread, 'Alors ?'))
    await correctIntent(ada, { ticketId, intent: 'question' })
    expect(await bandOf(ticketId)).toBe(0)
    await calm(ticketId)
    await edit(thread, `${CALM} Un petit.`)
    expect(await bandOf(ticketId)).toBe(1)
  })

  it('counts in words that were written before and reached us after', async () => {
    const { thread, ticketId } = await write(CALM)
    const before = new Date(Date.now() - 1_000)
    await calm(ticketId)
    await house.receive(more(thread, DANGER, before))
    expect(await bandOf(ticketId)).toBe(0)
  })

  it('leaves a ticket alone that a person holds above all lanes already', async () => {
    const { thread, ticketId } = await write(CALM)
    await overrideTriage(ada, { ticketId, urgency: 90, importance: 95, band: 0 })
    await house.receive(more(thread, DANGER))
    expect(await ticketOf(ticketId)).toMatchObject({ band: 0, urgency: 90, importance: 95 })
  })

  it('comes with a ticket that is merged into it, and goes with it', async () => {
    const { ticketId } = await write(CALM)
    const other = await write(DANGER)
    await calm(ticketId)
    const before = await ticketOf(ticketId)
    await mergeTickets(ada, { ticketId: other.ticketId, intoId: ticketId, evenIfOtherContact: true })
    expect(await bandOf(ticketId)).toBe(0)
    await unmergeTicket(ada, { ticketId: other.ticketId })
    const { band, lane, urgency, importance, dueAt } = before
    expect(await ticketOf(ticketId)).toMatchObject({ band, lane, urgency, importance, dueAt })
    expect(await bandOf(other.ticketId)).toBe(0)
  })

  it('leaves what a person promised by their scores as it was until then', async () => {
    const { thread, ticketId } = await write(CALM)
    await calm(ticketId)
    const second = more(thread, 'Et un chien ?')
    await house.receive(second)
    await house.receive(more(thread, DANGER))
    const once = await factsOf(ticketId)
    await edit(second.externalId, 'Et un grand chien ?')
    const added = (await factsOf(ticketId)).filter(({ key }) => !once.some((one) => one.key === key))
    expect(added.filter(({ key }) => key.startsWith('target:'))).toEqual([])
    expect(await bandOf(ticketId)).toBe(0)
  })
})
