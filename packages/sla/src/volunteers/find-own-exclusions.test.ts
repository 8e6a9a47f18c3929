import { describe, expect, test } from 'vitest'
import { madeAttributes, madeVolunteer } from '../testing/made-offer.ts'
import type { OfferAttributes } from './exclusions.ts'
import { findOwnExclusions } from './find-own-exclusions.ts'
import type { TrustLevel } from './trust-level.ts'
import type { Volunteer } from './volunteer.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'

const found = (volunteer: Partial<Volunteer>, ticket: Partial<OfferAttributes> = {}) =>
  findOwnExclusions('t1', madeAttributes(ticket), madeVolunteer(volunteer), defaultVolunteerRules)
const codes = (...given: Parameters<typeof found>) => found(...given).map(({ code }) => code)

const OWN: Partial<OfferAttributes> = { topics: [{ topicId: 'delays', departmentId: 'stations' }] }

test('what somebody has learned, in a language they write well, is for them', () => {
  expect(found({})).toEqual([])
})

describe('their own trade', () => {
  test('is no reason against a question', () => {
    expect(found({}, OWN)).toEqual([])
  })

  test('is one against a complaint of their team, and against what names a colleague', () => {
    expect(codes({}, { ...OWN, isComplaint: true })).toEqual(['own_team'])
    expect(codes({}, { ...OWN, namesEmployee: true })).toEqual(['named_colleague'])
    expect(codes({}, { isComplaint: true })).toEqual([])
    expect(codes({}, { namesEmployee: true })).toEqual([])
  })

  test('that nobody has told, or whose topic concerns nobody, leaves a complaint unknown', () => {
    const unknown = [{ code: 'own_team', isUnknown: true }]
    expect(found({ departmentId: null }, { isComplaint: true })).toEqual(unknown)
    const nobodys = [{ topicId: 'delays', departmentId: null }]
    expect(found({}, { isComplaint: true, topics: nobodys })).toEqual(unknown)
    expect(found({}, { ...OWN, isComplaint: 'unknown' })).toEqual(unknown)
    expect(found({ departmentId: null }, { topics: nobodys })).toEqual([])
  })
})

describe('a ticket is not for somebody', () => {
  test('whose relative or adversary wrote it', () => {
    expect(codes({ conflicts: ['camille'] })).toEqual(['conflict'])
    expect(codes({ conflicts: ['noor'] })).toEqual([])
  })

  test.each([
    ['A2', ['language']],
    ['B1', ['language']],
    ['B2', []],
    ['C1', []],
  ] as const)('who writes its language at %s: %j', (level, expected) => {
    expect(codes({ languages: { fr: level } })).toEqual(expected)
  })

  test('who does not know its language, or where that could not be told', () => {
    expect(found({ languages: { en: 'C2' } })).toEqual([{ code: 'language', isUnknown: false }])
    expect(found({}, { language: null })).toEqual([{ code: 'language', isUnknown: true }])
  })

  test('who knows other networks; who named none knows all', () => {
    expect(codes({ networks: ['mastodon'] })).toEqual(['network'])
    expect(codes({ networks: ['mastodon', 'bluesky'] })).toEqual([])
  })

  test('who has not learned each of its topics, or does not want one', () => {
    const both = { topics: ['delays', 'refunds'].map((topicId) => ({ topicId, departmentId: 'sales' })) }
    const known = { level: 'trusted', stance: null } as const
    expect(codes({ topics: { delays: known } }, both)).toEqual(['unlearned_topic'])
    expect(codes({ topics: { delays: known, refunds: known } }, both)).toEqual([])
    expect(codes({ topics: { delays: known, refunds: { ...known, stance: 'refused' } } }, both)).toEqual([
      'refused_topic',
    ])
    expect(codes({ topics: { delays: { ...known, level: 'learner' } } })).toEqual(['unlearned_topic'])
  })

  test('whose reply somebody else would have to read, while too many wait to be read', () => {
    const level = (one: TrustLevel) => ({ topics: { delays: { level: one, stance: null } } })
    expect(codes({ ...level('reviewed'), isReviewFull: true })).toEqual(['review_full'])
    expect(codes({ ...level('sampled'), isReviewFull: true })).toEqual([])
    expect(codes({ isReviewFull: true }, { topics: [] })).toEqual(['review_full'])
  })

  test('who skipped it, or let its lease run out', () => {
    expect(codes({ skipped: ['t1'] })).toEqual(['skipped'])
    expect(codes({ lapsed: ['t1'] })).toEqual(['lapsed'])
    expect(codes({ skipped: ['t2'], lapsed: ['t3'] })).toEqual([])
  })
})

test('a ticket on no topic is for whoever has learned any', () => {
  expect(codes({}, { topics: [] })).toEqual([])
  expect(codes({ topics: {} }, { topics: [] })).toEqual(['unlearned_topic'])
})
