import { msg, plural } from '@lingui/core/macro'
import type { ReasonSentences } from './reason-sentences.ts'

/** Why somebody is not called, by the code of the rules. */
export const obstacleSentences: ReasonSentences = {
  access_ended: () => msg`No access any more`,
  no_charter: () => msg`No charter is in force`,
  charter_unsigned: () => msg`Has not signed the charter`,
  charter_outdated: () => msg`Signed an earlier version of the charter`,
  untrained: () => msg`Has not learned any topic yet`,
  no_language: ({ number }) =>
    number('said') === 0
      ? msg`Has not said which languages they write`
      : msg`Writes no language well enough to answer customers`,
  paused: ({ hour }) => {
    const until = hour('until')
    return msg`Takes a rest until ${until}`
  },
  quiet_hours: () => msg`Quiet hours`,
  outside_hours: () => msg`Outside their hours`,
  no_minutes: () => msg`No minutes left this week`,
  hands_full: () => msg`Has a ticket in hand`,
  no_push: () => msg`Did not agree to be called, or no device is reached`,
  called_last: () => msg`Came the last time people were called`,
  helping: () => msg`Is helping already`,
  called_this_round: () => msg`Was called in this round`,
  hours_end: ({ span }) => {
    const left = span('leftMs')
    return msg`Their hours end in ${left}`
  },
  few_minutes: ({ span }) => {
    const left = span('leftMs')
    return msg`Has ${left} left this week`
  },
  called_recently: ({ hour }) => {
    const [at, again] = [hour('calledAt'), hour('againAt')]
    return msg`Was called at ${at}; again from ${again} on`
  },
  called_enough: ({ number, hour }) => {
    const [calls, again] = [number('calls'), hour('againAt')]
    return msg`Was called ${plural(calls, { one: '# time', other: '# times' })} in a day; again from ${again} on`
  },
  nothing_suits: () => msg`Nothing that waits is for them`,
  others_first: () => msg`Others had not been called for longer`,
}
