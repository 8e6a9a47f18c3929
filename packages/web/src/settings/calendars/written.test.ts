import { describe, expect, it } from 'vitest'
import { addHolidays, copyDay, inputOf, newKey, placesOf, writtenOf } from './written.ts'

const office = [{ from: '09:00', to: '18:00' }]
const week = [office, [], [], [], [], [], []]

describe('a calendar that is being written', () => {
  it('sends midnight as the server writes it, and leaves out what nobody has filled in', () => {
    const written = {
      ...writtenOf(null),
      week: [[{ from: '20:00', to: '00:00' }], [{ from: '', to: '' }], [], [], [], [], []],
      specialOpenings: [{ key: newKey(), date: '2026-12-24', from: '09:00', to: '00:00' }],
    }

    expect(inputOf(written)).toMatchObject({
      weekly: [{ day: 1, from: '20:00', to: '24:00' }],
      specialOpenings: [{ date: '2026-12-24', from: '09:00', to: '24:00' }],
    })
  })

  it('finds the field of an opening by its place in what was sent', () => {
    const stretches = [{ from: '', to: '' }, ...office]

    expect(placesOf([stretches, [], office, [], [], [], []])).toEqual([
      { day: 0, at: 1 },
      { day: 2, at: 0 },
    ])
  })

  it('copies a day onto others without tying them together', () => {
    const copied = copyDay(week, 0, [0, 5, 6])

    expect(copied).toEqual([office, [], [], [], [], office, office])
    expect(copied[5]![0]).not.toBe(copied[0]![0])
  })

  it('takes from a file what is not there yet, in order', () => {
    const holidays = [{ key: newKey(), date: '2026-12-25', name: 'Noël' }]
    const added = addHolidays(holidays, [
      { date: '2026-05-01', name: 'Fête du Travail' },
      { date: '2026-12-25', name: 'Christmas' },
    ])

    expect(added.map(({ date, name }) => [date, name])).toEqual([
      ['2026-05-01', 'Fête du Travail'],
      ['2026-12-25', 'Noël'],
    ])
  })
})
