import { describe, expect, it } from 'vitest'
import { filterOf, isFiltered, placeOf, queryOf, readSearch, toggleValue } from './filter.ts'

const id = 'Q2hhbm5lbDox'

describe('the address of a list', () => {
  it('is a filter, part by part', () => {
    const search = readSearch({
      lane: 'doNow,plan',
      channel: id,
      network: 'bluesky',
      language: 'ar',
      status: 'resolved',
      assignee: id,
      contact: id,
      unanswered: true,
      from: '2026-03-01',
      to: '2026-03-31',
    })

    expect(search.unknown).toBeUndefined()
    expect(filterOf('all', search)).toEqual({
      view: 'all',
      lanes: ['doNow', 'plan'],
      channelIds: [id],
      networks: ['bluesky'],
      languages: ['ar'],
      statuses: ['resolved'],
      assigneeId: id,
      contactId: id,
      isUnanswered: true,
      openedFrom: '2026-03-01',
      openedTo: '2026-03-31',
    })
  })

  it('keeps what it does not understand in words, and drops nothing else', () => {
    const search = readSearch({ lane: 'doNow,mauve', couleur: 'rouge', from: '2026-02-31x', status: 7 })

    expect(search).toEqual({ lane: 'doNow', unknown: 'lane=mauve couleur=rouge from=2026-02-31x status=7' })
    expect(readSearch(search as Record<string, unknown>)).toEqual(search)
    expect(isFiltered({ unknown: 'x' })).toBe(false)
    expect(readSearch({ toString: 'x' })).toEqual({ unknown: 'toString=x' })
    expect(readSearch({ from: '2026-02-31', to: '2026-13-01' })).toEqual({
      unknown: 'from=2026-02-31 to=2026-13-01',
    })
    expect(readSearch({ from: '2024-02-29' })).toEqual({ from: '2024-02-29' })
  })

  it('is saved in one order, and leads back to the same list', () => {
    const search = readSearch({ to: '2026-03-31', lane: 'plan,doNow', unanswered: 'true' })
    const query = queryOf('mine', search)

    expect(query).toBe('view=mine&lane=doNow,plan&unanswered=true&to=2026-03-31')
    expect(queryOf(placeOf(query).view, placeOf(query).search)).toBe(query)
    expect(placeOf('view=nowhere').view).toBe('next')
  })

  it('gains and loses single values', () => {
    expect(toggleValue(undefined, 'plan')).toBe('plan')
    expect(toggleValue('plan', 'later')).toBe('plan,later')
    expect(toggleValue('plan,later', 'plan')).toBe('later')
    expect(toggleValue('later', 'later')).toBeUndefined()
  })
})
