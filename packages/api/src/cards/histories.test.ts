import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { seededRandom } from '../testing/random-lives.ts'
import { leadTo } from '../testing/trusting.ts'
import { declareHours } from '../volunteers/declare-hours.ts'
import { recordManagersWord } from '../volunteers/record-managers-word.ts'
import type { CardRow } from './get-card.ts'
import { finishCard } from './finish-card.ts'
import { nextCard } from './next-card.ts'
import { skipCard } from './skip-card.ts'
import { takeCard } from './take-card.ts'

const PEOPLE = 5
const DEEDS = 120

/** What a ticket has been through, as somebody would keep it who knows no code. */
interface Kept {
  isFree: boolean
  timesRunOut: number
  /** Whoever passed it over or let it run out. */
  by: Set<string>
}

let house: Helping
let people: Ctx[]

beforeAll(async () => {
  house = await openHelping()
  people = await Promise.all(Array.from({ length: PEOPLE }, () => house.volunteer()))
  for (const ctx of people) {
    await leadTo(house, ctx, house.topicId, 'sampled')
    await declareHours(ctx, { weeklyMinutes: 2_000, quietHours: null })
    await recordManagersWord(house.supervisor, { memberId: ctx.viewer.memberId, isAgreed: true })
  }
}, 60_000)
afterAll(() => house.close())

it('help-c: over a random history, whoever asks gets a card if and only if something waits that they may have (peers-D19)', async () => {
  const random = seededRandom(20_260_511)
  const pick = <Value>(of: readonly Value[]) => of[Math.floor(random() * of.length)]!
  const tickets = new Map<string, Kept>()
  const held = new Map<string, CardRow>()
  const count = { given: 0, none: 0, ranOut: 0, answered: 0 }

  const mayHave = (memberId: string) =>
    [...tickets].filter(([, { isFree, by }]) => isFree && !by.has(memberId)).map(([ticketId]) => ticketId)
  const ask = async () => {
    const { ticketId } = await house.ask({
      author: {
        externalId: `p-${tickets.size}`,
        handle: `p${tickets.size}`,
        name: null,
        avatarUrl: null,
        audience: null,
      },
    })
    tickets.set(ticketId, { isFree: true, timesRunOut: 0, by: new Set() })
  }
  const come = async (ctx: Ctx) => {
    const { memberId } = ctx.viewer
    const before = held.get(memberId)
    const { card, obstacles } = await nextCard(ctx, { minutes: null })
    expect(obstacles).toEqual([])
    // Whoever has one in hand keeps it.
    const expected = before ? [before.ticketId] : mayHave(memberId)
    expect([card !== null, expected]).toEqual([expected.length > 0, expected])
    if (before || !card) {
      count.none += card ? 0 : 1
      return
    }
    count.given += 1
    expect(expected).toContain(card.ticketId)
    tickets.get(card.ticketId)!.isFree = false
    held.set(memberId, random() < 0.7 ? await takeCard(ctx, { cardId: card.helpCardId }) : card)
  }
  const leave = async (ctx: Ctx, how: 'skip' | 'answer' | 'runOut') => {
    const { memberId } = ctx.viewer
    const card = held.get(memberId)
    if (!card) return
    const kept = tickets.get(card.ticketId)!
    if (how === 'answer') {
      if (card.state !== 'taken') return
      await house.answer(ctx, card)
      await finishCard(ctx, { cardId: card.helpCardId })
      count.answered += 1
      held.delete(memberId)
      return
    }
    if (how === 'skip') {
      await skipCard(ctx, { cardId: card.helpCardId, reason: pick(['notMyTopic', 'noTime']) })
    } else {
      await house.owner.execute(sql`update help_cards set offered_at = offered_at - interval '1 hour',
        taken_at = taken_at - interval '1 hour', limit_at = limit_at - interval '1 hour',
        ends_at = ends_at - interval '1 hour' where help_card_id = ${card.helpCardId}`)
      await house.owner.execute(sql`update claims set expires_at = expires_at - interval '1 hour'
        where ticket_id = ${card.ticketId}`)
      if (random() < 0.5) await house.tidy()
      if (card.state === 'taken') kept.timesRunOut += 1
      count.ranOut += 1
    }
    kept.by.add(memberId)
    // What ran out in two people's hands is the care team's for good.
    kept.isFree = kept.timesRunOut < 2
    held.delete(memberId)
  }

  for (let deed = 0; deed < DEEDS; deed += 1) {
    const ctx = pick(people)
    if (random() < 0.15) await ask()
    else if (held.has(ctx.viewer.memberId) && random() < 0.8) {
      await leave(ctx, pick(['skip', 'answer', 'runOut']))
    } else await come(ctx)
    const inHand = [...held.values()].map(({ ticketId }) => ticketId)
    expect(new Set(inHand).size).toBe(inHand.length)
  }
  for (const ctx of people) await come(ctx)
  for (const [what, times] of Object.entries(count)) expect([what, times > 2]).toEqual([what, true])
}, 60_000)
