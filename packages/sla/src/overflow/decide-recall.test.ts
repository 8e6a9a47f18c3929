import { describe, expect, test } from 'vitest'
import { type HeldTicket, decideRecall, isForOthers } from './decide-recall.ts'
import { defaultOverflowPolicy as policy } from './overflow-policy.ts'

const held: HeldTicket = {
  hasVolunteerLeft: false,
  expiries: 0,
  urgencyOffered: 40,
  urgency: 40,
  exclusions: [],
  ownExclusions: [],
  overflow: 'open',
}
const recall = (change: Partial<HeldTicket>) => decideRecall({ ...held, ...change }, policy)

describe('a ticket goes back to the care team', () => {
  test('when its volunteer has left', () => {
    expect(recall({ hasVolunteerLeft: true })).toEqual({
      isRecalled: true,
      reasons: [{ code: 'volunteer_left', parameters: {} }],
    })
  })

  test('when a second lease on it has run out', () => {
    expect(recall({ expiries: 1 }).isRecalled).toBe(false)
    expect(recall({ expiries: 2 })).toEqual({
      isRecalled: true,
      reasons: [{ code: 'leases_expired', parameters: { expiries: 2, limit: 2 } }],
    })
  })

  test('when its customer has become angrier by twenty points, and not when they have calmed down', () => {
    expect(recall({ urgency: 59 }).isRecalled).toBe(false)
    expect(recall({ urgency: 0 }).isRecalled).toBe(false)
    expect(recall({ urgency: 60 })).toEqual({
      isRecalled: true,
      reasons: [{ code: 'customer_angrier', parameters: { from: 40, to: 60, limit: 20 } }],
    })
  })

  test('when volunteers may not be offered it any more', () => {
    expect(recall({ exclusions: ['legal', 'press'] })).toEqual({
      isRecalled: true,
      reasons: [{ code: 'excluded', parameters: { exclusions: ['legal', 'press'] } }],
    })
  })

  test('when it complains of its holder’s own team, names a colleague of theirs or is of somebody near to them', () => {
    for (const code of ['own_team', 'named_colleague', 'conflict'] as const) {
      const { isRecalled, reasons } = recall({ ownExclusions: [{ code, isUnknown: false }] })
      expect(isRecalled).toBe(true)
      expect(reasons).toEqual([{ code, parameters: {} }])
    }
  })

  test('never for what is of the offer alone, nor for what is only not known', () => {
    for (const code of ['language', 'network', 'refused_topic', 'review_full', 'skipped', 'lapsed'] as const)
      expect(recall({ ownExclusions: [{ code, isUnknown: false }] }).isRecalled).toBe(false)
    expect(recall({ ownExclusions: [{ code: 'own_team', isUnknown: true }] }).isRecalled).toBe(false)
  })

  test('and may be offered to other volunteers where only its holder stands in the way', () => {
    const ownExclusions = [{ code: 'own_team', isUnknown: false }] as const
    expect(isForOthers(recall({ ownExclusions }).reasons)).toBe(true)
    expect(isForOthers(recall({ ownExclusions, exclusions: ['legal'] }).reasons)).toBe(false)
  })

  test('with every reason there is, the weightiest first', () => {
    const all = recall({ hasVolunteerLeft: true, expiries: 3, urgency: 90, exclusions: ['legal'] })
    expect(all.reasons.map(({ code }) => code)).toEqual([
      'excluded',
      'customer_angrier',
      'volunteer_left',
      'leases_expired',
    ])
  })
})

test('a card that somebody holds stays theirs when overflow closes', () => {
  for (const overflow of ['closed', 'paused'] as const) {
    expect(recall({ overflow })).toEqual({
      isRecalled: false,
      reasons: [{ code: 'stays_after_overflow', parameters: { overflow } }],
    })
  }
  expect(recall({})).toEqual({ isRecalled: false, reasons: [] })
})
