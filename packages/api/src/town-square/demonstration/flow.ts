import { draw } from '../faults.ts'
import { ANNOUNCEMENT, DESK_ANSWERS, DESK_CLOSINGS, FILLINGS, NAMES } from './cast.ts'
import { BREAKDOWN, STORIES, type Story, type StoryLanguage } from './stories.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The hour of the day, in UTC, in which something breaks down every day. */
const BAD_HOUR = 16
/** At these hours, in UTC, most people sleep. */
const isNight = (hour: number) => hour >= 22 || hour < 5
const NIGHT_SHARE = 0.25
/** No exchange goes on for longer. */
const LONGEST_EXCHANGE_MS = 6 * HOUR_MS
/** Forty posts asked for by a visitor come within a minute. */
const ASKED_PACE_MS = 1_400

/** What the flow of a square depends on, besides the time. */
export interface Plan {
  /** The same seed tells the same story. */
  seed: number
  /** By day one story begins in each span of so many seconds. */
  everySeconds: number
  /** When somebody last asked for a breakdown, in ms; null if nobody did. */
  brokeDownAt: number | null
  /** Nothing comes by itself; a breakdown that is asked for still does. */
  isStopped: boolean
}

/** One utterance, and the exchange it belongs to: that of `person`, which began with the words `opening`. */
export interface Turn {
  at: number
  does: 'opens' | 'answers' | 'goesOn' | 'announces'
  kind: Story['kind']
  language: StoryLanguage
  person: string
  opening: string
  text: string
}

/** Everything that is said from `from` on and before `to`, in its order. A pure function of the plan and the time. */
export function turnsBetween(plan: Plan, from: number, to: number): Turn[] {
  const turns = [
    ...(plan.isStopped ? [] : [...slotTurns(plan, from, to), ...badHourTurns(plan, from, to)]),
    ...askedTurns(plan),
  ]
  return turns
    .filter(({ at }) => at >= from && at < to)
    .toSorted((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
}

/** The first instant from `from` on at which something is said, looking a day ahead; then, to look again. */
export function nextTurnAt(plan: Plan, from: number): number {
  for (const span of [30 * MINUTE_MS, 3 * HOUR_MS, DAY_MS]) {
    const [next] = turnsBetween(plan, from, from + span)
    if (next) return next.at
  }
  return from + DAY_MS
}

/** The ordinary day: in each slot of time one story begins, somewhere in the slot; at night only in some. */
function slotTurns(plan: Plan, from: number, to: number): Turn[] {
  const length = plan.everySeconds * SECOND_MS
  const turns: Turn[] = []
  const last = Math.floor((to - 1) / length)
  for (let slot = Math.floor((from - LONGEST_EXCHANGE_MS) / length); slot <= last; slot += 1) {
    const at = Math.floor((slot + 0.9 * draw(plan.seed, 'when', slot)) * length)
    if (isNight(new Date(at).getUTCHours()) && draw(plan.seed, 'night', slot) > NIGHT_SHARE) continue
    const share = draw(plan.seed, 'language', slot)
    const language = share < 0.7 ? 'fr' : share < 0.9 ? 'en' : 'ar'
    const list = STORIES[language]
    // A walk with a step that has no divisor in common with the length meets every story before one comes again.
    const story = list[walk(slot + Math.floor(draw(plan.seed, 'start', 0) * list.length), list.length)]!
    turns.push(...tell(plan.seed, `slot ${slot}`, story, at))
  }
  return turns
}

/** The bad hour of each day: forty posts in an hour, and the desk's announcement. */
function badHourTurns(plan: Plan, from: number, to: number): Turn[] {
  const turns: Turn[] = []
  const last = Math.floor((to - 1) / DAY_MS)
  for (let day = Math.floor((from - LONGEST_EXCHANGE_MS) / DAY_MS); day <= last; day += 1) {
    const start = day * DAY_MS + BAD_HOUR * HOUR_MS
    const announced: Turn = {
      at: start + 4 * MINUTE_MS,
      does: 'announces',
      kind: 'post',
      language: 'fr',
      person: '',
      opening: ANNOUNCEMENT,
      text: ANNOUNCEMENT,
    }
    turns.push(announced)
    for (const [index, story] of BREAKDOWN.entries()) {
      const key = `day ${day} ${index}`
      const at = start + Math.floor((index + draw(plan.seed, `pace ${key}`, 0)) * 90 * SECOND_MS)
      turns.push(...tell(plan.seed, key, story, at))
    }
  }
  return turns
}

/** The breakdown that a visitor asked for: nobody at the desk answers, it is the visitor's. */
function askedTurns({ seed, brokeDownAt }: Plan): Turn[] {
  if (brokeDownAt === null) return []
  return BREAKDOWN.flatMap((story, index) => {
    const at = brokeDownAt + Math.floor((index + 0.8 * draw(seed, 'asked', index)) * ASKED_PACE_MS)
    return tell(seed, `asked ${brokeDownAt} ${index}`, story, at).slice(0, 1)
  })
}

/** A story as it happens: its opening at `at`, then its turns, or an answer of the desk, or silence. */
function tell(seed: number, key: string, story: Story, at: number): Turn[] {
  const { kind, language } = story
  const person = pick(seed, `${key} who`, NAMES[language])
  const fill = (text: string) =>
    text.replaceAll(/\{(\p{L}+)\}/gu, (_, word: string) => pick(seed, `${key} ${word}`, FILLINGS[word]!))
  const opening = fill(story.text)
  const told: Turn[] = [{ at, does: 'opens', kind, language, person, opening, text: opening }]
  if (draw(seed, `${key} silence`, 0) > 0.96) return told
  let then = at
  for (const [index, turn] of turnsOf(seed, key, story).entries()) {
    then +=
      turn.by === 'desk' ? drawAnswerDelay(seed, `${key} ${index}`) : drawReturn(seed, `${key} ${index}`)
    if (then - at > LONGEST_EXCHANGE_MS) break
    const does = turn.by === 'desk' ? 'answers' : 'goesOn'
    told.push({ at: then, does, kind, language, person, opening, text: fill(turn.text) })
  }
  return told
}

/** The turns of a story, or an answer of the desk where it has none; the desk has the last word. */
function turnsOf(seed: number, key: string, { turns, language }: Story): Story['turns'] {
  if (turns.length === 0) return [{ by: 'desk', text: pick(seed, `${key} answer`, DESK_ANSWERS[language]) }]
  if (turns.at(-1)!.by === 'desk') return turns
  return [...turns, { by: 'desk', text: pick(seed, `${key} closing`, DESK_CLOSINGS[language]) }]
}

/** Most answers of the desk come within minutes, some late. */
function drawAnswerDelay(seed: number, key: string): number {
  const luck = draw(seed, `${key} luck`, 0)
  const [least, most] = luck < 0.8 ? [3, 12] : luck < 0.95 ? [14, 50] : [65, 150]
  return Math.round((least + draw(seed, `${key} delay`, 0) * (most - least)) * MINUTE_MS)
}

function drawReturn(seed: number, key: string): number {
  return Math.round((1 + 5 * draw(seed, `${key} return`, 0)) * MINUTE_MS)
}

function pick<T>(seed: number, key: string, list: readonly T[]): T {
  return list[Math.floor(draw(seed, key, 0) * list.length)]!
}

function walk(index: number, length: number): number {
  let step = Math.max(1, Math.floor(length * 0.618))
  while (divisor(step, length) !== 1) step += 1
  return (index * step) % length
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
