import { expect, test } from 'vitest'
import { madeCandidate, madeVolunteer } from '../testing/made-offer.ts'
import type { Volunteer } from './volunteer.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'
import { whyTooLong } from './why-too-long.ts'

const six = madeCandidate('six', {}, { handlingMs: 330_000 })
const nine = madeCandidate('nine', {}, { handlingMs: 540_000 })
const why = (given: Partial<Volunteer>, candidates = [nine, six]) =>
  whyTooLong(candidates, madeVolunteer({ weeklyMinutes: 60, ...given }), defaultVolunteerRules)

test('who has less left this week than the shortest takes is told both', () => {
  expect(why({ minutesUsed: 56 })).toEqual({ code: 'week_too_short', parameters: { minutes: 6, left: 4 } })
})

test('who said that they have less now is told so, unless the week is too short as well', () => {
  expect(why({ minutesNow: 5 })).toEqual({ code: 'time_too_short', parameters: { minutes: 6, left: 5 } })
  expect(why({ minutesNow: 2, minutesUsed: 56 })).toMatchObject({
    code: 'week_too_short',
    parameters: { left: 4 },
  })
})

test('time is not to blame where it suffices, where nothing waits, and for what others alone may take', () => {
  expect(why({ minutesNow: 6 })).toBeNull()
  expect(why({ minutesNow: 5 }, [])).toBeNull()
  expect(why({ minutesNow: 5, languages: { en: 'C2' } })).toBeNull()
  expect(why({ minutesNow: 5 }, [madeCandidate('legal', { isLegal: true }, nine.waiting)])).toBeNull()
})
