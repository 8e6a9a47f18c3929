import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { sendReply } from '../replies/send-reply.ts'
import { replies } from '../replies/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { addNote } from '../tickets/add-note.ts'
import { createTopic } from '../voice/create-topic.ts'
import { checkText } from './check-text.ts'
import { setCharterRules } from './set-charter-rules.ts'

let house: Answering
let ada: Ctx
let claire: Ctx
beforeAll(async () => {
  house = await openAnswering()
  ada = await house.member()
  claire = await house.member('supervisor')
  const names = { [ada.viewer.memberId]: 'Ada Lacroix', [claire.viewer.memberId]: 'Claire Duval' }
  for (const [id, name] of Object.entries(names))
    await house.owner.execute(sql`update members set name = ${name} where member_id = ${id}`)
})
afterAll(() => house.close())

const person = (externalId: string, name: string) => ({
  externalId,
  handle: externalId,
  name,
  avatarUrl: null,
  audience: null,
})
/** A thread in which Nadia asks and Hugo comments. */
const thread = async () => {
  const externalId = newId()
  const posted = await house.post({ externalId, author: person(`nadia-${externalId}`, 'Nadia Benali') })
  await house.post({
    threadExternalId: externalId,
    parentExternalId: externalId,
    author: person(`hugo-${externalId}`, 'Hugo Marchand'),
    text: 'Same for me.',
  })
  return { ...posted, revision: posted.revision + 1 }
}
/** What the composer would show, and what the send says. */
const judged = async (
  posted: Posted,
  body: string,
  visibility: 'public' | 'private' = 'public',
  ctx = ada,
) => {
  const asked = await ctx.transaction((tx) =>
    checkText(tx, ctx.viewer, new Date(), {
      ticket: { ticketId: posted.ticketId, threadId: posted.threadId, channelId: house.channelId },
      text: body,
      visibility,
    }),
  )
  const refused = asked.filter(({ severity }) => severity === 'refuse').map(({ clause }) => clause)
  const { fence } = await claimTicket(ctx, { ticketId: posted.ticketId })
  const input = { clientId: newId(), ticketId: posted.ticketId, body, visibility, fence }
  const sent = await sendReply(ctx, {
    ...input,
    threadRevision: posted.revision,
    inReplyToId: posted.messageId as never,
    sendAnyway: true,
  }).then(
    () => null,
    (error: { code: string; parameters: object; path: string[] }) => error,
  )
  return { refused, sent }
}

describe('a reply that does not keep the charter', () => {
  it.each([
    ['phone', 'Call me on 06 39 98 00 12.'],
    ['email', 'Write to nadia (at) example (dot) org.'],
    ['card', 'Your card 4111 1111 1111 1111 was charged.'],
    ['reference', 'Your order no. 88104574 has left.'],
    ['names', 'Hugo Marchand asks the same.'],
    ['promises', 'I guarantee that it comes.'],
    ['insults', 'You are ridiculous.'],
  ])('is refused with the clause %s, and leaves nothing', async (clause, body) => {
    const posted = await thread()
    const { refused, sent } = await judged(posted, body)

    expect(refused).toEqual([clause])
    expect(sent).toMatchObject({ code: 'CHARTER_REFUSED', parameters: { clause, count: 1 }, path: ['body'] })
    const kept = await house.owner
      .select()
      .from(replies)
      .where(sql`${replies.ticketId} = ${posted.ticketId}`)
    expect(kept).toEqual([])
  })

  it('is refused wherever in a reply of several posts it stands', async () => {
    const posted = await thread()
    const { fence } = await claimTicket(ada, { ticketId: posted.ticketId })
    const sent = sendReply(ada, {
      clientId: newId(),
      ticketId: posted.ticketId,
      body: 'Hello.',
      further: ['Call 06 39 98 00 12.'],
      visibility: 'public',
      threadRevision: posted.revision,
      inReplyToId: posted.messageId as never,
      fence,
    })
    await expect(sent).rejects.toMatchObject({ code: 'CHARTER_REFUSED', parameters: { start: 13, end: 27 } })
  })

  it('knows the colleagues who are named on the ticket, and lets the author sign', async () => {
    const posted = await thread()
    await addNote(claire, { ticketId: posted.ticketId, body: 'I look into it.', clientId: newId() })

    expect((await judged(posted, 'Claire Duval looks into it.')).refused).toEqual(['names'])
    expect(await judged(posted, 'Hello Nadia, we look into it. Ada Lacroix')).toEqual({
      refused: [],
      sent: null,
    })
  })

  it('is warned of a colleague who has nothing to do with it, and leaves', async () => {
    const karim = await house.member('volunteer')
    await house.owner.execute(
      sql`update members set name = 'Karim Haddad' where member_id = ${karim.viewer.memberId}`,
    )
    const posted = await thread()
    const text = 'Ask Karim Haddad at the counter. Karim knows.'
    const ticket = { ticketId: posted.ticketId, threadId: posted.threadId, channelId: house.channelId }

    const asked = await ada.transaction((tx) =>
      checkText(tx, ada.viewer, new Date(), { ticket, text, visibility: 'public' }),
    )

    expect(asked).toMatchObject([{ clause: 'names', severity: 'warn', range: { start: 4, end: 16 } }])
    expect(await judged(posted, text)).toEqual({ refused: [], sent: null })
  })

  it('leaves when the number is the organization’s own, from then on', async () => {
    const posted = await thread()
    const body = 'Call us on 01 99 00 12 34.'
    expect((await judged(posted, body)).sent).toMatchObject({ code: 'CHARTER_REFUSED' })

    const rules = { limits: [], words: [], patterns: [], allowed: ['+33 1 99 00 12 34'], severities: [] }
    await setCharterRules(claire, { number: 0, rules })

    expect(await judged(posted, body)).toEqual({ refused: [], sent: null })
  })

  it('is refused by topic and by hour to those whom it concerns', async () => {
    const topicId = await createTopic(claire, {
      name: 'Late trains',
      keywords: [{ language: 'en', keyword: 'late' }],
    })
    const limit = {
      roles: ['agent' as const],
      networks: [],
      visibility: null,
      topicIds: [topicId],
      hours: null,
    }
    const now = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Paris',
      hour: '2-digit',
      hourCycle: 'h23',
    })
    const hour = Number(now.format(new Date()))
    const at = (n: number) => `${String((n + 24) % 24).padStart(2, '0')}:00`
    const hours = { from: at(hour - 1), until: at(hour + 2) }
    const rules = { words: [], patterns: [], allowed: [], severities: [] }

    await setCharterRules(claire, { number: 1, rules: { ...rules, limits: [limit] } })
    expect((await judged(await thread(), 'Yes.')).sent).toMatchObject({
      code: 'CHARTER_REFUSED',
      parameters: { clause: 'topics', topic: 'Late trains' },
      path: ['visibility'],
    })
    expect((await judged(await thread(), 'Yes.', 'public', claire)).sent).toBeNull()

    await setCharterRules(claire, {
      number: 2,
      rules: { ...rules, limits: [{ ...limit, topicIds: [], hours }] },
    })
    expect((await judged(await thread(), 'Yes.')).sent).toMatchObject({ parameters: { clause: 'hours' } })
    await setCharterRules(claire, { number: 3, rules: { ...rules, limits: [] } })
    expect((await judged(await thread(), 'Yes.')).sent).toBeNull()
  })
})
