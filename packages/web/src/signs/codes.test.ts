import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reasonSentences } from './reasons.ts'
import { refusalSentences } from './refusals.ts'

const packages = `${import.meta.dirname}/../../..`
const api = `${packages}/api/src`

/** Every code that the verbs of a room refuse with. */
function refusalsOf(room: string): string[] {
  return readdirSync(`${api}/${room}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(`${api}/${room}/${file}`, 'utf8').matchAll(/new Refusal\(\s*'([A-Z_]+)'/g),
    ])
    .map((found) => found[1]!)
}

describe('a code of the server', () => {
  it.each(['attachments', 'commitments', 'knowledge', 'matters', 'tickets', 'replies', 'routing'])(
    'of a refusal in %s has a sentence',
    (room) => {
      const codes = refusalsOf(room)

      expect(codes.length).toBeGreaterThan(3)
      expect(codes.filter((code) => !Object.hasOwn(refusalSentences, code))).toEqual([])
    },
  )

  it('of a reason has a sentence', () => {
    const rules = readFileSync(`${packages}/sla/src/triage/rules.ts`, 'utf8')
    const type = /type ReasonCode =([^;]+?)\n\n/.exec(rules)?.[1] ?? ''
    const codes = [...type.matchAll(/'(\w+)'/g)].map((found) => found[1]!)

    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => !Object.hasOwn(reasonSentences, code))).toEqual([])
  })
})
