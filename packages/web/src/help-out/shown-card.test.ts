import { describe, expect, it } from 'vitest'
import { aCard } from '../testing/a-card.ts'
import { endWhenOver, hearOf, NOTHING, seeMoved, showCard } from './shown-card.ts'

const MINUTE = 60_000

describe('the card on the screen', () => {
  it('peers-D14: stays when the server has chosen another one: the next comes when it is asked for', () => {
    const shown = showCard(aCard('bike', { state: 'taken' }), 0)
    const after = hearOf(shown, aCard('dog'), 1000)

    expect(after).toEqual({ ...NOTHING, gone: 'timeOver' })
    expect(hearOf(after, aCard('dog'), 2000)).toEqual(after)
  })

  it('keeps its words while the thread moves on, until its reader wants to see', () => {
    const shown = showCard(aCard('bike', { state: 'taken', threadRevision: 1 }), 0)
    const message = { ...aCard('bike').thread[0]!, key: '2', text: 'Et un tandem ?' }
    const after = hearOf(shown, aCard('bike', { state: 'taken', threadRevision: 2, thread: [message] }), 1000)

    expect(after.held!.card.thread).toEqual(shown.held!.card.thread)
    expect(after.held!.card.threadRevision).toBe(1)
    expect(seeMoved(after)).toMatchObject({
      held: { card: { threadRevision: 2, thread: [message] } },
      moved: null,
    })
  })

  it('learns what the server says beside the words: its state, and how long it is held', () => {
    const shown = showCard(aCard('bike', { leftMs: 4 * MINUTE }), 0)
    const after = hearOf(shown, aCard('bike', { state: 'taken', leftMs: 8 * MINUTE }), MINUTE)

    expect(after.held).toMatchObject({ card: { state: 'taken' }, cameAt: MINUTE, endsAt: 9 * MINUTE })
  })

  it('is not held longer for every answer that took a second to come', () => {
    const shown = showCard(aCard('bike', { leftMs: 4 * MINUTE }), 0)
    const after = hearOf(shown, aCard('bike', { leftMs: 3 * MINUTE }), MINUTE + 900)

    expect(after.held).toMatchObject({ cameAt: 0, endsAt: 4 * MINUTE })
  })

  it('is gone at the end of its time, without anybody saying so', () => {
    const shown = showCard(aCard('bike', { leftMs: 4 * MINUTE }), 0)

    expect(endWhenOver(shown, 4 * MINUTE - 1)).toBe(shown)
    expect(endWhenOver(shown, 4 * MINUTE)).toEqual({ ...NOTHING, gone: 'passedOn' })
  })

  it('help-f: is gone when the clock of the phone is set back', () => {
    expect(endWhenOver(showCard(aCard('bike'), MINUTE), 0).held).toBeNull()
  })

  it('comes by itself where there is none, for a card that was taken on another phone', () => {
    expect(hearOf(NOTHING, aCard('bike'), 0).held?.card.id).toBe('bike')
  })
})
