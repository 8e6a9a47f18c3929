import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { formatTag } from '../../locale/locale.ts'
import { spanWords } from '../../signs/time-left.tsx'
import { remaining } from '../../time/remaining.ts'
import type { MarkGroup, Marks } from './marks.ts'

const MINUTE_MS = 60_000

/** What the marks of a group mean together, in sentences; they change with what is typed. */
export function plainWords(group: MarkGroup, marks: Marks, i18n: I18n): string[] {
  const share = (value: number) =>
    value.toLocaleString(formatTag(i18n.locale), { style: 'percent', maximumFractionDigits: 1 })
  const span = (ms: number) => {
    const seconds = Math.round(ms / 1_000)
    if (ms === 0) return i18n._(msg`no time`)
    return ms < 2 * MINUTE_MS && ms % MINUTE_MS !== 0
      ? i18n._(msg`${seconds} s`)
      : spanWords(remaining(ms, 0), i18n)
  }
  return sentences[group](marks, share, span, i18n).map((sentence) => i18n._(sentence))
}

type Sentences = (
  marks: Marks,
  share: (value: number) => string,
  span: (ms: number) => string,
  i18n: I18n,
) => MessageDescriptor[]

const sentences: Record<MarkGroup, Sentences> = {
  opening: (marks, share, span) => {
    const [above, below] = [share(marks.openAboveShare), share(marks.closeBelowShare)]
    const [levelBelow, levelFrom] = [share(marks.openBelowLevel), share(marks.closeFromLevel)]
    const [horizon, within, calm] = [span(marks.horizonMs), span(marks.levelWithinMs), span(marks.calmMs)]
    const [open, closed, checks] = [span(marks.leastOpenMs), span(marks.leastClosedMs), marks.openChecks]
    return [
      msg`It opens when, at ${plural(checks, { one: '# look', other: '# looks running' })}, the care team alone would answer more than ${above} late of what is promised within ${horizon}, or fewer than ${levelBelow} of those who write would reach somebody within ${within}.`,
      msg`It closes once less than ${below} would be late, and ${levelFrom} would reach somebody, for ${calm}.`,
      msg`Once open it stays so for ${open} at the least, once closed for ${closed}; a supervisor may at any time.`,
    ]
  },
  calling: (marks, _share, span, i18n) => {
    const [seats, most] = [marks.surgeFromSeats, marks.mostSeats]
    const waves = new Intl.ListFormat(formatTag(i18n.locale)).format(marks.waveSizes.map(String))
    const [every, round, lasts] = [span(marks.waveEveryMs), span(marks.roundEveryMs), span(marks.callLastsMs)]
    const factor = i18n.number(marks.mostCallsFactor)
    return [
      msg`As long as fewer than ${seats} are missing, ${waves} people are called one wave after another, ${every} apart, until enough have come.`,
      msg`From ${seats} on, as many are called at once as should bring enough, and ${factor} times that in a round at the most.`,
      msg`A call lapses after ${lasts}. A new round begins ${round} after the one before at the earliest, and never for more than ${plural(most, { one: '# volunteer', other: '# volunteers' })} at once.`,
    ]
  },
  sparing: (marks, _share, span) => {
    const [card, shift] = [span(marks.cardMs), span(marks.shiftMs)]
    const [coolDown, between, most] = [span(marks.coolDownMs), span(marks.shiftEveryMs), marks.mostCallsADay]
    return [
      msg`A wave asks for ${card}, a shift for ${shift}.`,
      msg`Nobody is called for a wave within ${coolDown} of any call, nor more than ${plural(most, { one: '# time', other: '# times' })} in a day; for a shift, not within ${between}.`,
      msg`Quiet hours, declared hours and weekly minutes hold whatever stands here.`,
    ]
  },
  returning: (marks, _share, span) => {
    const [times, points] = [marks.recallAfterExpiries, marks.recallFromUrgencyRise]
    const [days, replies] = [span(marks.netHelpWindowMs), marks.netHelpLeastReplies]
    return [
      msg`A ticket goes back to the care team after its time ran out ${plural(times, { one: '# time', other: '# times' })}, or when its customer’s words make it more urgent by ${plural(points, { one: '# point', other: '# points' })}.`,
      msg`A topic leaves the volunteers’ lane when, within ${days}, at least ${plural(replies, { one: '# answer tells', other: '# answers tell' })} that help on it costs the care team more than it gives.`,
    ]
  },
  forecast: (marks, share, span) => {
    const [every, horizon, back] = [span(marks.checkEveryMs), span(marks.horizonMs), span(marks.lookBackMs)]
    const [pace, cards, calls] = [
      share(marks.volunteerPace),
      share(marks.cardAcceptRate),
      share(marks.callAcceptRate),
    ]
    return [
      msg`Every ${every} somebody looks ${horizon} ahead, with what arrived within the last ${back}.`,
      msg`A volunteer is reckoned with at ${pace} of the care team’s pace, taking ${cards} of the cards; ${calls} of those who are called are expected to come, until calls have told better.`,
    ]
  },
}
