import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ExplainedCycleFragment, MadeOverrideFragment } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { codeWords, lengthWords, pauseWords, recipientWords } from './clock-words.ts'
import type { Explanation } from './queries.ts'

/** One line of what happened to a clock, or is still to come. */
export interface StoryLine {
  key: string
  at: string
  /** For what lasts: when it ended. */
  to?: string | null
  text: string
  /** What somebody wrote, shown as their words. */
  words?: string
  tone: 'plain' | 'late' | 'person'
  isToCome: boolean
}

type Turn = NonNullable<Explanation['stop']>

const nameOf = (by: Turn['by']) => by?.name ?? 'Relais'

function startSentence({ code, by }: Turn, i18n: I18n): string {
  const who = nameOf(by)
  switch (code) {
    case 'customer.message':
    case 'target.set':
      return i18n._(msg`The customer wrote`)
    case 'update.promised':
      return i18n._(msg`${who} promised to come back`)
    case 'draft.submitted':
      return i18n._(msg`A draft was handed in for review`)
    case 'reply':
    case 'reply.native':
      return i18n._(msg`We answered: the next update counts from here`)
    case 'assign.release':
    case 'assign.recall':
      return i18n._(msg`The ticket was given back`)
    default:
      return i18n._(msg`It began`)
  }
}

function stopSentence({ code, by }: Turn, i18n: I18n): string {
  const who = nameOf(by)
  switch (code) {
    case 'reply':
      return i18n._(msg`${who} answered`)
    case 'reply.native':
      return i18n._(msg`Answered in the network’s own application`)
    case 'reaction':
      return i18n._(msg`${who} liked what the customer wrote`)
    case 'status.set':
      return i18n._(msg`${who} ended the matter`)
    case 'assign.claim':
    case 'offer.accepted':
      return i18n._(msg`${who} took the ticket`)
    case 'draft.approved':
      return i18n._(msg`${who} approved the draft`)
    case 'draft.returned':
      return i18n._(msg`${who} gave the draft back`)
    case 'customer.deleted':
      return i18n._(msg`The customer deleted what they wrote`)
    case 'merge.absorbed':
      return i18n._(msg`${who} merged the ticket into another one`)
    case 'update.promised':
    case 'update.withdrawn':
      return i18n._(msg`${who} changed what was promised`)
    default:
      return i18n._(msg`It ended`)
  }
}

function overrideSentence({ kind, by, addMs }: MadeOverrideFragment, i18n: I18n): string {
  const who = nameOf(by)
  switch (kind) {
    case 'extend': {
      const more = lengthWords(addMs, i18n)
      return i18n._(msg`${who} gave it ${more} more`)
    }
    case 'waive':
      return i18n._(msg`${who} asked for it no longer`)
    case 'pause':
      return i18n._(msg`${who} held the clock`)
    case 'resume':
      return i18n._(msg`${who} let the clock go on`)
    case 'excuse':
      return i18n._(msg`${who} excused the breach`)
  }
}

/** The life of a clock as lines, the first first, and after now what comes if nothing happens. */
export function storyOf({ explanation, ...cycle }: ExplainedCycleFragment, i18n: I18n): StoryLine[] {
  if (!explanation) return []
  const { start, stop, stretches, promises, marks, overrides, refusedPauses } = explanation
  const lines: StoryLine[] = []
  const tell = (key: string, at: string, text: string, more: Partial<StoryLine> = {}) =>
    lines.push({ key, at, text, tone: 'plain', isToCome: false, ...more })

  tell('start', start.at, startSentence(start, i18n), {
    ...(start.message !== null && { words: start.message.body }),
  })
  if (cycle.ingestLagMs >= 60_000) {
    const lag = lengthWords(cycle.ingestLagMs, i18n)
    tell('receipt', cycle.receivedAt, i18n._(msg`It reached us, ${lag} later`))
  }
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.pausedBy === null) continue
    // What a person did tells of itself.
    if (stretch.pausedBy === 'byHand') continue
    tell(`pause ${index}`, stretch.from, i18n._(pauseWords[stretch.pausedBy]), { to: stretch.to })
  }
  for (const [index, held] of promises.entries()) {
    if (index === 0 || held.budgetMs === null) continue
    const budget = lengthWords(held.budgetMs, i18n)
    tell(`promise ${index}`, held.from, i18n._(msg`From here it was held to ${budget}`))
  }
  for (const [index, override] of overrides.entries()) {
    tell(`override ${index}`, override.at, overrideSentence(override, i18n), {
      to: override.kind === 'pause' ? override.until : null,
      tone: 'person',
      words: [override.code === null ? null : i18n._(codeWords[override.code]), override.reason]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
    })
  }
  for (const [index, refused] of refusedPauses.entries()) {
    const who = nameOf(refused.by)
    tell(
      `refused ${index}`,
      refused.at,
      i18n._(msg`${who} set it to wait for the customer; they wait for us, so the clock ran on`),
    )
  }
  for (const mark of marks) tell(`mark ${mark.percent}`, mark.at, markSentence(mark, i18n), markLook(mark))
  const isTold = overrides.some(({ kind, at }) => kind === 'waive' && at === stop?.at)
  if (stop !== null && !isTold) tell('stop', stop.at, stopSentence(stop, i18n))
  return lines.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

type Mark = Explanation['marks'][number]

function markSentence({ percent, isReached, roles, people, told }: Mark, i18n: I18n): string {
  const list = (names: string[]) => new Intl.ListFormat(formatTag(i18n.locale)).format(names)
  const concerned = isReached
    ? list(told.map(({ name }) => name))
    : list([
        ...roles.flatMap((role) => {
          const word = recipientWords[role]
          return word ? [i18n._(word)] : []
        }),
        ...people.map(({ name }) => name),
      ])
  const share = new Intl.NumberFormat(formatTag(i18n.locale), { style: 'percent' }).format(percent / 100)
  if (percent === 100) {
    if (concerned === '') return i18n._(msg`Due`)
    return isReached ? i18n._(msg`Due; told: ${concerned}`) : i18n._(msg`Due; will be told: ${concerned}`)
  }
  if (concerned === '') return i18n._(msg`${share} of the time`)
  return isReached
    ? i18n._(msg`${share} of the time; told: ${concerned}`)
    : i18n._(msg`${share} of the time; will be told: ${concerned}`)
}

function markLook({ percent, isReached }: Mark): Partial<StoryLine> {
  return { tone: percent >= 100 && isReached ? 'late' : 'plain', isToCome: !isReached }
}
