import { describe, expect, it } from 'vitest'
import { barsOf, hoursOf, totalHours, weekOf } from './week.ts'

const monday = { day: 1, from: '09:00', to: '12:30' }
const night = { day: 5, from: '18:00', to: '24:00' }

describe('a week', () => {
  it('goes to the form and back to the server as it was', () => {
    expect(hoursOf(weekOf([monday, night]))).toEqual([monday, night])
  })

  it('leaves out stretches that nobody filled in, and keeps half-filled ones for the server to refuse', () => {
    const week = [[{ from: '', to: '' }], [{ from: '09:00', to: '' }]]

    expect(hoursOf(week)).toEqual([{ day: 2, from: '09:00', to: '' }])
  })

  it('is drawn day by day, cut at midnight', () => {
    expect(barsOf([{ from: '06:00', to: '12:00' }])).toEqual([{ start: 25, width: 25 }])
    expect(barsOf([{ from: '18:00', to: '06:00' }])).toEqual([{ start: 75, width: 25 }])
    expect(barsOf([{ from: '', to: '06:00' }])).toEqual([])
  })

  it('knows how long it is, nights included', () => {
    expect(totalHours(weekOf([monday, night, { day: 6, from: '22:00', to: '06:00' }]))).toBe(17.5)
  })
})
