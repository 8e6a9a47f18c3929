import { describe, expect, it } from 'vitest'
import type { ClockFieldsFragment } from '../graphql/generated/graphql.ts'
import { leadClock, standingOf } from './lead-clock.ts'

const at = (time: string) => `2026-03-02T${time}:00.000Z`

const clock = (more: Partial<ClockFieldsFragment>): ClockFieldsFragment => ({
  target: 'firstResponse',
  outcome: 'running',
  cycle: 1,
  startedAt: at('10:00'),
  dueAt: at('10:15'),
  atRiskAt: at('10:11'),
  metAt: null,
  breachedAt: null,
  endedAt: null,
  budgetMs: 900_000,
  usedMs: 0,
  causes: [],
  extraMs: 0,
  heldUntil: null,
  ...more,
})

describe('the clock on a row', () => {
  it('is one of the customer’s, however near a promise of the team is', () => {
    const claim = clock({ target: 'timeToClaim', dueAt: at('10:03') })
    const draft = clock({ target: 'review', outcome: 'breached', breachedAt: at('10:05') })
    const response = clock({})

    expect(leadClock([claim, draft, response])).toBe(response)
    expect(leadClock([claim])).toBeNull()
  })

  it('is the nearest one that runs', () => {
    const resolution = clock({ target: 'resolution', dueAt: at('14:00') })
    const response = clock({})

    expect(leadClock([resolution, response])).toBe(response)
  })

  it('is a broken promise that still waits for its answer', () => {
    const broken = clock({ outcome: 'breached', breachedAt: at('10:15'), dueAt: at('10:15') })
    const resolution = clock({ target: 'resolution', dueAt: at('10:05') })

    expect(leadClock([resolution, broken])).toBe(broken)
  })

  it('forgets a broken promise once the answer came, however late', () => {
    const late = clock({
      outcome: 'breached',
      breachedAt: at('10:15'),
      metAt: at('10:40'),
      endedAt: at('10:40'),
    })
    const resolution = clock({ target: 'resolution', dueAt: at('14:00') })

    expect(leadClock([late, resolution])).toBe(resolution)
  })

  it('is none when nothing is promised any more', () => {
    expect(leadClock([clock({ outcome: 'met', metAt: at('10:05'), endedAt: at('10:05') })])).toBeNull()
  })
})

describe('a promise', () => {
  const running = clock({})

  it('turns amber at the instant it is at risk', () => {
    expect(standingOf(running, Date.parse(at('10:11')) - 1)).toBe('onTime')
    expect(standingOf(running, Date.parse(at('10:11')))).toBe('atRisk')
  })

  it('is not red at the very instant it is due', () => {
    expect(standingOf(running, Date.parse(at('10:15')))).toBe('atRisk')
    expect(standingOf(running, Date.parse(at('10:15')) + 1)).toBe('breached')
  })

  it('that is held is neither amber nor red', () => {
    expect(
      standingOf(clock({ outcome: 'paused', dueAt: null, atRiskAt: null }), Date.parse(at('12:00'))),
    ).toBe('paused')
  })
})
