import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type MessageId, type TicketId } from '../db/id.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { customerMessage, type Posted } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { reopenTicket } from '../tickets/reopen-ticket.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { undoTicketChange } from '../tickets/undo-ticket-change.ts'
import { mergeTickets } from './merge-tickets.ts'
import { splitTicket } from './split-ticket.ts'
import { unmergeTicket } from './unmerge-ticket.ts'
import { unsplitTicket } from './unsplit-ticket.ts'

let company: Matters
let agent: Ctx
let thread = 0
const fresh = () => `split-${(thread += 1)}`

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
const split = (ticketId: TicketId, ...posted: Posted[]) =>
  splitTicket(agent, { ticketId, messageIds: posted.map((one) => one.messageId as MessageId) })
const clocksOf = async (ticketId: TicketId) => (await company.snapshot(ticketId)).projection.clocks
/** Answers from the thread as it stands now. */
const send = async (posted: Posted) => {
  const [thread] = await company.owner.execute<{ revision: number }>(
    `select revision from threads where thread_id = '${posted.threadId}'`,
  )
  await company.answer(agent, posted, { threadRevision: thread!.revision })
}
const answer = async (posted: Posted) => {
  await send(posted)
  await company.work()
}

describe('a split', () => {
  it('starts the new ticket’s clock when its message was written, not when it was split', async () => {
    const name = fresh()
    const train = await company.say(name, 50, { text: 'When does my train leave?' })
    const bag = await company.say(name, 40, { text: 'And I lost my bag. Who can help?' })
    const ticketId = await split(train.ticketId, bag)
    const made = await company.snapshot(ticketId)
    expect(made.columns).toMatchObject({
      splitFromId: train.ticketId,
      title: 'And I lost my bag. Who can help?',
      status: 'open',
      threadId: train.threadId,
    })
    expect(made.projection.clocks.firstResponse!.startedAt).toBe(made.columns.openedAt.getTime())
    expect(made.projection.lane).not.toBeNull()
    expect((await clocksOf(train.ticketId)).nextResponse).toBeNull()
  })

  it('of a message that was answered begins with the first response met by that answer', async () => {
    const name = fresh()
    const bag = await company.say(name, 50)
    await answer(bag)
    const train = await company.say(name, 5)
    const ticketId = await split(bag.ticketId, bag)
    const made = await company.snapshot(ticketId)
    expect(made.messages).toHaveLength(2)
    expect(made.replies).toHaveLength(1)
    expect(made.projection.clocks.firstResponse).toMatchObject({ metAt: expect.any(Number) })
    expect(made.projection.oldestUnansweredAt).toBeNull()
    const rest = await company.snapshot(train.ticketId)
    expect(rest.messages.map((row) => row.messageId)).toEqual([train.messageId])
    expect(
      rest.projection.clocks.nextResponse?.startedAt ?? rest.projection.clocks.firstResponse!.startedAt,
    ).toBe(rest.columns.openedAt.getTime())
  })

  it('leaves a message unanswered that no answer was to, although one came after it', async () => {
    const name = fresh()
    const train = await company.say(name, 50)
    const bag = await company.say(name, 40)
    await answer(train)
    const ticketId = await split(train.ticketId, bag)
    expect((await clocksOf(ticketId)).firstResponse).toMatchObject({ metAt: null })
    expect((await company.snapshot(train.ticketId)).replies).toHaveLength(1)
  })

  it('sends what the customer answers to the ticket it is about, and anything else to the one last active', async () => {
    const name = fresh()
    const train = await company.say(name, 50)
    const bag = await company.say(name, 40)
    const ticketId = await split(train.ticketId, bag)
    const reply = (parentExternalId: string, externalId: string) =>
      company.receive(
        customerMessage({ threadExternalId: name, parentExternalId, externalId, sentAt: new Date() }),
      )
    await reply(train.externalId, `${name}-train`)
    await reply(bag.externalId, `${name}-bag`)
    expect(await company.ticketOf(`${name}-train`)).toBe(train.ticketId)
    expect(await company.ticketOf(`${name}-bag`)).toBe(ticketId)
    await reply(name, `${name}-else`)
    expect([train.ticketId, ticketId]).toContain(await company.ticketOf(`${name}-else`))
  })

  it('is refused for nothing, for everything, for what is elsewhere, and while an answer is on its way', async () => {
    const name = fresh()
    const train = await company.say(name, 50)
    const bag = await company.say(name, 40)
    const other = await company.say(fresh(), 30)
    const refused = (...posted: Posted[]) => refusalOf(split(train.ticketId, ...posted))
    expect(await refused()).toBe('SPLIT_NOTHING')
    expect(await refused(train, bag)).toBe('SPLIT_ALL')
    expect(await refused(other)).toBe('MESSAGE_NOT_FOUND')
    expect(await refusalOf(split(newId() as TicketId, bag))).toBe('TICKET_NOT_FOUND')
    await mergeTickets(agent, { ticketId: other.ticketId, intoId: train.ticketId })
    expect(await refused(other)).toBe('MESSAGE_MERGED')
    expect(await refusalOf(split(other.ticketId, other))).toBe('TICKET_MERGED')
    await unmergeTicket(agent, { ticketId: other.ticketId })
    await send(train)
    expect(await refused(bag)).toBe('REPLY_UNDER_WAY')
    await company.work()
    await setTicketStatus(agent, { ticketId: train.ticketId, status: 'closed' })
    expect(await refused(bag)).toBe('TICKET_NOT_OPEN')
  })
})

describe('sla-1.11: a split that is taken back', () => {
  it.each([
    ['unanswered', async () => {}],
    ['whose first message was answered', async (posted: Posted[]) => answer(posted[0]!)],
    ['whose last message was answered', async (posted: Posted[]) => answer(posted[2]!)],
    [
      'that waits for the customer',
      async (posted: Posted[]) => {
        await answer(posted[2]!)
        await setTicketStatus(agent, { ticketId: posted[0]!.ticketId, status: 'waitingCustomer' })
      },
    ],
  ])('leaves a ticket as it was: one %s', async (_title, past) => {
    const name = fresh()
    const posted = [
      await company.say(name, 300, { text: 'My refund was promised three weeks ago!' }),
      await company.say(name, 200, { text: 'When does the train leave?' }),
      await company.say(name, 100, { text: 'I am stranded with two children, help!' }),
    ]
    await past(posted)
    const original = posted[0]!.ticketId
    const [before] = await company.settled([original])
    for (const chosen of [[posted[0]!], [posted[1]!, posted[2]!]]) {
      const ticketId = await split(original, ...chosen)
      expect((await company.settled([original]))[0]).not.toEqual(before)
      expect(await unsplitTicket(agent, { ticketId })).toBe(original)
      expect((await company.settled([original]))[0]).toEqual(before)
      expect(await company.statusOf(ticketId)).toBe('merged')
      expect((await company.snapshot(ticketId)).messages).toEqual([])
    }
  })

  it('brings along what was said and answered on the other one meanwhile', async () => {
    const name = fresh()
    const train = await company.say(name, 90)
    const bag = await company.say(name, 80)
    const ticketId = await split(train.ticketId, bag)
    await answer({ ...bag, ticketId })
    await company.receive(
      customerMessage({
        threadExternalId: name,
        parentExternalId: bag.externalId,
        externalId: `${name}-more`,
        sentAt: new Date(),
      }),
    )
    expect(await company.ticketOf(`${name}-more`)).toBe(ticketId)
    await unsplitTicket(agent, { ticketId })
    const whole = await company.snapshot(train.ticketId)
    expect(whole.messages).toHaveLength(4)
    expect(whole.replies).toHaveLength(1)
    expect(whole.projection.clocks.firstResponse!.metAt).not.toBeNull()
    expect(whole.projection.clocks.nextResponse).toMatchObject({ outcome: 'running' })
  })

  it('is refused for a ticket that was never split, or is merged, claimed, or has merged others', async () => {
    const name = fresh()
    const train = await company.say(name, 90)
    const bag = await company.say(name, 80)
    const other = await company.say(fresh(), 70)
    const unsplit = (ticketId: TicketId) => refusalOf(unsplitTicket(agent, { ticketId }))
    expect(await unsplit(train.ticketId)).toBe('NOT_SPLIT')
    const ticketId = await split(train.ticketId, bag)
    const colleague = await company.member()
    await claimTicket(colleague, { ticketId })
    expect(await unsplit(ticketId)).toBe('TICKET_CLAIMED')
    await company.passTime(600)
    await mergeTickets(agent, { ticketId: other.ticketId, intoId: ticketId })
    expect(await unsplit(ticketId)).toBe('HAS_MERGED')
    await unmergeTicket(agent, { ticketId: other.ticketId })
    await setTicketStatus(agent, { ticketId: train.ticketId, status: 'closed' })
    expect(await unsplit(ticketId)).toBe('TICKET_NOT_OPEN')
    await reopenTicket(agent, { ticketId: train.ticketId })
    expect(await unsplit(ticketId)).toBeNull()
    expect(await unsplit(ticketId)).toBe('TICKET_MERGED')
    expect(await refusalOf(unmergeTicket(agent, { ticketId }))).toBe('NOT_MERGED')
  })

  it('may be merged back instead, and that may be taken back', async () => {
    const name = fresh()
    const train = await company.say(name, 90)
    const bag = await company.say(name, 80)
    const ticketId = await split(train.ticketId, bag)
    const before = await company.settled([train.ticketId, ticketId])
    await mergeTickets(agent, { ticketId, intoId: train.ticketId })
    const merged = await company.snapshot(train.ticketId)
    expect(merged.messages).toHaveLength(2)
    expect(merged.projection.lastCustomerAt).toBe(merged.columns.lastMessageAt.getTime())
    await unmergeTicket(agent, { ticketId })
    expect(await company.settled([train.ticketId, ticketId])).toEqual(before)
  })
})

describe('a ticket that was resolved', () => {
  it('sla-1.11: is as it was once that is undone, and once reopened goes on with the time it had used', async () => {
    const posted = await company.say(fresh(), 90)
    const { ticketId } = posted
    const [before] = await company.settled([ticketId])
    await resolveTicket(agent, { ticketId, outcome: 'none' })
    const [change] = await company.owner.execute<{ dedup_key: string }>(
      `select dedup_key from ticket_facts where ticket_id = '${ticketId}' and type = 'status.set'`,
    )
    await undoTicketChange(agent, { ticketId, dedupKey: change!.dedup_key })
    expect((await company.settled([ticketId]))[0]).toEqual(before)

    await resolveTicket(agent, { ticketId, outcome: 'none' })
    await reopenTicket(agent, { ticketId })
    const [after] = await company.settled([ticketId])
    const row = ({ cycles }: typeof after & object) => cycles.find((cycle) => cycle.metric === 'resolution')!
    expect(row(after!).startedAt).toBe(row(before!).startedAt)
    expect(after!.projection.clocks.firstResponse!.cycle).toBe(1)
    expect(after!.projection.clocks.firstResponse!.endedAt).not.toBeNull()
  })
})
