import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nextCard } from '../cards/next-card.ts'
import { skipCard } from '../cards/skip-card.ts'
import { helpCards } from '../cards/tables.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { notifications } from '../notifications/tables.ts'
import { answerCall } from './answer-call.ts'
import { closeOverflow } from './close-overflow.ts'
import { openOverflow } from './open-overflow.ts'
import { readHelping } from './read-helping.ts'
import { overflowCalls, overflows } from './tables.ts'
import { openHouse, type OverflowHouse } from './testing/open-house.ts'

let house: OverflowHouse
let people: Ctx[]

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => house.empty())

/** So many are called by hand for so many places. */
const call = async (count: number, seats: number) => {
  people = await Promise.all(Array.from({ length: count }, (_, n) => house.volunteer(`V${n}`)))
  await house.waiting(1, 60)
  await openOverflow(house.supervisor, { reason: 'Grève à Lyon', seats, until: null })
  await house.look()
}
const callOf = async ({ viewer }: Ctx) =>
  (await house.owner.select().from(overflowCalls)).find(({ memberId }) => memberId === viewer.memberId)!
const say = async (ctx: Ctx, word: 'follow' | 'decline') => {
  await answerCall(ctx, { callId: (await callOf(ctx)).callId, word })
  const { answer, withdrawnBecause } = await callOf(ctx)
  return [answer, withdrawnBecause]
}

describe('whoever is called', () => {
  it('comes while there is a place; whoever is later is thanked, and nothing is counted', async () => {
    await call(3, 1)
    const [first, second, third] = people as [Ctx, Ctx, Ctx]
    expect(await say(first, 'follow')).toEqual(['followed', null])
    expect((await house.overflow()).places).toBe(0)
    expect(await say(second, 'follow')).toEqual(['withdrawn', 'seats_filled'])
    expect(await house.look()).toBe(true)
    const { answer, withdrawnBecause } = await callOf(third)
    expect([answer, withdrawnBecause]).toEqual(['withdrawn', 'seats_filled'])
    expect((await house.ledger()).at(-1)).toEqual({ kind: 'planned', code: 'seats_filled' })
  })

  it('comes no more often than there are places, however many say so at once', async () => {
    await call(12, 3)
    const said = await Promise.all(people.map((ctx) => say(ctx, 'follow')))
    expect(said.filter(([answer]) => answer === 'followed')).toHaveLength(3)
    expect(said.filter(([, because]) => because === 'seats_filled')).toHaveLength(9)
    expect((await house.overflow()).places).toBe(0)
  })

  it('says no, and the place stays free', async () => {
    await call(3, 1)
    const [first, second] = people as [Ctx, Ctx, Ctx]
    expect(await say(first, 'decline')).toEqual(['declined', null])
    expect(await say(first, 'follow')).toEqual(['declined', null])
    expect(await say(second, 'follow')).toEqual(['followed', null])
    const told = await house.owner.select().from(notifications)
    const unread = told.filter(({ kind, readAt }) => kind === 'called' && readAt === null)
    expect(unread.map(({ memberId }) => memberId)).toEqual([people[2]!.viewer.memberId])
  })

  it('answers twice with one effect, from two phones at once', async () => {
    await call(3, 2)
    const [first] = people as [Ctx]
    const said = await Promise.all([say(first, 'follow'), say(first, 'follow')])
    expect(said).toEqual([
      ['followed', null],
      ['followed', null],
    ])
    expect((await house.overflow()).places).toBe(1)
  })

  it('is too late once the call has lapsed, or overflow is closed', async () => {
    await call(3, 2)
    const [first, second] = people as [Ctx, Ctx, Ctx]
    await closeOverflow(house.supervisor, { reason: 'Le trafic a repris' })
    expect(await say(first, 'follow')).toEqual(['withdrawn', 'overflow_closed'])
    expect(await house.openCalls()).toEqual([])
    await house.owner.update(overflowCalls).set({ answer: null, answeredAt: null, withdrawnBecause: null })
    await openOverflow(house.supervisor, { reason: 'De nouveau', seats: 2, until: null })
    await house.owner.update(overflows).set({ seats: 2, places: 2 })
    house.pass(15)
    expect(await say(second, 'follow')).toEqual(['lapsed', 'lapsed'])
  })

  it('answers no call of somebody else', async () => {
    await call(3, 1)
    const [first, second] = people as [Ctx, Ctx, Ctx]
    const { callId } = await callOf(second)
    for (const other of [callId, newId<'overflowCall'>()]) {
      await expect(answerCall(first, { callId: other, word: 'follow' })).rejects.toMatchObject({
        code: 'OVERFLOW_CALL_NOT_FOUND',
      })
    }
  })

  it('is at it while they may be given cards, and no more once they say that they have no time', async () => {
    await call(3, 2)
    const [first] = people as [Ctx]
    const helping = async () => [...(await house.world.inside((tx) => readHelping(tx, house.now()))).keys()]
    await say(first, 'follow')
    expect(await helping()).toEqual([first.viewer.memberId])
    const { card } = await nextCard(first, { minutes: null })
    house.pass(11)
    expect(await helping()).toEqual([first.viewer.memberId])

    await skipCard(first, { cardId: card!.helpCardId, reason: 'noTime' })
    expect(await helping()).toEqual([])
    house.pass(-6)
    await house.owner
      .update(helpCards)
      .set({ closedAt: house.now() })
      .where(eq(helpCards.helpCardId, card!.helpCardId))
    expect(await helping()).toEqual([])
    await house.look()
    expect((await house.overflow()).seats).toBe(2)
  })

  it('has come once a card is before them, whether or not they say so as well', async () => {
    await call(2, 1)
    const [first, second] = people as [Ctx, Ctx]
    const { card } = await nextCard(first, { minutes: null })
    house.pass(1)
    await house.look()
    expect(await callOf(first)).toMatchObject({ answer: 'followed', withdrawnBecause: null })
    expect(await callOf(second)).toMatchObject({ answer: 'withdrawn', withdrawnBecause: 'seats_filled' })
    const told = await house.owner
      .select({ readAt: notifications.readAt })
      .from(notifications)
      .where(eq(notifications.memberId, first.viewer.memberId))
    expect(told.every(({ readAt }) => readAt !== null)).toBe(true)
    await skipCard(first, { cardId: card!.helpCardId, reason: 'noTime' })
  })

  it('is left alone in the next round when they came in this one, and others are called', async () => {
    await call(3, 1)
    const [first] = people as [Ctx, Ctx, Ctx]
    await say(first, 'follow')
    await house.look()
    await house.volunteer('Fresh')
    house.pass(5 * 60)
    await house.look()
    const { notCalled } = await house.overflow()
    const reasons = notCalled.find(({ memberId }) => memberId === first.viewer.memberId)?.reasons
    expect(reasons?.map(({ code }) => code)).toEqual(['called_last'])
    expect(await house.openCalls()).toHaveLength(3)
  })
})
