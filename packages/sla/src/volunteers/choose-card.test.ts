import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCandidate, anyVolunteer, naiveMoment, OFFERED_AT as NOW } from '../testing/any-offer.ts'
import { madeCandidate, madeVolunteer } from '../testing/made-offer.ts'
import { naiveMayOffer } from '../testing/naive-offer.ts'
import { propertyRuns } from '../testing/property-runs.ts'
import { type Candidate, chooseCard } from './choose-card.ts'
import type { Volunteer } from './volunteer.ts'
import { defaultVolunteerRules as rules } from './volunteer-rules.ts'

const MINUTE = 60_000
const choose = (candidates: Candidate[], given: Partial<Volunteer> = {}) =>
  chooseCard(candidates, madeVolunteer(given), NOW, rules)
const later = { dueAt: NOW + 60 * MINUTE, waitingSince: NOW - MINUTE }

describe('of 100,000 random pairs of ticket and volunteer', () => {
  test('sla-5.1: none is offered that is excluded, and none withheld that is not', () => {
    let offered = 0
    fc.assert(
      fc.property(anyCandidate, anyVolunteer, (candidate, volunteer) => {
        const expected = naiveMayOffer(candidate, volunteer, naiveMoment(volunteer))
        const card = chooseCard([candidate], volunteer, NOW, rules)
        if (card !== null) offered += 1
        expect(card?.ticketId ?? null).toBe(expected ? candidate.ticketId : null)
      }),
      propertyRuns(100_000),
    )
    expect(offered).toBeGreaterThan(propertyRuns(100_000).numRuns / 50)
  })
})

test('help-c: nobody sits idle while something they may take waits, whoever asks first', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyCandidate, { selector: ({ ticketId }) => ticketId, maxLength: 6 }),
      fc.array(anyVolunteer, { maxLength: 6 }),
      (waiting, people) => {
        const left = new Map(waiting.map((one) => [one.ticketId, one]))
        for (const volunteer of people) {
          const card = chooseCard([...left.values()], volunteer, NOW, rules)
          if (card) left.delete(card.ticketId)
          const forgone = [...left.values()].filter(
            (candidate) => !card && naiveMayOffer(candidate, volunteer, naiveMoment(volunteer)),
          )
          expect(forgone).toEqual([])
        }
      },
    ),
    propertyRuns(20_000),
  )
})

test('what has to be begun soon is passed over for nothing behind it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyCandidate, { selector: ({ ticketId }) => ticketId, maxLength: 6 }),
      anyVolunteer,
      (waiting, volunteer) => {
        const card = chooseCard(waiting, volunteer, NOW, rules)
        if (card === null) return
        const before = waiting.slice(
          0,
          waiting.findIndex(({ ticketId }) => ticketId === card.ticketId),
        )
        for (const passed of before) {
          const due = passed.waiting.dueAt ?? passed.waiting.waitingSince + 24 * 60 * MINUTE
          const isPressing = due - passed.waiting.handlingMs - NOW < 15 * MINUTE
          expect(isPressing && naiveMayOffer(passed, volunteer, naiveMoment(volunteer))).toBe(false)
        }
      },
    ),
    propertyRuns(20_000),
  )
})

describe('the card', () => {
  test('is the first of the order where nothing tells them apart', () => {
    const three = ['a', 'b', 'c'].map((id) => madeCandidate(id, {}, later))
    expect(choose(three)?.ticketId).toBe('a')
    expect(choose(three, { skipped: ['a'] })?.ticketId).toBe('b')
    expect(choose(three, { skipped: ['a'], lapsed: ['b', 'c'] })).toBeNull()
  })

  test('is a question of their own trade before another', () => {
    const own = madeCandidate('own', { topics: [{ topicId: 'delays', departmentId: 'stations' }] }, later)
    expect(choose([madeCandidate('a', {}, later), own])).toMatchObject({
      ticketId: 'own',
      reasons: [
        { code: 'own_trade', parameters: { topicId: 'delays' } },
        { code: 'known_topic', parameters: { topicId: 'delays', level: 'reviewed' } },
        { code: 'language', parameters: { language: 'fr', level: 'C2' } },
        { code: 'next_in_order', parameters: { place: 2 } },
        { code: 'fits_time', parameters: { minutes: 3, left: 60 } },
      ],
    })
  })

  test('is of a customer whom they have helped, and on what they wish for', () => {
    const [known, unknown] = [
      madeCandidate('known', {}, later),
      madeCandidate('a', { contactId: 'jean' }, later),
    ]
    expect(choose([unknown, known], { helped: ['camille'] })).toMatchObject({
      ticketId: 'known',
      reasons: expect.arrayContaining([{ code: 'helped_before', parameters: {} }]),
    })
    const refunds = madeCandidate('r', { topics: [{ topicId: 'refunds', departmentId: 'sales' }] }, later)
    const topics = {
      delays: { level: 'reviewed', stance: null },
      refunds: { level: 'reviewed', stance: 'wished' },
    } as const
    expect(choose([unknown, refunds], { topics })).toMatchObject({ ticketId: 'r', level: 'reviewed' })
  })

  test('is no further behind than the first six they may take', () => {
    const others = Array.from({ length: 6 }, (_, n) => madeCandidate(`t${n}`, { contactId: 'jean' }, later))
    const known = madeCandidate('known', {}, later)
    expect(choose([...others, known], { helped: ['camille'] })?.ticketId).toBe('t0')
    expect(choose([...others.slice(1), known], { helped: ['camille'] })?.ticketId).toBe('known')
  })

  test('is what presses, though another would suit them more', () => {
    const pressing = madeCandidate('p', { contactId: 'jean' }, { ...later, dueAt: NOW + 10 * MINUTE })
    expect(choose([pressing, madeCandidate('known', {}, later)], { helped: ['camille'] })?.ticketId).toBe('p')
  })

  test('fits the minutes they said they have', () => {
    const long = madeCandidate('long', {}, { ...later, handlingMs: 640_000 })
    expect(choose([long, madeCandidate('short', {}, later)], { minutesNow: 5 })?.ticketId).toBe('short')
    expect(choose([long], { minutesNow: 5 })).toBeNull()
    expect(choose([long], { minutesUsed: 55 })).toBeNull()
    expect(choose([long])?.ticketId).toBe('long')
  })

  test('says on which level it is answered: the lowest of its topics', () => {
    const topics = {
      delays: { level: 'trusted', stance: null },
      refunds: { level: 'reviewed', stance: null },
    } as const
    const both = Object.keys(topics).map((topicId) => ({ topicId, departmentId: 'sales' }))
    expect(choose([madeCandidate('a', { topics: both }, later)], { topics })?.level).toBe('reviewed')
    expect(choose([madeCandidate('a', { topics: both.slice(0, 1) }, later)], { topics })?.level).toBe(
      'trusted',
    )
    expect(choose([madeCandidate('a', { topics: [] }, later)], { topics })?.level).toBe('reviewed')
  })
})
