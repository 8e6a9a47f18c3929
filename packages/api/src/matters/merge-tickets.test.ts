import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { promiseUpdate } from '../commitments/promise-update.ts'
import { withdrawUpdate } from '../commitments/withdraw-update.ts'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { sendReply } from '../replies/send-reply.ts'
import { saveDraft } from '../replies/save-draft.ts'
import { drafts } from '../replies/tables.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { countAllDay } from '../testing/open-all-day.ts'
import { customerMessage, ownMessage } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { snoozeTicket } from '../tickets/snooze-ticket.ts'
import { mergeTickets } from './merge-tickets.ts'
import { unmergeTicket } from './unmerge-ticket.ts'

let company: Matters
let agent: Ctx
let thread = 0
const fresh = () => `matter-${(thread += 1)}`
const inAnHour = () => new Date(Date.now() + 3_600_000)

beforeAll(async () => {
  company = await openMatters()
  await countAllDay(company.owner)
  agent = company.agent
})
afterAll(() => company.close())

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )

/** Something that may have become of a ticket before it is merged. */
const PASTS: Record<string, (ticketId: TicketId, name: string) => Promise<unknown>> = {
  nothing: async () => {},
  answered: async (_ticketId, name) => {
    const posted = await company.say(name, 55)
    await company.answer(agent, posted)
    await company.work()
  },
  'answered in the network’s application': async (_ticketId, name) => {
    const posted = await company.say(name, 50)
    await company.receive(
      ownMessage({
        externalId: `${name}-native`,
        threadExternalId: name,
        parentExternalId: posted.externalId,
        sentAt: new Date(Date.now() - 20 * 60_000),
      }),
    )
  },
  assigned: (ticketId) => assignTicket(agent, { ticketId, assigneeId: agent.viewer.memberId }),
  snoozed: (ticketId) => snoozeTicket(agent, { ticketId, until: inAnHour() }),
  'scored by hand': (ticketId) => overrideTriage(agent, { ticketId, urgency: 90, importance: 80 }),
  'waiting for the customer': async (ticketId, name) => {
    const posted = await company.say(name, 40)
    await company.answer(agent, posted)
    await company.work()
    await setTicketStatus(agent, { ticketId, status: 'waitingCustomer' })
  },
  'with a promise': (ticketId) =>
    promiseUpdate(agent, { ticketId, body: 'We look for the bag.', dueAt: inAnHour() }),
  'with a message taken away': async (_ticketId, name) => {
    const posted = await company.say(name, 30)
    await company.receive({
      kind: 'message.deleted',
      externalId: posted.externalId,
      threadExternalId: name,
      deletedAt: new Date(Date.now() - 60_000),
    } as never)
  },
}

describe('sla-1.11: a merge that is taken back', () => {
  const pasts = Object.keys(PASTS)
  const pairs = pasts.flatMap((past, index) => [
    [past, pasts[(index + 3) % pasts.length]!],
    [past, 'nothing'],
  ])

  it.each(pairs)('leaves both as they were: one %s, into one %s', async (one, other) => {
    const [from, to] = [fresh(), fresh()]
    const absorbed = await company.say(from, 400, { text: 'Where is my refund? Nobody answers!' })
    const survivor = await company.say(to, 120, { text: 'My train is cancelled, I am stranded.' })
    await PASTS[one]!(absorbed.ticketId, from)
    await PASTS[other]!(survivor.ticketId, to)
    const ids = [absorbed.ticketId, survivor.ticketId] as const
    const before = await company.settled(ids)

    await mergeTickets(agent, { ticketId: ids[0], intoId: ids[1] })
    const merged = await company.snapshot(ids[1])
    expect(merged.messages.length).toBe(before[0]!.messages.length + before[1]!.messages.length)
    expect(merged.columns.openedAt).toEqual(before[0]!.columns.openedAt)
    expect((await company.snapshot(ids[0])).columns).toMatchObject({ status: 'merged', mergedIntoId: ids[1] })

    expect(await unmergeTicket(agent, { ticketId: ids[0] })).toBe(ids[1])
    expect(await company.settled(ids)).toEqual(before)
  })

  it('and made and taken back again leaves them as they were, too', async () => {
    const absorbed = await company.say(fresh(), 300)
    const survivor = await company.say(fresh(), 100)
    const ids = [absorbed.ticketId, survivor.ticketId] as const
    const before = await company.settled(ids)
    for (let round = 0; round < 3; round += 1) {
      await mergeTickets(agent, { ticketId: ids[0], intoId: ids[1] })
      await unmergeTicket(agent, { ticketId: ids[0] })
      expect(await company.settled(ids)).toEqual(before)
    }
    await mergeTickets(agent, { ticketId: ids[1], intoId: ids[0] })
    await unmergeTicket(agent, { ticketId: ids[1] })
    expect(await company.settled(ids)).toEqual(before)
  })

  it('gives the merged ticket what was said in its conversation meanwhile, and the answers to that', async () => {
    const [from, to] = [fresh(), fresh()]
    const absorbed = await company.say(from, 90)
    const survivor = await company.say(to, 80)
    await mergeTickets(agent, { ticketId: absorbed.ticketId, intoId: survivor.ticketId })
    const theirs = await company.say(from, 10, { text: 'Do you read this at all?' })
    const ours = await company.say(to, 9, { text: 'And my train?' })
    expect([theirs.ticketId, ours.ticketId]).toEqual([survivor.ticketId, survivor.ticketId])
    await company.receive(
      ownMessage({
        externalId: `${from}-native`,
        threadExternalId: from,
        parentExternalId: theirs.externalId,
        sentAt: new Date(Date.now() - 5 * 60_000),
      }),
    )
    await company.receive(
      customerMessage({ externalId: `${to}-x`, threadExternalId: to, sentAt: new Date() }),
    )

    await unmergeTicket(agent, { ticketId: absorbed.ticketId })
    expect(await company.ticketOf(theirs.externalId)).toBe(absorbed.ticketId)
    expect(await company.ticketOf(`${from}-native`)).toBe(absorbed.ticketId)
    expect(await company.ticketOf(ours.externalId)).toBe(survivor.ticketId)
    const alone = await company.snapshot(absorbed.ticketId)
    expect(alone.projection).toMatchObject({ status: 'waitingCustomer', oldestUnansweredAt: null })
    expect(alone.messages.map((row) => row.homeTicketId)).toEqual([null, null, null])
    const rest = await company.snapshot(survivor.ticketId)
    expect(rest.projection).toMatchObject({ status: 'open', clocks: { firstResponse: { metAt: null } } })
    expect(rest.projection.oldestUnansweredAt).toBe(rest.columns.openedAt.getTime())
  })

  it('takes along what had been merged into the merged ticket before, and each can be taken back in turn', async () => {
    const names = [fresh(), fresh(), fresh()]
    const [first, second, third] = [
      await company.say(names[0]!, 300),
      await company.say(names[1]!, 200),
      await company.say(names[2]!, 100),
    ]
    const ids = [first.ticketId, second.ticketId, third.ticketId]
    const before = await company.settled(ids)
    await mergeTickets(agent, { ticketId: ids[0]!, intoId: ids[1]! })
    const joined = await company.snapshot(ids[1]!)
    await mergeTickets(agent, { ticketId: ids[1]!, intoId: ids[2]! })
    expect(await company.statusOf(ids[1]!)).toBe('merged')
    expect(await refusalOf(unmergeTicket(agent, { ticketId: ids[0]! }))).toBe('TICKET_MERGED')
    const late = await company.say(names[0]!, 5)
    expect(late.ticketId).toBe(ids[2])

    await unmergeTicket(agent, { ticketId: ids[1]! })
    expect((await company.settled([ids[2]!]))[0]).toEqual(before[2])
    expect(await company.ticketOf(late.externalId)).toBe(ids[1])
    expect((await company.snapshot(ids[1]!)).messages).toHaveLength(joined.messages.length + 1)
    await unmergeTicket(agent, { ticketId: ids[0]! })
    expect((await company.settled([ids[1]!]))[0]).toEqual(before[1])
    expect(await company.ticketOf(late.externalId)).toBe(ids[0])
    expect((await company.snapshot(ids[0]!)).columns.lastMessageAt).not.toEqual(
      before[0]!.columns.lastMessageAt,
    )
  })

  it('is refused where the customer has begun another ticket since, or an answer is on its way', async () => {
    const [from, to] = [fresh(), fresh()]
    const absorbed = await company.say(from, 90)
    const survivor = await company.say(to, 80)
    const input = { ticketId: absorbed.ticketId, intoId: survivor.ticketId }
    expect(await refusalOf(unmergeTicket(agent, input))).toBe('NOT_MERGED')
    await mergeTickets(agent, input)
    await company.answer(agent, { ...survivor, messageId: absorbed.messageId }, { sendAnyway: true })
    expect(await refusalOf(unmergeTicket(agent, input))).toBe('REPLY_UNDER_WAY')
    await company.work()
    await setTicketStatus(agent, { ticketId: survivor.ticketId, status: 'closed' })
    const newer = await company.say(from, 1)
    expect([absorbed.ticketId, survivor.ticketId]).not.toContain(newer.ticketId)
    expect(await refusalOf(unmergeTicket(agent, input))).toBe('ANOTHER_TICKET_OPEN')
  })
})

describe('a merge', () => {
  it('starts the first response at the earliest word of both, and an answer before the other’s first word does not count for it', async () => {
    const [from, to] = [fresh(), fresh()]
    const absorbed = await company.say(from, 400)
    await company.answer(agent, absorbed)
    await company.work()
    const survivor = await company.say(to, 30)
    await mergeTickets(agent, { ticketId: absorbed.ticketId, intoId: survivor.ticketId })
    const { projection } = await company.snapshot(survivor.ticketId)
    expect(projection.clocks.firstResponse!.startedAt).toBe(projection.clocks.resolution!.startedAt)
    expect(projection.clocks.firstResponse).toMatchObject({ outcome: 'breached', metAt: expect.any(Number) })
  })

  it('ends the clocks and the wake of the merged ticket', async () => {
    const absorbed = await company.say(fresh(), 1)
    const survivor = await company.say(fresh(), 1)
    await mergeTickets(agent, { ticketId: absorbed.ticketId, intoId: survivor.ticketId })
    const { projection, cycles } = await company.snapshot(absorbed.ticketId)
    expect(projection).toMatchObject({ status: 'merged', dueAt: null })
    const ended = cycles.map(({ metric, outcome, causes }) => `${metric} ${outcome} ${causes.join()}`)
    expect(new Set(ended)).toEqual(
      new Set(['firstResponse void merged', 'resolution void merged', 'timeToClaim void merged']),
    )
    const wakes = await company.owner.execute(
      `select from ticket_wakes where ticket_id = '${absorbed.ticketId}'`,
    )
    expect(wakes).toHaveLength(0)
  })

  it('asked for twice has happened once', async () => {
    const absorbed = await company.say(fresh(), 2)
    const survivor = await company.say(fresh(), 1)
    const input = { ticketId: absorbed.ticketId, intoId: survivor.ticketId }
    await mergeTickets(agent, input)
    const once = await company.snapshot(survivor.ticketId)
    await mergeTickets(agent, input)
    expect(await company.snapshot(survivor.ticketId)).toEqual(once)
  })

  it('is refused for what cannot be one', async () => {
    const absorbed = await company.say(fresh(), 2)
    const survivor = await company.say(fresh(), 1)
    const stranger = await company.say(fresh(), 1, {
      author: { externalId: 'person-2', handle: 'yann', name: 'Yann', avatarUrl: null, audience: null },
    })
    const input = { ticketId: absorbed.ticketId, intoId: survivor.ticketId }
    const merge = (given: Partial<Parameters<typeof mergeTickets>[1]>) =>
      refusalOf(mergeTickets(agent, { ...input, ...given }))
    expect(await merge({ intoId: absorbed.ticketId })).toBe('SAME_TICKET')
    expect(await merge({ intoId: newId() })).toBe('TICKET_NOT_FOUND')
    expect(await merge({ intoId: stranger.ticketId })).toBe('OTHER_CONTACT')
    const colleague = await company.member()
    await claimTicket(colleague, { ticketId: absorbed.ticketId })
    expect(await merge({})).toBe('TICKET_CLAIMED')
    await company.passTime(600)
    await company.answer(agent, absorbed)
    expect(await merge({})).toBe('REPLY_UNDER_WAY')
    await company.work()
    for (const { ticketId } of [absorbed, survivor])
      await promiseUpdate(agent, { ticketId, body: 'Soon.', dueAt: inAnHour() })
    expect(await merge({})).toBe('COMMITMENT_ON_BOTH')
    const { commitments } = await company.snapshot(survivor.ticketId)
    await withdrawUpdate(agent, { commitmentId: commitments[0]!.commitmentId, reason: 'A slip' })
    await resolveTicket(agent, { ticketId: survivor.ticketId, outcome: 'none' })
    expect(await merge({})).toBe('TICKET_NOT_OPEN')
    await setTicketStatus(agent, { ticketId: absorbed.ticketId, status: 'spam' })
    expect(await merge({ intoId: stranger.ticketId, evenIfOtherContact: true })).toBe('TICKET_NOT_OPEN')
    const other = await company.say(fresh(), 1)
    await mergeTickets(agent, {
      ticketId: other.ticketId,
      intoId: stranger.ticketId,
      evenIfOtherContact: true,
    })
    expect(await merge({ ticketId: other.ticketId, intoId: survivor.ticketId })).toBe('TICKET_MERGED')
    expect(await merge({ ticketId: stranger.ticketId, intoId: other.ticketId })).toBe('TICKET_MERGED')
  })

  it('is answered where the customer wrote last, in that thread’s own order, and both promises are met by it', async () => {
    const [from, to] = [fresh(), fresh()]
    const survivor = await company.say(to, 20)
    const absorbed = await company.say(from, 10)
    await mergeTickets(agent, { ticketId: absorbed.ticketId, intoId: survivor.ticketId })
    const { fence } = await claimTicket(agent, { ticketId: survivor.ticketId })
    const reply = await sendReply(agent, {
      clientId: newId(),
      ticketId: survivor.ticketId,
      body: 'It leaves at 18:04.',
      visibility: 'public',
      threadRevision: absorbed.revision,
      fence,
    })
    expect(reply).toMatchObject({ inReplyToId: absorbed.messageId, threadId: absorbed.threadId })
    await company.work()
    const merged = await company.snapshot(survivor.ticketId)
    expect(merged.projection).toMatchObject({ status: 'waitingCustomer', oldestUnansweredAt: null })
    expect(company.network.posts.at(-1)).toMatchObject({ inReplyTo: absorbed.externalId })
    await unmergeTicket(agent, { ticketId: absorbed.ticketId })
    expect((await company.snapshot(absorbed.ticketId)).replies).toMatchObject([{ replyId: reply.replyId }])
    expect(await company.snapshot(survivor.ticketId)).toMatchObject({
      replies: [],
      projection: { status: 'open', clocks: { firstResponse: { metAt: null } } },
    })
  })

  it('carries a promise over, which the survivor keeps', async () => {
    const absorbed = await company.say(fresh(), 90)
    const survivor = await company.say(fresh(), 80)
    await promiseUpdate(agent, { ticketId: absorbed.ticketId, body: 'By tonight.', dueAt: inAnHour() })
    await mergeTickets(agent, { ticketId: absorbed.ticketId, intoId: survivor.ticketId })
    const { projection, commitments } = await company.snapshot(survivor.ticketId)
    expect(projection.clocks.promisedUpdate).toMatchObject({ outcome: 'running' })
    expect(commitments).toMatchObject([{ body: 'By tonight.', homeTicketId: absorbed.ticketId }])
  })

  it('takes drafts along, and adds to what their author was writing on the survivor', async () => {
    const absorbed = await company.say(fresh(), 90)
    const survivor = await company.say(fresh(), 80)
    const colleague = await company.member()
    const write = (ctx: Ctx, ticketId: TicketId, body: string) =>
      saveDraft(ctx, { ticketId, visibility: 'public', body, threadRevision: 1 })
    await write(agent, absorbed.ticketId, 'Half a sentence')
    await write(colleague, absorbed.ticketId, 'There')
    await write(colleague, survivor.ticketId, 'Here')
    await mergeTickets(agent, { ticketId: absorbed.ticketId, intoId: survivor.ticketId })
    const rows = await company.inside((tx) => tx.select().from(drafts))
    const draftsOf = (ctx: Ctx) => rows.filter((row) => row.memberId === ctx.viewer.memberId)
    const { ticketId } = survivor
    const seenThreads = [{ threadId: absorbed.threadId, revision: 1 }]
    expect(draftsOf(agent)).toMatchObject([
      { ticketId, body: 'Half a sentence', threadRevision: 0, seenThreads },
    ])
    expect(draftsOf(colleague)).toMatchObject([
      { ticketId, body: 'Here\n\nThere', threadRevision: 0, seenThreads: [] },
    ])
  })
})
