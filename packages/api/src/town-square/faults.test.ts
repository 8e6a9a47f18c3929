import { describe, expect, it } from 'vitest'
import { draw, drawAnswer, drawDueAt, type Fault, type FaultKind, type Weather } from './faults.ts'

const AT = new Date('2026-11-22T10:00:00Z')
const cases = Array.from({ length: 2_000 }, (_, n) => n)

function weather(seed: number, ...on: (Partial<Fault> & { kind: FaultKind })[]): Weather {
  const whole = on.map((fault) => ({ squareId: 's', share: 1, delayMs: null, how: null, ...fault }))
  return { seed, faults: new Map(whole.map((fault) => [fault.kind, fault])) }
}

describe('a fault', () => {
  it('strikes the same cases again with the same seed, and others with another', () => {
    const struck = (seed: number) =>
      cases.filter((n) => drawAnswer(weather(seed, { kind: 'refused', share: 0.3 }), n).kind === 'refused')

    expect(struck(7)).toEqual(struck(7))
    expect(struck(7)).not.toEqual(struck(8))
  })

  it('strikes about the share that was asked for', () => {
    const dropped = cases.filter(
      (n) => drawDueAt(weather(1, { kind: 'dropped', share: 0.2 }), n, AT) === null,
    )

    expect(dropped.length / cases.length).toBeGreaterThan(0.15)
    expect(dropped.length / cases.length).toBeLessThan(0.25)
  })

  it('strikes nothing when none is on', () => {
    expect(cases.every((n) => drawDueAt(weather(1), n, AT)?.getTime() === AT.getTime())).toBe(true)
    expect(cases.every((n) => drawAnswer(weather(1), n).kind === 'none')).toBe(true)
  })

  it('makes webhooks as late as asked', () => {
    const late = drawDueAt(weather(1, { kind: 'late', delayMs: 60_000 }), 1, AT)

    expect(late).toEqual(new Date('2026-11-22T10:01:00Z'))
  })

  it('puts webhooks out of order within the time asked', () => {
    const due = cases.map((n) =>
      drawDueAt(weather(1, { kind: 'outOfOrder', delayMs: 1_000 }), n, AT)!.getTime(),
    )

    expect(due).not.toEqual(due.toSorted((a, b) => a - b))
    expect(Math.min(...due)).toBeGreaterThanOrEqual(AT.getTime())
    expect(Math.max(...due)).toBeLessThanOrEqual(AT.getTime() + 1_000)
  })

  it('draws evenly', () => {
    const mean = cases.reduce((sum, n) => sum + draw(3, 'anything', n), 0) / cases.length

    expect(mean).toBeCloseTo(0.5, 1)
  })
})
