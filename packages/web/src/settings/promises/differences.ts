import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../../locale/locale.ts'
import { targetWords } from '../../signs/ticket-words.ts'
import { calendarName } from '../calendars/calendar-name.ts'
import { formatLength } from './budget.ts'
import { customerTargets, type Policy, priorities, type Row, type Step, teamTargets } from './policy.ts'
import { matchWords, recipientWords } from './policy-words.ts'

const HOUR_MS = 3_600_000

const switchWords: { [Name in 'doLikesAnswer' | 'doesHoldPause' | 'isOutageExcused']: MessageDescriptor[] } =
  {
    doLikesAnswer: [msg`A like answers praise no more.`, msg`A like answers praise.`],
    doesHoldPause: [
      msg`A ticket that is put aside counts towards its resolution again.`,
      msg`A ticket that is put aside does not count towards its resolution.`,
    ],
    isOutageExcused: [
      msg`An outage of the network is excused no more.`,
      msg`An outage of the network is excused.`,
    ],
  }
const automationWords: Record<Policy['automation'], MessageDescriptor> = {
  none: msg`Answers of a machine keep no promise.`,
  acknowledgements: msg`Answers of a machine keep the first response and the first public answer.`,
  all: msg`Answers of a machine keep every promise.`,
}
const reopenWords: Record<Policy['onReopen'], MessageDescriptor> = {
  continue: msg`When a customer comes back, the resolution goes on.`,
  newCycle: msg`When a customer comes back, another resolution begins.`,
}

type Calendars = readonly { name: string; hash: string }[]

/** What a version says that the one before did not, sentence by sentence. */
export function listDifferences(
  before: { policy: Policy; calendars: Calendars },
  after: { policy: Policy; calendars: Calendars },
  people: ReadonlyMap<string, string>,
  i18n: I18n,
): string[] {
  const [was, is] = [before.policy, after.policy]
  return [
    ...rowDifferences(was.rows, is.rows, i18n),
    ...stepDifferences(was.ladder, is.ladder, people, i18n),
    ...(was.automation === is.automation ? [] : [i18n._(automationWords[is.automation])]),
    ...(was.onReopen === is.onReopen ? [] : [i18n._(reopenWords[is.onReopen])]),
    ...(['doLikesAnswer', 'doesHoldPause', 'isOutageExcused'] as const).flatMap((name) =>
      was[name] === is[name] ? [] : [i18n._(switchWords[name][is[name] ? 1 : 0]!)],
    ),
    ...figureDifferences(was, is, i18n),
    ...calendarDifferences(before.calendars, after.calendars, i18n),
  ]
}

function rowDifferences(was: readonly Row[], is: readonly Row[], i18n: I18n): string[] {
  const left = [...was]
  const kept: number[] = []
  const said: string[] = []
  for (const row of is) {
    const at = left.findIndex((one) => JSON.stringify(one.match) === JSON.stringify(row.match))
    const title = matchWords(row.match, i18n)
    const old = at === -1 ? undefined : left[at]
    if (old === undefined) {
      said.push(i18n._(msg`Added: ${title}`))
      continue
    }
    kept.push(was.indexOf(old))
    left.splice(at, 1)
    const changes = targetDifferences(old, row, i18n)
    if (changes.length > 0) said.push(`${title} — ${changes.join(', ')}`)
  }
  for (const row of left) {
    const title = matchWords(row.match, i18n)
    said.push(i18n._(msg`Removed: ${title}`))
  }
  if (kept.some((place, at) => at > 0 && place < kept[at - 1]!))
    said.push(i18n._(msg`The rows have another order.`))
  return said
}

function targetDifferences(was: Row, is: Row, i18n: I18n): string[] {
  const words = (row: Row, name: (typeof customerTargets)[number]) => {
    const promised = row.targets[name]
    if (promised === undefined || promised.budgetMs === null) return i18n._(msg`nothing promised`)
    return `${formatLength(promised.budgetMs, i18n.locale)} (${calendarName(promised.calendar, i18n)})`
  }
  return [...customerTargets, ...teamTargets].flatMap((name) => {
    const [old, now] = [words(was, name), words(is, name)]
    const title = i18n._(targetWords[name])
    return old === now ? [] : [i18n._(msg`${title}: ${old}, now ${now}`)]
  })
}

function stepDifferences(
  was: readonly Step[],
  is: readonly Step[],
  people: ReadonlyMap<string, string>,
  i18n: I18n,
): string[] {
  const tag = formatTag(i18n.locale)
  const words = (step: Step | undefined) => {
    if (step === undefined) return null
    const told = step.notify.map((recipient) => recipientWords(recipient, people, i18n))
    const who = told.length === 0 ? i18n._(msg`nobody is told`) : new Intl.ListFormat(tag).format(told)
    return step.leadMs === 0 ? who : `${who} (−${formatLength(step.leadMs, i18n.locale)})`
  }
  const shares = [...new Set([...was, ...is].map(({ percent }) => percent))].sort((one, two) => one - two)
  return shares.flatMap((share) => {
    const at = ({ percent }: Step) => percent === share
    const [old, now] = [words(was.find(at)), words(is.find(at))]
    const percent = (share / 100).toLocaleString(tag, { style: 'percent' })
    if (old === now) return []
    if (now === null) return [i18n._(msg`No step at ${percent} any more.`)]
    return [
      old === null ? i18n._(msg`New at ${percent}: ${now}`) : i18n._(msg`At ${percent}: ${old}, now ${now}`),
    ]
  })
}

function figureDifferences(was: Policy, is: Policy, i18n: I18n): string[] {
  const said = priorities.flatMap((priority) => {
    const old = formatLength(was.retargetGraceMs[priority], i18n.locale)
    const now = formatLength(is.retargetGraceMs[priority], i18n.locale)
    return old === now ? [] : [i18n._(msg`Grace after a change, ${priority}: ${old}, now ${now}`)]
  })
  const [wasOften, isOften] = [was.overrides.perTicket, is.overrides.perTicket]
  if (wasOften !== isOften) said.push(i18n._(msg`Changes by hand on one ticket: ${wasOften}, now ${isOften}`))
  const [wasLong, isLong] = [was.overrides.longestMs / HOUR_MS, is.overrides.longestMs / HOUR_MS]
  if (wasLong !== isLong)
    said.push(i18n._(msg`The longest change by hand, in hours: ${wasLong}, now ${isLong}`))
  return said
}

function calendarDifferences(was: Calendars, is: Calendars, i18n: I18n): string[] {
  const hashes = new Map(was.map(({ name, hash }) => [name, hash]))
  return is.flatMap(({ name, hash }) => {
    const old = hashes.get(name)
    const title = calendarName(name, i18n)
    return old === undefined || old === hash ? [] : [i18n._(msg`The hours of “${title}” changed.`)]
  })
}
