import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type MessageId, type TicketId } from '../db/id.ts'
import { mergeTickets } from '../matters/merge-tickets.ts'
import { unmergeTicket } from '../matters/unmerge-ticket.ts'
import { notifications } from '../notifications/tables.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import type { Posted } from '../testing/answering.ts'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { noteMentions, notes, tickets } from '../tickets/tables.ts'
import { listTimelines } from '../tickets/timeline.ts'
import { correctIntent } from '../triage/correct-intent.ts'
import { undoCorrection } from '../triage/undo-correction.ts'
import { archiveDepartment } from '../voice/archive-department.ts'
import { createDepartment } from '../voice/create-department.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import { restoreDepartment } from '../voice/restore-department.ts'
import { handEnquiry } from './hand-enquiry.ts'
import type { EnquiryId } from './lock-enquiry.ts'
import { listEnquiries } from './queries.ts'
import { recordContactAnswer } from './record-contact-answer.ts'
import { reopenEnquiry } from './reopen-enquiry.ts'
import { setEnquiryDepartment } from './set-enquiry-department.ts'
import { settleEnquiry } from './settle-enquiry.ts'
import { enquiries } from './tables.ts'

const JOB = 'Hello, are you hiring drivers at the moment?'
const BUY = 'Hello, how much is an annual pass for two? I want to buy one.'

let house: Matters
let ada: Ctx
let boss: Ctx
let rania: Ctx
let hr: DepartmentId
let sales: DepartmentId
let threads = 0

beforeAll(async () => {
  house = await openMatters()
  ;[ada, boss, rania] = [house.agent, await house.member('supervisor'), await house.member()]
  hr = await createDepartment(boss, { name: 'People', ownerId: rania.viewer.memberId })
  sales = await createDepartment(boss, { name: 'Trade', ownerId: rania.viewer.memberId })
})
afterAll(() => house.close())
afterEach(async () => {
  for (const kind of ['job', 'purchase'] as const)
    await setEnquiryDepartment(boss, { kind, departmentId: null })
})

const receive = (kind: 'job' | 'purchase', departmentId: DepartmentId) =>
  setEnquiryDepartment(boss, { kind, departmentId })
const say = (text: string, given: object = {}) =>
  house.say(`enquiry-${(threads += 1)}`, 1, { text, parentExternalId: null, ...given })
/** The customer goes on in the same thread, after everything that was said there. */
const sayMore = (posted: Posted, text: string) =>
  house.post({
    text,
    threadExternalId: `enquiry-${threads}`,
    parentExternalId: posted.externalId,
    sentAt: new Date(Date.now() + 20),
  })
const enquiriesOf = (ticketId: TicketId) =>
  house.owner.select().from(enquiries).where(eq(enquiries.ticketId, ticketId))
const enquiryOf = async (ticketId: TicketId) => {
  const [row, ...others] = await enquiriesOf(ticketId)
  expect(others).toEqual([])
  return { ...row!, enquiryId: row!.enquiryId as EnquiryId }
}
const ticketOf = async (ticketId: TicketId) => {
  const [row] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
  return row!
}
const toldOf = ({ viewer }: Ctx, ticketId: TicketId) =>
  house.owner
    .select({ kind: notifications.kind, byId: notifications.byId })
    .from(notifications)
    .where(sql`member_id = ${viewer.memberId} and ticket_id = ${ticketId} and kind = 'enquiryReceived'`)
const happened = async (ticketId: TicketId) => {
  const items = await house.inside((tx) =>
    listTimelines(tx, [ticketId], { last: 50, before: null, mostOthers: null }),
  )
  return items
    .filter(({ kind }) => kind === 'enquiry')
    .toReversed()
    .map(({ code, actor, body }) => [code, actor, body['department']])
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Error & { code?: string }) => error.code ?? error.message,
  )
/** A customer who wants to buy, whom we answered, and who wrote back. */
const asked = async (reply = 'Yes please, call me.') => {
  const posted = await say(BUY)
  await house.answer(ada, posted, { body: 'It costs 480 euros. May our sales team contact you?' })
  await house.work()
  const answer = await sayMore(posted, reply)
  expect(answer.ticketId).toBe(posted.ticketId)
  const { enquiryId } = await enquiryOf(posted.ticketId)
  return { ...posted, enquiryId, yes: answer.messageId as MessageId }
}

describe('a job enquiry', () => {
  it('goes to its department as it is triaged: its owner hears of it, and of the ticket nothing changes', async () => {
    const alone = await ticketOf((await say(JOB)).ticketId)
    await receive('job', hr)
    const { ticketId } = await say(JOB)

    expect(await enquiryOf(ticketId)).toMatchObject({
      kind: 'job',
      state: 'open',
      departmentId: hr,
      handedBy: null,
      evidence: expect.stringContaining('hiring'),
    })
    expect(await toldOf(rania, ticketId)).toEqual([{ kind: 'enquiryReceived', byId: null }])
    expect(await happened(ticketId)).toEqual([['enquiry.handed', null, 'People']])
    const ticket = await ticketOf(ticketId)
    for (const column of ['lane', 'status', 'assigneeId', 'urgency', 'importance', 'firstResponse'] as const)
      expect([column, ticket[column]]).toEqual([column, alone[column]])
    expect(house.network.posts).toEqual([])
  })

  it('waits with the care team while no department receives it, and goes there when one is chosen, told once', async () => {
    const [first, second] = [await say(JOB), await say(JOB)]
    expect(await enquiryOf(first.ticketId)).toMatchObject({ state: 'noticed', departmentId: null })
    const { version } = await ticketOf(first.ticketId)
    await receive('job', hr)

    for (const { ticketId } of [first, second])
      expect(await enquiryOf(ticketId)).toMatchObject({ state: 'open', departmentId: hr })
    expect((await ticketOf(first.ticketId)).version).toBeGreaterThan(version)
    const [told] = await house.owner
      .select({ count: notifications.count })
      .from(notifications)
      .where(sql`kind = 'enquiryReceived' and ticket_id is null`)
    expect(told!.count).toBeGreaterThanOrEqual(2)
  })

  it('stays with the care team while its department is archived', async () => {
    await receive('job', hr)
    await archiveDepartment(boss, { departmentId: hr })
    const { ticketId } = await say(JOB)
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'noticed' })
    await restoreDepartment(boss, { departmentId: hr })
    expect(await codeOf(receive('job', newId<'department'>()))).toBe('DEPARTMENT_NOT_FOUND')
  })

  it('is one, whatever the customer writes next', async () => {
    await receive('job', hr)
    const posted = await say(JOB)
    await sayMore(posted, 'I could send you my CV: are you hiring in Lyon too?')
    await sayMore(posted, 'Thanks!')
    expect(await enquiryOf(posted.ticketId)).toMatchObject({ state: 'open' })
    expect(await toldOf(rania, posted.ticketId)).toHaveLength(1)
  })

  it('comes and goes with what a person says the customer wants, and with their taking it back', async () => {
    await receive('job', hr)
    const { ticketId } = await say('The 7.04 as every morning.')
    expect(await enquiriesOf(ticketId)).toEqual([])
    const correction = await correctIntent(ada, { ticketId, intent: 'job_enquiry' })
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'open', evidence: null })
    await undoCorrection(ada, { correctionId: correction.correctionId })
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'withdrawn' })
    await correctIntent(ada, { ticketId, intent: 'job_enquiry' })
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'open' })

    await settleEnquiry(rania, {
      enquiryId: (await enquiryOf(ticketId)).enquiryId,
      note: 'Done.',
      clientId: newId(),
    })
    await correctIntent(ada, { ticketId, intent: 'question' })
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'done' })
  })

  it('is answered by a note that names whoever has the ticket, once, and can be opened again', async () => {
    await receive('job', hr)
    const { ticketId } = await say(JOB)
    await assignTicket(ada, { ticketId, assigneeId: ada.viewer.memberId })
    const { enquiryId } = await enquiryOf(ticketId)
    const clientId = newId()
    const settle = (note: string, id = clientId) => settleEnquiry(rania, { enquiryId, note, clientId: id })
    expect(await codeOf(settle('  '))).toBe('NOTE_EMPTY')
    await settle('We hire in autumn.')
    await settle('We hire in autumn.')
    expect(await codeOf(settle('No.', newId()))).toBe('ENQUIRY_OVER')

    const [note, ...others] = await house.owner.select().from(notes).where(eq(notes.ticketId, ticketId))
    expect(others).toEqual([])
    expect(note!.body).toBe(`@${ada.viewer.name} We hire in autumn.`)
    const named = await house.owner.select().from(noteMentions).where(eq(noteMentions.noteId, note!.noteId))
    expect(named.map(({ memberId }) => memberId)).toEqual([ada.viewer.memberId])
    expect(await happened(ticketId)).toEqual([
      ['enquiry.handed', null, 'People'],
      ['enquiry.done', `member:${rania.viewer.memberId}`, 'People'],
    ])
    await reopenEnquiry(rania, { enquiryId })
    await reopenEnquiry(rania, { enquiryId })
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'open', doneAt: null, noteId: null })
  })

  it('is quoted no more once the customer took their words back', async () => {
    const posted = await say(JOB)
    expect((await enquiryOf(posted.ticketId)).evidence).not.toBeNull()
    await house.receive({
      kind: 'message.deleted',
      externalId: posted.externalId,
      deletedAt: new Date(),
    })
    expect(await enquiryOf(posted.ticketId)).toMatchObject({ evidence: null })
  })

  it('is in the list of its department, the latest first, unless its ticket is spam', async () => {
    await receive('job', hr)
    const tickets = [await say(JOB), await say(JOB), await say(JOB)].map(({ ticketId }) => ticketId)
    await setTicketStatus(ada, { ticketId: tickets[1]!, status: 'spam' })
    const list = (departmentId: DepartmentId | null, limit = 100, after: [string] | null = null) =>
      house.inside((tx) => listEnquiries(tx, { state: 'open', departmentId, limit, after }))
    const [latest, next] = await list(hr)
    expect([latest!.ticketId, next!.ticketId]).toEqual([tickets[2], tickets[0]])
    expect((await list(hr, 1, [latest!.enquiryId]))[0]!.ticketId).toBe(tickets[0])
    expect((await list(null)).map(({ ticketId }) => ticketId)).not.toContain(tickets[1])
    expect((await list(sales)).filter(({ kind }) => kind === 'job')).toEqual([])
  })

  it('is none on what was brought in as history', async () => {
    const { ticketId } = await say('The 7.04 as every morning.')
    await house.owner.execute(sql`update messages set is_imported = true
      where message_id in (select message_id from ticket_messages where ticket_id = ${ticketId})`)
    await correctIntent(ada, { ticketId, intent: 'job_enquiry' })
    expect(await enquiriesOf(ticketId)).toEqual([])
  })
})

describe('buying interest', () => {
  it('is with nobody but the care team until the customer said yes after we asked', async () => {
    await receive('purchase', sales)
    const other = await say('Hello, where is platform 3?')
    const posted = await say(BUY)
    const { enquiryId, state } = await enquiryOf(posted.ticketId)
    expect(state).toBe('noticed')
    expect(await codeOf(handEnquiry(ada, { enquiryId }))).toBe('CONSENT_MISSING')
    const yes = (messageId: string) =>
      codeOf(recordContactAnswer(ada, { enquiryId, answer: 'yes', messageId: messageId as MessageId }))
    // Nobody had asked them then.
    expect(await yes(posted.messageId)).toBe('ANSWER_NOT_FOUND')
    await house.answer(ada, posted)
    await house.work()
    expect(await yes(posted.messageId)).toBe('ANSWER_NOT_FOUND')
    const [ours] = await house.owner.execute<{ message_id: string }>(
      sql`select message_id from messages where direction = 'outbound' and thread_id = ${posted.threadId}`,
    )
    expect(await yes(ours!.message_id)).toBe('ANSWER_NOT_FOUND')
    expect(await yes(other.messageId)).toBe('ANSWER_NOT_FOUND')
    expect(await codeOf(recordContactAnswer(ada, { enquiryId, answer: 'yes' }))).toBe('ANSWER_NOT_FOUND')
    expect(await toldOf(rania, posted.ticketId)).toEqual([])
    expect(await codeOf(settleEnquiry(rania, { enquiryId, note: 'x', clientId: newId() }))).toBe(
      'ENQUIRY_NOT_OPEN',
    )
  })

  it('goes to sales on their yes, by a person’s hand, and the ticket stays where it is', async () => {
    const { ticketId, enquiryId, yes } = await asked()
    await recordContactAnswer(ada, { enquiryId, answer: 'yes', messageId: yes })
    await recordContactAnswer(ada, { enquiryId, answer: 'yes', messageId: yes })
    expect(await codeOf(handEnquiry(ada, { enquiryId }))).toBe('RECEIVER_MISSING')
    await receive('purchase', sales)
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'agreed', handedAt: null })
    const before = await ticketOf(ticketId)
    await handEnquiry(ada, { enquiryId })
    await handEnquiry(ada, { enquiryId })

    expect(await enquiryOf(ticketId)).toMatchObject({
      state: 'open',
      departmentId: sales,
      handedBy: ada.viewer.memberId,
      answerMessageId: yes,
    })
    expect(await toldOf(rania, ticketId)).toEqual([{ kind: 'enquiryReceived', byId: ada.viewer.memberId }])
    const after = await ticketOf(ticketId)
    for (const column of ['lane', 'status', 'assigneeId', 'factCount'] as const)
      expect([column, after[column]]).toEqual([column, before[column]])
    expect(await happened(ticketId)).toEqual([
      ['enquiry.agreed', `member:${ada.viewer.memberId}`, 'Trade'],
      ['enquiry.handed', `member:${ada.viewer.memberId}`, 'Trade'],
    ])
    const audit = await house.owner.execute<{ action: string }>(
      sql`select action from audit_entries where subject = ${`ticket:${ticketId}`} order by seq`,
    )
    expect(audit.map(({ action }) => action)).toEqual(['enquiry.answerRecorded', 'enquiry.handed'])
  })

  it('ends for sales with a no, before or after, and what was recorded wrongly is taken back', async () => {
    await receive('purchase', sales)
    const { ticketId, enquiryId, yes } = await asked()
    const record = (answer: 'yes' | 'no' | null) =>
      recordContactAnswer(ada, { enquiryId, answer, ...(answer === 'yes' && { messageId: yes }) })
    await record('no')
    expect(await codeOf(handEnquiry(ada, { enquiryId }))).toBe('CONSENT_MISSING')
    await record(null)
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'noticed', answeredBy: null })
    await record('yes')
    await handEnquiry(ada, { enquiryId })
    expect(await codeOf(record(null))).toBe('ENQUIRY_WITH_SALES')
    await record('no')
    expect(await enquiryOf(ticketId)).toMatchObject({ state: 'declined', answerMessageId: null })
    await record('yes')
    await handEnquiry(ada, { enquiryId })
    await settleEnquiry(rania, { enquiryId, note: 'Sold.', clientId: newId() })
    expect(await codeOf(record('no'))).toBe('ENQUIRY_OVER')
  })

  it('does not go to sales by a yes that the customer deleted', async () => {
    await receive('purchase', sales)
    const { enquiryId, yes } = await asked()
    await recordContactAnswer(ada, { enquiryId, answer: 'yes', messageId: yes })
    await house.owner.execute(
      sql`update messages set deleted_at = now(), body = '' where message_id = ${yes}`,
    )
    expect(await codeOf(handEnquiry(ada, { enquiryId }))).toBe('CONSENT_TAKEN_BACK')
  })

  it('goes along when its ticket is merged, and comes back with it', async () => {
    const [first, second] = [await say(BUY), await say('Hello, where is platform 3?')]
    const { enquiryId } = await enquiryOf(first.ticketId)
    await mergeTickets(ada, { ticketId: first.ticketId, intoId: second.ticketId })
    expect((await enquiriesOf(second.ticketId)).map((row) => row.enquiryId)).toContain(enquiryId)
    await unmergeTicket(ada, { ticketId: first.ticketId })
    expect((await enquiryOf(first.ticketId)).enquiryId).toBe(enquiryId)
  })

  it('is kept from sales by the tables themselves, whoever writes into them', async () => {
    const [{ enquiryId, ticketId, yes, messageId }, other] = [await asked(), await say(BUY)]
    const write = (state: string, question: string | null, answer: string | null, by = ada) =>
      codeOf(
        house.owner
          .execute(
            sql`update enquiries set state = ${state}, question_message_id = ${question},
              answer_message_id = ${answer}, answered_by = ${by.viewer.memberId}, answered_at = now(),
              department_id = ${sales}, handed_by = ${by.viewer.memberId}, handed_at = now()
            where enquiry_id = ${enquiryId}`,
          )
          .catch((error: Error & { cause?: { code?: string } }) => {
            throw Object.assign(error, { code: error.cause?.code })
          }),
      )
    const [ours] = await house.owner.execute<{ message_id: string }>(
      sql`select m.message_id from messages m join ticket_messages using (message_id)
        where ticket_id = ${ticketId} and direction = 'outbound'`,
    )
    const question = ours!.message_id
    const refused = '23514'
    expect(await write('open', null, null)).toBe(refused)
    expect(await write('open', question, null)).toBe(refused)
    // Not theirs after ours: their first message, our own, and another ticket's.
    expect(await write('agreed', question, messageId)).toBe(refused)
    expect(await write('open', question, messageId)).toBe(refused)
    expect(await write('open', yes, question)).toBe(refused)
    expect(await write('open', question, question)).toBe(refused)
    expect(await write('open', question, other.messageId)).toBe(refused)
    expect(await write('open', question, yes)).toBe('none')
    await expect(
      house.owner
        .execute(sql`insert into enquiries (organization_id, enquiry_id, ticket_id, kind, state, noticed_at)
        values (${house.organizationId}, ${newId()}, ${ticketId}, 'purchase', 'noticed', now())`),
    ).rejects.toMatchObject({ cause: { code: '23505' } })
  })
})
