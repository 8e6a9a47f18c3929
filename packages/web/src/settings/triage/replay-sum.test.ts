import { describe, expect, it } from 'vitest'
import { addPart, countMoved, type ReplayPart } from './replay-sum.ts'

const scores = (place: 'plan' | 'later') => ({ urgency: 10, importance: 45, place })
const ticket = (number: number, harm: number): ReplayPart['listed'][number] => ({
  ticket: { id: `t${number}`, number, title: 'Un train', contact: { id: 'c', name: 'Camille' } },
  inForce: scores('plan'),
  draft: scores('later'),
  newlyLate: 0,
  rescued: 0,
  harm,
})
const part = (more: Partial<ReplayPart> = {}): ReplayPart => ({
  since: '2026-03-01T00:00:00Z',
  total: 900,
  sampled: 900,
  tickets: 500,
  leftAlone: 3,
  moves: [{ from: 'plan', to: 'later', tickets: 4 }],
  promises: {
    inForce: { kept: 80, late: 20 },
    draft: { kept: 82, late: 18 },
    newlyLate: 1,
    rescued: 3,
  },
  listed: [ticket(1, 3_045)],
  next: 'on',
  ...more,
})

describe('the parts of a replay', () => {
  it('add up, move by move and promise by promise', () => {
    const sum = addPart(
      addPart(null, part()),
      part({
        tickets: 400,
        moves: [
          { from: 'plan', to: 'later', tickets: 2 },
          { from: 'later', to: 'plan', tickets: 1 },
        ],
      }),
    )

    expect(sum).toMatchObject({ tickets: 900, leftAlone: 6, total: 900 })
    expect(sum.moves).toEqual([
      { from: 'plan', to: 'later', tickets: 6 },
      { from: 'later', to: 'plan', tickets: 1 },
    ])
    expect(sum.promises).toEqual({
      inForce: { kept: 160, late: 40 },
      draft: { kept: 164, late: 36 },
      newlyLate: 2,
      rescued: 6,
    })
    expect(countMoved(sum)).toBe(7)
  })

  it('keep the worst tickets of all, and no more than are shown', () => {
    const many = Array.from({ length: 40 }, (_, at) => ticket(at, at))
    const sum = addPart(
      addPart(null, part({ listed: many })),
      part({ listed: [ticket(99, 20_000), ...many] }),
    )

    expect(sum.listed).toHaveLength(50)
    expect(sum.listed[0]!.ticket!.number).toBe(99)
  })

  it('put the newer of two equally bad tickets first', () => {
    const sum = addPart(addPart(null, part({ listed: [ticket(1, 15)] })), part({ listed: [ticket(2, 15)] }))

    expect(sum.listed.map((listed) => listed.ticket!.number)).toEqual([2, 1])
  })
})
