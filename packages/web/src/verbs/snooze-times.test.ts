import { describe, expect, it } from 'vitest'
import { snoozeTimes } from './snooze-times.ts'

describe('the times to put a ticket aside', () => {
  it('are this evening, tomorrow at nine and next Monday at nine, by the clock on the wall', () => {
    const wednesday = new Date(2026, 2, 4, 11, 20)
    const times = snoozeTimes(wednesday)

    expect(times.inAnHour).toEqual(new Date(2026, 2, 4, 12, 20))
    expect(times.thisEvening).toEqual(new Date(2026, 2, 4, 18))
    expect(times.tomorrowMorning).toEqual(new Date(2026, 2, 5, 9))
    expect(times.nextMonday).toEqual(new Date(2026, 2, 9, 9))
  })

  it('leave this evening out when it is near', () => {
    expect(snoozeTimes(new Date(2026, 2, 4, 17, 30)).thisEvening).toBeNull()
  })

  it('mean the Monday to come on a Sunday and on a Monday', () => {
    expect(snoozeTimes(new Date(2026, 2, 8, 10)).nextMonday).toEqual(new Date(2026, 2, 9, 9))
    expect(snoozeTimes(new Date(2026, 2, 9, 10)).nextMonday).toEqual(new Date(2026, 2, 16, 9))
  })
})
