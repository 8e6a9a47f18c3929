import type { KnownOnTopic } from './list-known.ts'
import { KNOWN_CASES } from './known-cases.ts'
import type { practiceItems } from './tables.ts'

type PracticeItem = typeof practiceItems.$inferSelect

/** What is practised on, and whether it says something of the topic. */
export type ChosenCase = Pick<
  PracticeItem,
  'task' | 'ticketId' | 'knownCase' | 'cardId' | 'knownBecause' | 'counts'
>

/** What somebody has practised a topic on, beside tickets of the past. */
export type Practised = Pick<PracticeItem, 'task' | 'knownCase' | 'cardId' | 'isAccepted'>

/**
 * What somebody practises on where no ticket of the past is there for them, or where a known case is mixed in: first what is on
 * the topic and they have not got right yet, which counts; else any invented case, by turns, which is exercise and no more:
 * that it was got right says nothing of the topic. Pure.
 */
export function chooseCase(
  { cases, cardIds }: KnownOnTopic,
  done: readonly Practised[],
  { task, because }: { task: 'place' | 'answer'; because: 'mixedIn' | 'nothingElse' },
): ChosenCase {
  const none = { ticketId: null, knownCase: null, cardId: null, knownBecause: null }
  const invented = { ...none, knownBecause: because }
  const open = (asked: 'place' | 'answer'): ChosenCase[] =>
    cases
      .filter(({ key }) => !done.some((one) => one.isAccepted && one.knownCase === key && one.task === asked))
      .map(({ key }) => ({ ...invented, task: asked, knownCase: key, counts: true }))
  const asked = cardIds
    .filter((cardId) => !done.some((one) => one.isAccepted && one.cardId === cardId))
    .map((cardId): ChosenCase => ({ ...none, task: 'answer', cardId, counts: true }))
  const other = task === 'place' ? 'answer' : 'place'
  const wanted = task === 'place' ? [...open(task), ...asked] : [...asked, ...open(task)]
  const [first] = because === 'mixedIn' ? open(task) : [...wanted, ...open(other)]
  if (first) return first
  const turn = done.filter(({ knownCase }) => knownCase !== null).length
  return { ...invented, task, knownCase: KNOWN_CASES[turn % KNOWN_CASES.length]!.key, counts: false }
}
