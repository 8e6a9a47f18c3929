import { describe, expect, test } from 'vitest'
import { madeAttributes } from '../testing/made-offer.ts'
import { EXCLUSIONS, type ExclusionCode, type OfferAttributes, SOFT_EXCLUSIONS } from './exclusions.ts'
import { findExclusions } from './find-exclusions.ts'

const codes = (ticket: OfferAttributes) => findExclusions(ticket).map(({ code }) => code)

/** What has to be so of a plain question for each reason to stand. */
const SO: Record<ExclusionCode, Partial<OfferAttributes>> = {
  not_scored: { isScored: false },
  band_zero: { isBandZero: true },
  danger: { tellsOfDanger: true },
  threat: { threatens: true },
  legal: { isLegal: true },
  regulator: { namesRegulator: true },
  press: { isPress: true },
  minor: { concernsMinor: true },
  vulnerable_person: { concernsVulnerable: true },
  payment: { concernsPayment: true },
  private_personal_data: { isPrivate: true, holdsPersonalData: true },
  recalled: { wasRecalled: true },
  not_addressed: { isUnaddressed: true },
  charter: { isKeptByCharter: true },
  charter_hours: { isKeptAtThisHour: true },
  personal_data_needed: { needsPersonalData: true },
  named_employee: { isComplaint: true, namesEmployee: true },
  valued_customer: { isValuedCustomer: true },
  withheld_contact: { isWithheldContact: true },
  withheld_topic: { isWithheldTopic: true },
  reserved_lane: { isReservedLane: true },
}
const EVERY = Object.keys(SO) as ExclusionCode[]

describe('a ticket', () => {
  test('of which everything is known and nothing is so may be offered', () => {
    expect(findExclusions(madeAttributes())).toEqual([])
  })

  test.each(EVERY)('is not offered because of %s', (code) => {
    expect(findExclusions(madeAttributes(SO[code]))).toEqual([{ code, isUnknown: false }])
  })

  test.each(EVERY)('is not offered where %s is not known, and says so', (code) => {
    const unknown = Object.fromEntries(Object.keys(SO[code]).map((name) => [name, 'unknown']))
    expect(findExclusions(madeAttributes(unknown))).toEqual([{ code, isUnknown: true }])
  })

  test('says all reasons at once', () => {
    expect(codes(madeAttributes({ isLegal: true, wasRecalled: true, isReservedLane: 'unknown' }))).toEqual([
      'legal',
      'recalled',
      'reserved_lane',
    ])
  })

  test('in public may hold personal data, as a private one may hold none', () => {
    expect(codes(madeAttributes({ holdsPersonalData: true }))).toEqual([])
    expect(codes(madeAttributes({ isPrivate: true }))).toEqual([])
    expect(codes(madeAttributes({ isPrivate: true, holdsPersonalData: 'unknown' }))).toEqual([
      'private_personal_data',
    ])
  })

  test('that praises somebody by their name may be offered, a complaint about them not', () => {
    expect(codes(madeAttributes({ namesEmployee: true }))).toEqual([])
    expect(codes(madeAttributes({ isComplaint: true }))).toEqual([])
    expect(codes(madeAttributes({ isComplaint: 'unknown', namesEmployee: true }))).toEqual(['named_employee'])
  })
})

describe('a supervisor', () => {
  test.each(SOFT_EXCLUSIONS)('may lift %s, known or not', (code) => {
    const names = Object.keys(SO[code])
    for (const known of [true, 'unknown'] as const) {
      const ticket = madeAttributes(Object.fromEntries(names.map((name) => [name, known])))
      expect(findExclusions(ticket, [code])).toEqual([])
    }
  })

  test.each(EVERY.filter((code) => EXCLUSIONS[code] === 'hard'))('lifts %s never', (code) => {
    const ticket = madeAttributes(SO[code])
    expect(findExclusions(ticket, [code as never, ...SOFT_EXCLUSIONS])).toEqual([{ code, isUnknown: false }])
  })
})
