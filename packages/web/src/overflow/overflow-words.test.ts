import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { obstacleSentences } from './obstacle-words.ts'
import { overflowSentences } from './overflow-words.ts'

it('has a sentence for every code of the rules', () => {
  const sla = `${import.meta.dirname}/../../../sla/src`
  const codesOf = (file: string, until = /$/) => {
    const text = readFileSync(`${sla}/${file}`, 'utf8').split(until)[0]!
    const lines = text.split('\n').filter((line) => line.includes('readonly code'))
    return lines.flatMap((line) =>
      [...line.split('parameters')[0]!.matchAll(/'(\w+)'/g)].map((found) => found[1]!),
    )
  }
  const known = { ...overflowSentences, ...obstacleSentences }
  const codes = [
    ...codesOf('overflow/overflow-state.ts'),
    ...codesOf('overflow/plan-calls.ts'),
    ...codesOf('overflow/why-not-called.ts'),
    ...codesOf('volunteers/may-be-called.ts'),
    ...codesOf('volunteers/may-take.ts'),
    ...codesOf('../../api/src/overflow/enter-topic.ts'),
  ]
  expect(codes.length).toBeGreaterThan(35)
  // Of a look that came too soon nothing is kept; a lapsed call says so itself.
  expect(
    codes.filter((code) => !Object.hasOwn(known, code) && !['checked_already', 'lapsed'].includes(code)),
  ).toEqual([])
})
