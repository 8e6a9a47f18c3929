import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardRefusals } from '../help-out/card-refusals.ts'
import { cardReasons, obstacleSentences, recallSentences } from '../help-out/card-words.ts'
import { mentorRefusals } from '../help-out/mentor/mentor-refusals.ts'
import { practiceRefusals } from '../help-out/practice/practice-refusals.ts'
import { filterRefusals } from '../inbox/filter-refusals.ts'
import { searchRefusals } from '../search/refusals.ts'
import { settingsRefusals } from '../settings/refusals.ts'
import { charterRefusals } from './charter-refusals.ts'
import { clockRefusals } from '../ticket/promises/clock-refusals.ts'
import { enquiryRefusals } from './enquiry-refusals.ts'
import { houseRefusals } from '../ticket/volunteers/house-refusals.ts'
import { reviewRefusals } from '../ticket/review/review-refusals.ts'
import { holdingRefusals } from './holding-refusals.ts'
import { checkRefusals } from '../checks/check-refusals.ts'
import { overflowRefusals } from '../overflow/overflow-refusals.ts'
import { pickSentences, placeSentences } from '../next-ticket/order-words.ts'
import { knowledgeRefusals } from './knowledge-refusals.ts'
import { memberRefusals } from './member-refusals.ts'
import { ownPlaceRefusals } from './own-place-refusals.ts'
import { reasonSentences } from './reasons.ts'
import { refusalSentences } from './refusals.ts'
import { rehearsalRefusals } from './rehearsal-refusals.ts'

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

/** What no screen lets anybody do: programs meet it, and the command line. */
const ofPrograms = {
  SCORE_OUT_OF_RANGE: true,
  SCORE_MISSING: true,
  BAND_UNKNOWN: true,
  INTENT_UNKNOWN: true,
  WAKE_NOT_SET_ASIDE: true,
}

describe('a code of the server', () => {
  it.each([
    // What is refused in a ticket has its words there; the other rooms bring theirs along.
    ...['attachments', 'commitments', 'matters', 'routing', 'contacts'].map((room) => ({
      room,
      brought: {},
    })),
    { room: 'replies', brought: mentorRefusals },
    { room: 'tickets', brought: { ...filterRefusals, ...settingsRefusals } },
    { room: 'knowledge', brought: knowledgeRefusals },
    { room: 'members', brought: memberRefusals },
    { room: 'demonstration', brought: ownPlaceRefusals },
    { room: 'rehearsal', brought: rehearsalRefusals },
    { room: 'search', brought: searchRefusals },
    { room: 'policies', brought: settingsRefusals },
    { room: 'learning', brought: settingsRefusals },
    { room: 'practice', brought: practiceRefusals },
    { room: 'charter', brought: { ...charterRefusals, ...settingsRefusals, ...reviewRefusals } },
    { room: 'holding', brought: holdingRefusals },
    { room: 'enquiries', brought: enquiryRefusals },
    { room: 'overflow', brought: { ...settingsRefusals, ...overflowRefusals, ...cardRefusals } },
    { room: 'trust', brought: { ...settingsRefusals, ...reviewRefusals, ...checkRefusals } },
    { room: 'tuning', brought: settingsRefusals },
    { room: 'house', brought: { ...houseRefusals, ...cardRefusals } },
    { room: 'triage', brought: ofPrograms },
    { room: 'promises', brought: { ...clockRefusals, ...ofPrograms } },
  ])('of a refusal in $room has a sentence', ({ room, brought }) => {
    const codes = refusalsOf(room)

    expect(codes.length).toBeGreaterThan(3)
    expect(codes.filter((code) => !Object.hasOwn({ ...refusalSentences, ...brought }, code))).toEqual([])
  })

  it('of what is wrong with a policy has a sentence', () => {
    const refusal = readFileSync(`${packages}/sla/src/policy/policy-refusal.ts`, 'utf8')
    const codes = [...refusal.matchAll(/\| '(\w+)'/g)].map((found) => found[1]!)

    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((code) => !Object.hasOwn(settingsRefusals, code))).toEqual([])
  })

  it('of what is wrong with marks of overflow has a sentence', () => {
    const refusal = readFileSync(`${packages}/sla/src/overflow/overflow-refusal.ts`, 'utf8')
    const codes = [...refusal.matchAll(/\| '(\w+)'/g)].map((found) => found[1]!)

    expect(codes.length).toBeGreaterThan(8)
    expect(codes.filter((code) => !Object.hasOwn(settingsRefusals, code))).toEqual([])
  })

  it('of what is wrong with rules of triage has a sentence', () => {
    const refusal = readFileSync(`${packages}/sla/src/triage/triage-refusal.ts`, 'utf8')
    const codes = [...refusal.matchAll(/\| '(\w+)'/g)].map((found) => found[1]!)

    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((code) => !Object.hasOwn(settingsRefusals, code))).toEqual([])
  })

  it.each([
    { file: 'pick-next', sentences: pickSentences, count: 4 },
    { file: 'explain-place', sentences: placeSentences, count: 3 },
  ])('of the order in $file has a sentence', ({ file, sentences, count }) => {
    const text = readFileSync(`${packages}/sla/src/order/${file}.ts`, 'utf8')
    const codes = new Set([...text.matchAll(/readonly code: '(\w+)'/g)].map((found) => found[1]!))

    expect(codes.size).toBe(count)
    expect([...codes].filter((code) => !Object.hasOwn(sentences, code))).toEqual([])
  })

  it.each([
    { file: 'volunteers/choose-card', sentences: cardReasons, count: 7 },
    { file: 'volunteers/may-take', sentences: obstacleSentences, count: 11 },
    // What is told when nothing is recalled reaches nobody.
    {
      file: 'overflow/decide-recall',
      sentences: { ...recallSentences, stays_after_overflow: true },
      count: 8,
    },
  ])('of a card in $file has a sentence', ({ file, sentences, count }) => {
    const text = readFileSync(`${packages}/sla/src/${file}.ts`, 'utf8')
    const codes = new Set([...text.matchAll(/readonly code: '(\w+)'/g)].map((found) => found[1]!))

    expect(codes.size).toBe(count)
    expect([...codes].filter((code) => !Object.hasOwn(sentences, code))).toEqual([])
  })

  it('of what takes a card back besides the rules has a sentence', () => {
    const text = readFileSync(`${api}/cards/tables.ts`, 'utf8')
    const [, union = ''] = /export type CardRecall =([\s\S]*?)parameters/u.exec(text) ?? []
    const codes = [...union.matchAll(/'(\w+)'/g)].map((found) => found[1]!)

    expect(codes).toContain('question_gone')
    expect(codes.filter((code) => !Object.hasOwn(recallSentences, code))).toEqual([])
  })

  it('of a refusal that only a card meets has a sentence', () => {
    const text = readFileSync(`${api}/cards/refuse-card.ts`, 'utf8')
    const codes = [
      ...refusalsOf('cards'),
      ...[...text.matchAll(/^ {2}(CARD_[A-Z_]+): /gm)].map((found) => found[1]!),
    ]

    expect(codes.length).toBeGreaterThan(5)
    // Of which days hours are exported is chosen on the settings' page, or by programs.
    const sentences = { ...refusalSentences, ...cardRefusals, ...memberRefusals }
    expect(codes.filter((code) => !Object.hasOwn(sentences, code))).toEqual([])
  })

  it('of a reason has a sentence', () => {
    const rules = readFileSync(`${packages}/sla/src/triage/rules.ts`, 'utf8')
    const type = /type ReasonCode =([^;]+?)\n\n/.exec(rules)?.[1] ?? ''
    const codes = [...type.matchAll(/'(\w+)'/g)].map((found) => found[1]!)

    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => !Object.hasOwn(reasonSentences, code))).toEqual([])
  })
})
