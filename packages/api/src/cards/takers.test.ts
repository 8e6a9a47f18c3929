import { inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { finishCard } from './finish-card.ts'
import { nextCard } from './next-card.ts'
import { handedDrafts, helpCards } from './tables.ts'
import { takeCard } from './take-card.ts'

const TAKERS = 200
const TICKETS = 30

describe(`${TAKERS} people who come at once for ${TICKETS} tickets`, () => {
  let house: Helping
  let people: Ctx[]

  beforeAll(async () => {
    house = await openHelping()
    people = []
    for (let n = 0; n < TAKERS; n += 20) {
      people.push(...(await Promise.all(Array.from({ length: 20 }, () => house.volunteer()))))
    }
    await house.postAll(
      Array.from({ length: TICKETS }, (_, n) => ({
        text: 'May I take my folding bike on the train?',
        author: { externalId: `p-${n}`, handle: `p${n}`, name: null, avatarUrl: null, audience: null },
      })),
    )
  }, 120_000)
  afterAll(() => house.close())

  it('help-c: get as many cards as there are tickets, one each, and nobody stays idle while one waits (peers-D18)', async () => {
    const found = await Promise.all(people.map((ctx) => nextCard(ctx, { minutes: null })))
    const cards = found.flatMap(({ card }) => (card ? [card] : []))
    expect(found.flatMap(({ obstacles }) => obstacles)).toEqual([])
    expect(cards).toHaveLength(TICKETS)
    expect(new Set(cards.map(({ ticketId }) => ticketId)).size).toBe(TICKETS)
    expect(new Set(cards.map(({ memberId }) => memberId)).size).toBe(TICKETS)
  }, 120_000)

  it('help-f: take theirs by a double tap, or on two phones, once', async () => {
    const [card] = await house.owner.select().from(helpCards).limit(1)
    const owner = people.find(({ viewer }) => viewer.memberId === card!.memberId)!
    const taken = await Promise.all(
      [1, 2, 3, 4].map(() => takeCard(owner, { cardId: card!.helpCardId as never })),
    )
    expect(new Set(taken.map(({ fence, state }) => `${state} ${fence}`))).toEqual(
      new Set([`taken ${card!.fence}`]),
    )
    const asked = await Promise.all([1, 2, 3, 4].map(() => nextCard(owner, { minutes: null })))
    expect(new Set(asked.map((one) => one.card?.helpCardId))).toEqual(new Set([card!.helpCardId]))

    const [one, two] = await Promise.allSettled([
      house.answer(owner, taken[0]!, { clientId: newId(), body: 'Yes, folded.' }),
      house.answer(owner, taken[0]!, { clientId: newId(), body: 'Yes, in a bag.' }),
    ])
    expect([one!.status, two!.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    await finishCard(owner, { cardId: card!.helpCardId as never })
  })

  it('are held to it by the database, whoever writes', async () => {
    const open = await house.owner
      .select()
      .from(helpCards)
      .where(inArray(helpCards.state, ['offered']))
      .limit(2)
    const [one, two] = open as [(typeof open)[0], (typeof open)[0]]
    const insert = (set: Partial<typeof one>) =>
      house.owner.insert(helpCards).values({ ...one!, helpCardId: newId(), ...set })
    await expect(insert({ ticketId: two!.ticketId })).rejects.toMatchObject({
      cause: { constraint_name: 'help_cards_one_of_member' },
    })
    const idle = people.find(({ viewer }) => !open.some(({ memberId }) => memberId === viewer.memberId))!
    await expect(insert({ memberId: idle.viewer.memberId })).rejects.toMatchObject({
      cause: { constraint_name: expect.stringMatching(/help_cards_one_of_(member|ticket)/) },
    })
    await expect(
      house.owner.execute(
        sql`update help_cards set state = 'lapsed' where help_card_id = ${one!.helpCardId}`,
      ),
    ).rejects.toMatchObject({ cause: { constraint_name: 'help_cards_open' } })
    expect(await house.owner.select().from(handedDrafts)).toEqual([])
  })
})
