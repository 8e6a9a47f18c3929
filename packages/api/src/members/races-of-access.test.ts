import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { skipCard } from '../cards/skip-card.ts'
import { writeOnCard } from '../cards/write-on-card.ts'
import type { Ctx } from '../context.ts'
import type { ReplyId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { returnReply } from '../replies/return-reply.ts'
import { replies } from '../replies/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { disableMember } from './disable-member.ts'
import { members } from './tables.ts'

const ROUNDS = 6

let house: Helping
let other: Ctx

beforeAll(async () => {
  house = await openHelping()
  other = await house.member()
})
afterAll(() => house.close())

/** A refusal is an answer; a deadlock is none. */
const settle = async (deed: Promise<unknown>) => {
  try {
    await deed
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

it.each([
  [
    'approves',
    (replyId: ReplyId, revision: number, body: string) =>
      approveReply(other, { replyId, revision, texts: [body] }),
  ],
  [
    'sends back',
    (replyId: ReplyId, revision: number) =>
      returnReply(other, { replyId, revision, reason: 'fact', note: 'Not so.' }),
  ],
])(
  'whoever is disabled while somebody %s their answer is disabled, and nothing leaves',
  async (_what, decide) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await house.ask()
      const karim = await house.volunteer()
      const { memberId } = karim.viewer
      const { reply } = await house.answer(karim, await house.take(karim))
      const { replyId, revision, body } = reply!
      const [disabled] = await Promise.all([
        settle(disableMember(house.supervisor, { memberId })),
        settle(decide(replyId as ReplyId, revision, body)),
      ])

      expect(disabled).toBe('done')
      const [member] = await house.owner.select().from(members).where(eq(members.memberId, memberId))
      expect(member!.disabledAt).not.toBeNull()
      await house.tidy()
      await house.passTime(30)
      await house.work()
      await house.tidy()
      const [now] = await house.owner.select().from(replies).where(eq(replies.replyId, replyId))
      expect(['cancelled', 'draft']).toContain(now!.state)
    }
    expect(house.network.posts).toEqual([])
  },
)

it('two phones of one person that write and skip at once both get an answer', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await house.ask()
    const karim = await house.volunteer()
    const { helpCardId: cardId } = await house.take(karim)
    const outcomes = await Promise.all([
      settle(skipCard(karim, { cardId, reason: 'notMyTopic' })),
      settle(writeOnCard(karim, { cardId, body: 'Yes, fold', threadRevision: 1 })),
    ])

    expect(outcomes[0]).toBe('done')
  }
})
