import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { OverflowStatus } from '../graphql/generated/graphql.ts'
import { formatTag } from '../locale/locale.ts'
import { spanWords } from '../signs/time-left.tsx'
import { remaining } from '../time/remaining.ts'
import { obstacleSentences } from './obstacle-words.ts'
import type { Reason } from './queries.ts'
import type { ReasonSentences } from './reason-sentences.ts'

export const statusNames: Record<OverflowStatus, MessageDescriptor> = {
  closed: msg`Closed`,
  open: msg`Open`,
  paused: msg`Paused`,
}

/** Why overflow is as it is, and why people are called or not, by the code of the rules. */
export const overflowSentences: ReasonSentences = {
  opened_by_forecast: ({ share }) => {
    const [late, mark] = [share('lateShare'), share('mark')]
    return msg`Opened: the care team alone would answer ${late} of what is promised late, more than ${mark}.`
  },
  opens_soon_by_forecast: ({ share }) => {
    const [late, mark] = [share('lateShare'), share('mark')]
    return msg`About to open: ${late} would be late, more than ${mark}. The next look decides.`
  },
  opened_by_level: ({ share, span }) => {
    const [level, mark, within] = [share('level'), share('mark'), span('withinMs')]
    return msg`Opened: only ${level} of those who write would reach somebody within ${within}, fewer than ${mark}.`
  },
  opens_soon_by_level: ({ share, span }) => {
    const [level, mark, within] = [share('level'), share('mark'), span('withinMs')]
    return msg`About to open: only ${level} of those who write would reach somebody within ${within}, fewer than ${mark}.`
  },
  opened_by_hand: () => msg`Opened by hand.`,
  closed_by_hand: () => msg`Closed by hand.`,
  paused_by_hand: ({ hour, has }) => {
    const until = hour('until')
    return has('until') ? msg`Paused by hand until ${until}.` : msg`Paused by hand.`
  },
  resumed_by_hand: () => msg`The pause was ended by hand.`,
  pause_ended: () => msg`The pause is over.`,
  stays_paused: ({ hour, has }) => {
    const until = hour('until')
    return has('until')
      ? msg`Nobody is called until ${until}.`
      : msg`Nobody is called until somebody ends the pause.`
  },
  closed_when_calm: ({ span }) => {
    const calm = span('calmMs')
    return msg`Closed: it had been calm for ${calm}.`
  },
  stays_closed: ({ share }) => {
    const [late, mark] = [share('lateShare'), share('mark')]
    return msg`${late} of what is promised would be late; it opens above ${mark}.`
  },
  stays_open: ({ share }) => {
    const [late, mark] = [share('lateShare'), share('mark')]
    return msg`${late} of what is promised would be late without help; it closes below ${mark}.`
  },
  stays_open_by_level: ({ share, span }) => {
    const [level, mark, within] = [share('level'), share('mark'), span('withinMs')]
    return msg`${level} of those who write would reach somebody within ${within} without help; it closes from ${mark} on.`
  },
  calm_for: ({ span }) => {
    const [calm, needed] = [span('calmMs'), span('neededMs')]
    return msg`Calm for ${calm}; it closes after ${needed}.`
  },
  closed_until: ({ hour }) => {
    const until = hour('until')
    return msg`Help is needed; having closed a moment ago, it opens at ${until} at the earliest.`
  },
  open_until: ({ hour }) => {
    const until = hour('until')
    return msg`It is calm; having opened a moment ago, it closes at ${until} at the earliest.`
  },
  overflow_closed: () => msg`Nobody is called while overflow is closed.`,
  overflow_paused: () => msg`Nobody is called while overflow is paused.`,
  seats_filled: () => msg`Enough people are there.`,
  wave_called: ({ number }) => {
    const [wave, waves, seats] = [number('wave'), number('waves'), number('seats')]
    return msg`Wave ${wave} of ${waves} was called, for ${plural(seats, { one: '# place', other: '# places' })}.`
  },
  shift_called: ({ number }) => {
    const [calls, seats] = [number('calls'), number('seats')]
    return msg`${plural(calls, { one: '# person was called', other: '# people were called' })} for a shift, for ${plural(seats, { one: '# place', other: '# places' })}.`
  },
  wave_waits: ({ hour }) => {
    const until = hour('until')
    return msg`The next wave goes out at ${until}, unless enough have come.`
  },
  waves_spent: ({ hour }) => {
    const until = hour('until')
    return msg`Every wave has gone out; the next round begins at ${until} at the earliest.`
  },
  calls_out: ({ number }) => {
    const calls = number('calls')
    return msg`${plural(calls, { one: '# call is', other: '# calls are' })} out: that should bring enough.`
  },
  calls_spent: ({ number, hour }) => {
    const [called, until] = [number('called'), hour('until')]
    return msg`${plural(called, { one: '# person was', other: '# people were' })} called in this round, which is the most; the next begins at ${until} at the earliest.`
  },
  topic_costs: ({ text, number, span }) => {
    const [topic, given, review, rework] = [
      text('topic'),
      span('givenMs'),
      span('reviewMs'),
      span('reworkMs'),
    ]
    const [replies, window] = [number('replies'), span('windowMs')]
    return msg`“${topic}” left the volunteers’ lane: within ${window}, ${plural(replies, { one: '# answer', other: '# answers' })} gave ${given}, and took ${review} to read and ${rework} to put right.`
  },
  topic_offered_again: ({ text }) => {
    const topic = text('topic')
    return msg`“${topic}” is offered to volunteers again; help on it is counted anew.`
  },
  nobody_callable: ({ number }) => {
    const seats = number('seats')
    return msg`${plural(seats, { one: '# person is', other: '# people are' })} missing, and nobody may be called now.`
  },
}

/** A reason of the rules as a sentence; a code that is not known here, as it is. */
export function reasonSentence({ code, parameters }: Reason, i18n: I18n): string {
  const sentence = overflowSentences[code] ?? obstacleSentences[code]
  if (sentence === undefined) return code
  const number = (name: string) => Number(parameters[name] ?? 0)
  const asPercent = (value: number) =>
    value.toLocaleString(formatTag(i18n.locale), { style: 'percent', maximumFractionDigits: 0 })
  return i18n._(
    sentence({
      number,
      text: (name) => String(parameters[name] ?? ''),
      has: (name) => parameters[name] != null,
      share: (name) => asPercent(number(name)),
      span: (name) => spanWords(remaining(number(name), 0), i18n),
      hour: (name) =>
        new Date(number(name)).toLocaleTimeString(formatTag(i18n.locale), {
          hour: '2-digit',
          minute: '2-digit',
        }),
    }),
  )
}
