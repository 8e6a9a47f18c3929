import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { DEMONSTRATION_CARDS, DEMONSTRATION_TEMPLATES } from './demonstration-knowledge.ts'
import { stockKnowledge } from './stock-knowledge.ts'
import { cards, templates } from './tables.ts'

describe('the demonstration', () => {
  let world: TestWorld

  beforeAll(async () => {
    world = await createWorld()
  })
  afterAll(() => world.close())

  it('knows what it is asked, in three languages, however often it is started', async () => {
    await stockKnowledge(world.agent)
    await stockKnowledge(world.agent)

    expect(await world.inside((tx) => tx.$count(cards))).toBe(DEMONSTRATION_CARDS.length)
    expect(await world.inside((tx) => tx.$count(templates))).toBe(DEMONSTRATION_TEMPLATES.length)
    for (const { texts } of DEMONSTRATION_TEMPLATES) expect(texts).toHaveLength(3)
  })
})
