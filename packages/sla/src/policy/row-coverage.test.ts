import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { defaultPolicy } from './default-policy.ts'
import type { PolicyMatch } from './policy.ts'
import { coverRows } from './row-coverage.ts'

const DOMAINS = {
  priority: ['P0', 'P1', 'P2', 'P3', 'P4'],
  lane: ['doNow', 'plan', 'volunteers', 'later'],
  network: ['bluesky', 'mastodon', 'a later one'],
  visibility: ['public', 'private'],
  intent: [
    'question',
    'complaint',
    'praise',
    'idea',
    'buying_interest',
    'job_enquiry',
    'press',
    'closing_ack',
    'spam',
    'other',
  ],
  language: ['fr', 'en', 'ar', null],
  segment: ['vip', null, 'a later one'],
} as const

test('the default policy has a row for every ticket and a ticket for every row', () => {
  expect(coverRows(defaultPolicy.rows.map((row) => row.match))).toEqual({ unreachable: [], missing: null })
})

test('a ticket that no row takes is named by what makes it one', () => {
  const matches = defaultPolicy.rows.slice(0, 4).map((row) => row.match)

  expect(coverRows(matches).missing).toEqual({ priority: 'P4' })
  expect(coverRows([...matches, { priority: ['P4'], network: ['bluesky'] }]).missing).toEqual({
    priority: 'P4',
    network: '*',
  })
  expect(coverRows([...matches, { segment: ['vip'] }, { segment: ['vip', null] }]).missing).toEqual({
    priority: 'P4',
    segment: '*',
  })
})

test('a row that those above leave nothing is unreachable, also when it takes several of them', () => {
  expect(coverRows([{}, { priority: ['P0'] }]).unreachable).toEqual([1])
  expect(coverRows([{ visibility: ['public'] }, { visibility: ['private'] }, {}]).unreachable).toEqual([2])
  expect(coverRows([{ segment: ['vip'] }, { segment: [null] }, {}]).unreachable).toEqual([])
})

test('as trying every ticket on every row says', () => {
  const value = <Values extends readonly unknown[]>(values: Values) =>
    fc.option(fc.subarray([...values].slice(0, Math.max(2, values.length - 1)), { minLength: 1 }), {
      nil: undefined,
    })
  const match = fc
    .record(Object.fromEntries(Object.entries(DOMAINS).map(([name, values]) => [name, value(values)])))
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)))
  const tickets = Object.entries(DOMAINS).reduce<Record<string, unknown>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((each) => ({ ...one, [name]: each }))),
    [{}],
  )
  fc.assert(
    fc.property(fc.array(match as fc.Arbitrary<PolicyMatch>, { maxLength: 5 }), (matches) => {
      const first = tickets.map((ticket) =>
        matches.findIndex((row) =>
          Object.entries(row).every(([name, wanted]) => (wanted as unknown[]).includes(ticket[name])),
        ),
      )
      const reached = new Set(first)
      const { unreachable, missing } = coverRows(matches)

      expect(unreachable).toEqual([...matches.keys()].filter((index) => !reached.has(index)))
      expect(missing !== null).toBe(reached.has(-1))
    }),
    propertyRuns(4_000),
  )
})
