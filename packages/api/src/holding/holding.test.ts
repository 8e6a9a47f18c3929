import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitments } from '../commitments/tables.ts'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { ticketFacts } from '../promises/tables.ts'
import { replies } from '../replies/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { claims } from '../routing/tables.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import { correctIntent } from '../triage/correct-intent.ts'
import { listExamples } from '../triage/list-examples.ts'
import { approveHoldingText } from './approve-holding-text.ts'
import { archiveHoldingText } from './archive-holding-text.ts'
import { createHoldingText } from './create-holding-text.ts'
import { HOLDING_DRAFTS } from './drafts.ts'
import type { HoldingTextRow } from './keep-holding-text.ts'
import { listPreviews } from './list-previews.ts'
import { findApproved, listHoldingTexts } from './queries.ts'
import { sendHoldingReplies } from './send-holding-replies.ts'
import { holdingTexts } from './tables.ts'
import { updateHoldingText } from './update-holding-text.ts'

let house: Answering
let boss: Ctx
let ada: Ctx
/** Another supervisor, who approves what the boss writes. */
let eva: Ctx
let promising: HoldingTextRow
let plain: HoldingTextRow
let people = 0

beforeAll(async () => {
  house = await openAnswering()
  ;[boss, ada, eva] = [
    await house.member('supervisor'),
    await house.member(),
    await house.member('supervisor'),
  ]
  const [first, second] = await Promise.all(HOLDING_DRAFTS.map((draft) => createHoldingText(boss, draft)))
  promising = await approveHoldingText(eva, first!)
  plain = await approveHoldingText(eva, second!)
})
afterAll(() => house.close())

/** A customer of their own writes; in a thread of their own unless one is named. */
const write = (
  text = 'Mon train est encore en retard, quand part-il ?',
  more: object = {},
): Promise<Posted> => {
  people += 1
  const externalId = `person-${people}`
  return house.post({
    externalId: `${externalId}-says`,
    author: { externalId, handle: externalId, name: 'Nora Benali', avatarUrl: null, audience: null },
    text,
    ...more,
  })
}
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
const preview = (text: HoldingTextRow, ticketIds: TicketId[], answerBy: Date | null = null) =>
  boss.transaction(async (tx) =>
    listPreviews(tx, boss.viewer, { ...(await findApproved(tx, text.holdingTextId))!, ticketIds, answerBy }),
  )
async function send(
  text: HoldingTextRow,
  ticketIds: TicketId[],
  more: object = {},
  answerBy: Date | null = null,
) {
  const previews = await preview(text, ticketIds, answerBy)
  return sendHoldingReplies(boss, {
    holdingTextId: text.holdingTextId,
    version: text.version,
    answerBy,
    replies: previews.map(({ ticketId, body, threadRevision }) => ({
      ticketId,
      clientId: newId(),
      body,
      threadRevision,
    })),
    ...more,
  })
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )
const ticketOf = async (ticketId: TicketId) =>
  (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!
const factsOf = async (ticketId: TicketId, type: string) =>
  (await house.owner.select().from(ticketFacts).where(eq(ticketFacts.ticketId, ticketId)))
    .map(({ fact }) => fact)
    .filter((fact) => fact.type === type)

describe('a holding text', () => {
  it('is sent to nobody before somebody approves it, and after a change not before it is approved again', async () => {
    const draft = { name: 'Brouillon', texts: [{ language: 'fr', body: 'Nous vous avons lu.' }] } as const
    const input = { ...draft, texts: [...draft.texts] }
    const text = await createHoldingText(boss, input)
    const { ticketId } = await write()
    const whole = { holdingTextId: text.holdingTextId, answerBy: null }
    const one = { ticketId, clientId: newId(), body: 'Nous vous avons lu.', threadRevision: 1 }
    const press = (version: number) => codeOf(sendHoldingReplies(boss, { ...whole, version, replies: [one] }))
    expect(text).toMatchObject({ approvedBy: null, approvedAt: null, namesInstant: false })
    expect(await press(1)).toBe('HOLDING_NOT_APPROVED')

    const approved = await approveHoldingText(eva, text)
    expect(approved.approvedBy).toBe(eva.viewer.memberId)
    expect((await approveHoldingText(boss, text)).approvedBy).toBe(eva.viewer.memberId)
    expect(await press(2)).toBe('HOLDING_TEXT_CHANGED')
    const changed = await updateHoldingText(boss, { ...input, ...text, name: 'Autre', texts: input.texts })
    expect(changed).toMatchObject({ version: 2, approvedBy: null })
    expect(await press(2)).toBe('HOLDING_NOT_APPROVED')
    expect(await codeOf(approveHoldingText(boss, text))).toBe('HOLDING_TEXT_CHANGED')
    expect(await codeOf(updateHoldingText(boss, { ...input, ...text, texts: input.texts }))).toBe(
      'HOLDING_TEXT_CHANGED',
    )

    await archiveHoldingText(boss, text)
    expect(await codeOf(approveHoldingText(boss, changed))).toBe('HOLDING_TEXT_ARCHIVED')
    const names = (await boss.transaction(listHoldingTexts)).map(({ name }) => name)
    expect(names).not.toContain('Autre')
    await expect(
      house.owner.update(holdingTexts).set({ approvedAt: new Date(), approvedBy: null }),
    ).rejects.toMatchObject({ cause: { code: '23514' } })
  })

  it('is approved by somebody else than who wrote it last, and the database holds to that', async () => {
    const input = { name: 'À deux', texts: [{ language: 'fr' as const, body: 'Nous vous avons lu.' }] }
    const text = await createHoldingText(boss, input)
    const { holdingTextId } = text
    expect(await codeOf(approveHoldingText(boss, text))).toBe('HOLDING_TEXT_OWN')
    await expect(
      house.owner
        .update(holdingTexts)
        .set({ approvedBy: boss.viewer.memberId, approvedAt: new Date() })
        .where(eq(holdingTexts.holdingTextId, holdingTextId)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'holding_texts_approved_by_another' } })

    const changed = await updateHoldingText(eva, { ...input, holdingTextId, version: 1 })
    expect(await codeOf(approveHoldingText(eva, changed))).toBe('HOLDING_TEXT_OWN')
    expect((await approveHoldingText(boss, changed)).approvedBy).toBe(boss.viewer.memberId)
  })

  it('says by when in every language or in none, and waits for nobody’s hand', async () => {
    const create = (...bodies: string[]) =>
      codeOf(
        createHoldingText(boss, {
          name: 'Essai',
          texts: bodies.map((body, at) => ({ language: (['fr', 'en', 'ar'] as const)[at]!, body })),
        }),
      )
    expect(await create('D’ici au {{answer.by}}.', 'Soon.')).toBe('HOLDING_UNEVEN')
    expect(await create('Au quai {{? quai}}.')).toBe('HOLDING_BLANK')
    expect(await create('{{contact.age}}')).toBe('VARIABLE_UNKNOWN')
    expect(await create(' ')).toBe('TEXT_EMPTY')
    expect(await create()).toBe('TEXT_EMPTY')
  })
})

describe('what a customer would be told', () => {
  it('is in their language, with the instant by the clock of the organization', async () => {
    const [french, english, arabic] = [
      await write('Mon train est encore en retard, quand part-il enfin ?'),
      await write('My train is late again, when does it leave at last?'),
      await write('قطاري متأخر مرة أخرى، متى ينطلق من فضلكم؟'),
    ]
    const at = new Date('2026-11-24T09:00:00Z')
    const ids = [french.ticketId, english.ticketId, arabic.ticketId]
    const previews = await preview(promising, ids, at)
    expect(previews.map(({ language, isOwnLanguage }) => [language, isOwnLanguage])).toEqual([
      ['fr', true],
      ['en', true],
      ['ar', true],
    ])
    expect(previews[0]!.body).toContain('d’ici au mardi 24 novembre à 10:00.')
    expect(previews[1]!.body).toMatch(/by Tuesday,? 24 November at 10:00\./)
    expect(previews[2]!.body).toContain('24 نوفمبر الساعة 10:00')
  })

  it('is in the organization’s language where nobody knows the customer’s', async () => {
    const { ticketId } = await write('???')
    await house.owner.update(tickets).set({ language: null }).where(eq(tickets.ticketId, ticketId))
    expect(await preview(plain, [ticketId])).toMatchObject([{ language: 'en', isOwnLanguage: false }])
  })
})

describe('a holding reply', () => {
  it('leaves in its author’s name, and the customer goes on waiting where they stood, nobody’s', async () => {
    const { ticketId } = await write()
    const before = await ticketOf(ticketId)
    const [outcome] = await send(plain, [ticketId])
    expect(outcome).toMatchObject({
      refusal: null,
      reply: { authorId: boss.viewer.memberId, state: 'queued' },
    })
    await house.work()

    const [reply] = await house.owner.select().from(replies).where(eq(replies.ticketId, ticketId))
    expect(reply).toMatchObject({ state: 'sent', holdingTextId: plain.holdingTextId, visibility: 'public' })
    expect(await factsOf(ticketId, 'reply')).toMatchObject([{ body: { isHolding: true } }])
    expect(await ticketOf(ticketId)).toMatchObject({
      status: 'open',
      assigneeId: null,
      oldestUnansweredAt: before.oldestUnansweredAt,
      firstResponse: before.firstResponse,
      dueAt: before.dueAt,
    })
    const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, ticketId))
    expect(claim!.holderId).toBeNull()
  })

  it('is no answer to triage either: what the customer adds is read with what they asked, and so are examples', async () => {
    const question = 'Mon train est encore en retard, quand part-il ?'
    const first = await write(question)
    const asked = await ticketOf(first.ticketId)
    await send(plain, [first.ticketId])
    await house.work()
    const author = {
      externalId: `person-${people}`,
      handle: 'x',
      name: 'Nora',
      avatarUrl: null,
      audience: null,
    }
    const place = { threadExternalId: first.externalId, parentExternalId: first.externalId }
    await house.post({ ...place, author, messageKind: 'comment', text: 'Je suis au quai 3.' })

    const { intent, urgency } = await ticketOf(first.ticketId)
    expect([intent, urgency]).toEqual([asked.intent, asked.urgency])
    await correctIntent(ada, { ticketId: first.ticketId, intent: 'complaint' })
    const filter = { what: null, from: null, to: null }
    const [example] = await boss.transaction((tx) => listExamples(tx, filter, { limit: 1, after: null }))
    expect(example!.text).toBe(`${question}\nJe suis au quai 3.`)
  })

  it('that names an instant promises it, and the answer keeps that promise', async () => {
    const posted = await write()
    const { ticketId } = posted
    const answerBy = inHours(20)
    await send(promising, [ticketId], {}, answerBy)
    await house.work()
    const kept = await house.owner.select().from(commitments).where(eq(commitments.ticketId, ticketId))
    expect(kept).toMatchObject([{ dueAt: answerBy, authorId: boss.viewer.memberId }])
    const clocks = async () => (await ticketOf(ticketId)).state.context.clocks.promisedUpdate
    expect((await clocks())!.endedAt ?? null).toBeNull()

    const [thread] = await house.owner.execute<{ revision: number }>(
      sql`select revision from threads where thread_id = ${posted.threadId}`,
    )
    await house.answer(ada, { ...posted, revision: thread!.revision })
    await house.work()
    expect(await ticketOf(ticketId)).toMatchObject({ status: 'waitingCustomer', oldestUnansweredAt: null })
  })

  it('is never sent twice of the same words, and again once the customer has written again', async () => {
    const first = await write()
    await send(plain, [first.ticketId])
    await house.work()
    expect(await preview(plain, [first.ticketId])).toMatchObject([{ refusal: 'HOLDING_SENT' }])
    expect(await send(promising, [first.ticketId], {}, inHours(5))).toMatchObject([
      { reply: null, refusal: { code: 'HOLDING_SENT' } },
    ])
    const row = (await house.owner.select().from(replies).where(eq(replies.ticketId, first.ticketId)))[0]!
    await expect(
      house.owner.insert(replies).values({ ...row, replyId: newId(), clientId: newId() }),
    ).rejects.toMatchObject({ cause: { constraint_name: 'replies_one_holding' } })

    const author = {
      externalId: `person-${people}`,
      handle: 'x',
      name: 'Nora Benali',
      avatarUrl: null,
      audience: null,
    }
    const place = { threadExternalId: first.externalId, parentExternalId: first.externalId }
    const again = await house.post({
      ...place,
      author,
      messageKind: 'comment',
      text: 'Toujours rien, quand ?',
    })
    expect(again.ticketId).toBe(first.ticketId)
    expect(await preview(promising, [first.ticketId])).toMatchObject([{ refusal: null }])
  })

  it('is read once in a public thread, whoever is in it', async () => {
    const first = await write()
    const second = await write('Moi aussi, quand part-il ?', {
      threadExternalId: first.externalId,
      parentExternalId: first.externalId,
      messageKind: 'comment',
    })
    expect(second.threadId).toBe(first.threadId)
    const both = await preview(plain, [first.ticketId, second.ticketId])
    expect(both.map(({ refusal }) => refusal)).toEqual([null, 'HOLDING_SAID_HERE'])
    const outcomes = await send(plain, [first.ticketId, second.ticketId])
    expect(outcomes.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, 'HOLDING_SAID_HERE'])
  })

  it('of which one is refused leaves the others, and is refused where somebody answers', async () => {
    const [free, taken, answered] = [await write(), await write(), await write()]
    await house.answer(ada, answered)
    await house.work()
    await house.owner.update(claims).set({ holderId: null, expiresAt: null })
    await claimTicket(ada, { ticketId: taken.ticketId })
    const outcomes = await send(plain, [free.ticketId, taken.ticketId, answered.ticketId])
    expect(outcomes.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      null,
      'TICKET_CLAIMED',
      'HOLDING_NOT_WAITING',
    ])
    const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, taken.ticketId))
    expect(claim!.holderId).toBe(ada.viewer.memberId)
  })

  it('is one reply however often it is pressed, and promises once', async () => {
    const { ticketId } = await write()
    const answerBy = inHours(3)
    const [{ body, threadRevision } = expect.fail()] = await preview(promising, [ticketId], answerBy)
    const one = { ticketId, clientId: newId(), body, threadRevision }
    const { holdingTextId, version } = promising
    const press = () => sendHoldingReplies(boss, { holdingTextId, version, answerBy, replies: [one] })
    const [first] = await press()
    const [second] = await press()
    expect(second!.reply!.replyId).toBe(first!.reply!.replyId)
    expect(
      await house.owner.select().from(commitments).where(eq(commitments.ticketId, ticketId)),
    ).toHaveLength(1)
  })

  it('is refused where it is not what was shown, has no instant, or is one of too many', async () => {
    const { ticketId } = await write()
    const one = { ticketId, clientId: newId(), body: 'Autre chose.', threadRevision: 1 }
    const { holdingTextId, version } = plain
    const whole = { holdingTextId, version, answerBy: null }
    expect(await sendHoldingReplies(boss, { ...whole, replies: [one] })).toMatchObject([
      { refusal: { code: 'HOLDING_OUTDATED' } },
    ])
    const { holdingTextId: named, version: seen } = promising
    const refused = (replies: (typeof one)[], more: object = {}) =>
      codeOf(sendHoldingReplies(boss, { ...whole, replies, ...more }))
    expect(await refused([one], { holdingTextId: named, version: seen })).toBe('HOLDING_INSTANT_MISSING')
    expect(await refused([])).toBe('HOLDING_NONE')
    expect(await refused(Array.from({ length: 21 }, () => one))).toBe('HOLDING_TOO_MANY')
    expect(await send(promising, [ticketId], {}, inHours(-1))).toMatchObject([
      { refusal: { code: 'DUE_IN_THE_PAST' } },
    ])
    expect((await house.owner.select().from(replies).where(eq(replies.ticketId, ticketId))).length).toBe(0)
  })

  it('that could not leave is nobody’s draft of an answer', async () => {
    const { ticketId } = await write()
    const [outcome] = await send(plain, [ticketId])
    await house.owner.update(tickets).set({ status: 'closed' }).where(eq(tickets.ticketId, ticketId))
    await house.work()
    const [reply] = await house.owner
      .select()
      .from(replies)
      .where(eq(replies.replyId, outcome!.reply!.replyId))
    expect(reply!.state).not.toBe('sent')
    const drafts = await house.owner.execute(sql`select from drafts where ticket_id = ${ticketId}`)
    expect(drafts).toHaveLength(0)
  })
})
