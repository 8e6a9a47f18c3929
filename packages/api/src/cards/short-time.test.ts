import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Helping, openHelping } from '../testing/helping.ts'
import { setLanguages } from '../volunteers/set-languages.ts'
import { declareHours } from '../volunteers/declare-hours.ts'
import { nextCard } from './next-card.ts'

describe('somebody for whom there is no card', () => {
  let house: Helping

  beforeAll(async () => {
    house = await openHelping()
    await house.ask()
  })
  afterAll(() => house.close())

  it('is told so where the shortest takes longer than the time they said they have', async () => {
    const karim = await house.volunteer()
    expect(await nextCard(karim, { minutes: 1 })).toEqual({
      card: null,
      obstacles: [{ code: 'time_too_short', parameters: { minutes: expect.any(Number), left: 1 } }],
    })
    expect((await nextCard(karim, { minutes: 60 })).card).not.toBeNull()
    await house.runOut()
    await house.tidy()
  })

  it('is told so where it takes longer than what is left of their week', async () => {
    const lena = await house.volunteer()
    await declareHours(lena, { weeklyMinutes: 1, quietHours: null })
    const { card, obstacles } = await nextCard(lena, { minutes: null })
    expect(card).toBeNull()
    expect(obstacles).toMatchObject([{ code: 'week_too_short', parameters: { left: 1 } }])
  })

  it('is told which language is missing, who has said none', async () => {
    const sami = await house.volunteer()
    await setLanguages(sami, { languages: [] })
    expect((await nextCard(sami, { minutes: null })).obstacles).toEqual([
      { code: 'no_language', parameters: { said: 0, least: 'B2' } },
    ])
  })
})
