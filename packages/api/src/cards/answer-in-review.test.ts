import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CharterLimit } from '../charter/charter-rules.ts'
import { loadCharterRules } from '../charter/load-charter-rules.ts'
import { publishCharter } from '../charter/publish-charter.ts'
import { saveCharterDraft } from '../charter/save-charter-draft.ts'
import { setCharterRules } from '../charter/set-charter-rules.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { disableMember } from '../members/disable-member.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { replies } from '../replies/tables.ts'
import { claims } from '../routing/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { handedDrafts, helpCards } from './tables.ts'

let house: Helping
let karim: Ctx

beforeAll(async () => {
  house = await openHelping()
})
beforeEach(async () => {
  await house.ask()
  karim = await house.volunteer()
})
afterEach(() => limit(null))
afterAll(() => house.close())

const cardNow = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]! as CardRow
const handIn = async () => {
  const card = await house.take(karim)
  const { reply } = await house.answer(karim, card)
  return { card, replyId: reply!.replyId as ReplyId, revision: reply!.revision, texts: [reply!.body] }
}

/** Keeps volunteers from answering something, or from nothing at all. */
async function limit(one: Partial<CharterLimit> | null) {
  const { number } = await inOrganization(house.world.db, house.organizationId, loadCharterRules)
  const shape = { roles: ['volunteer' as const], networks: [], visibility: null, topicIds: [], hours: null }
  const limits = one ? [{ ...shape, ...one }] : []
  const rules = { limits, words: [], patterns: [], allowed: [], severities: [] }
  await setCharterRules(house.supervisor, { number, rules })
}

const HOUR_MS = 3_600_000
/** The hour of the day, so many hours from now, where the company is. */
const hourIn = (hours: number) =>
  `${new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(Date.now() + hours * HOUR_MS)}:00`

describe('an answer in review', () => {
  it.each(['lies open', 'was put away'] as const)(
    'is the care team’s once its author has gone, whose card %s',
    async (how) => {
      const admin = await house.member('admin')
      const { card, replyId } = await handIn()
      if (how === 'was put away') await finishCard(karim, { cardId: card.helpCardId })
      await disableMember(admin, { memberId: karim.viewer.memberId })
      // Given back first, then taken back.
      while ((await house.tidy()) > 0);

      const [reply] = await house.owner.select().from(replies).where(eq(replies.replyId, replyId))
      expect(reply).toMatchObject({ state: 'cancelled', errorKind: 'outdated' })
      const handed = await house.owner
        .select()
        .from(handedDrafts)
        .where(eq(handedDrafts.helpCardId, card.helpCardId))
      expect(handed.map(({ body }) => body)).toEqual([reply!.body])
      const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, card.ticketId))
      expect(claim!.holderId).toBeNull()
      expect((await cardNow(card)).releasedAt).not.toBeNull()
    },
  )

  it('is judged by the hour at which it was handed in, however long it takes to be read', async () => {
    await limit({ hours: { from: hourIn(2), until: hourIn(6) } })
    const { card, ...read } = await handIn()
    const later = { ...house.supervisor, now: () => new Date(Date.now() + 4 * HOUR_MS) }

    expect(await approveReply(later, read)).toMatchObject({ state: 'held', ticketId: card.ticketId })
  })

  it.each([
    ['topic', () => ({ topicIds: [house.topicId] }), { clause: 'topics', topic: 'Trains' }],
    ['network', () => ({ networks: ['fake'] }), { clause: 'where', network: 'fake' }],
    ['visibility', () => ({ visibility: 'public' as const }), { clause: 'where', visibility: 'public' }],
  ])('tells whoever reads it of a limit on its %s that was set since', async (_what, since, told) => {
    const { card, ...read } = await handIn()
    await limit(since())

    await expect(approveReply(house.supervisor, read)).rejects.toMatchObject({
      code: 'AUTHOR_KEPT_OUT',
      parameters: { author: karim.viewer.name, ...told },
      path: ['replyId'],
    })
    await limit(null)
    expect(await approveReply(house.supervisor, read)).toMatchObject({ ticketId: card.ticketId })
  })

  it('is judged by the charter that its author had signed when they handed it in', async () => {
    const { card, ...read } = await handIn()
    const texts = [{ language: 'en' as const, body: 'I answer politely.' }]
    const { revision } = await saveCharterDraft(house.supervisor, { texts, revision: 0 })
    await publishCharter(house.supervisor, { revision, reason: 'Shorter.' })

    expect(await approveReply(house.supervisor, read)).toMatchObject({
      state: 'held',
      ticketId: card.ticketId,
    })
  })
})
