import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { OrderReasonFragment } from '../graphql/generated/graphql.ts'
import { spanWords } from '../signs/time-left.tsx'
import { remaining } from '../time/remaining.ts'

type Sentence = (parameters: OrderReasonFragment['parameters'], i18n: I18n) => MessageDescriptor

/** As many as the order counts: there may be more behind a pick. */
const MOST_COUNTED = 1_999

const span = (ms: unknown, i18n: I18n) => spanWords(remaining(Number(ms), 0), i18n)

/** How many others waited when a ticket was picked. */
function others({ behind }: OrderReasonFragment['parameters'], i18n: I18n): string {
  const count = Number(behind)
  if (count === 0) return i18n._(msg`nothing else waited`)
  if (count >= MOST_COUNTED) return i18n._(msg`two thousand others or more were behind`)
  return i18n._(msg`${plural(count, { one: '# other was behind', other: '# others were behind' })}`)
}

/** Why the order picked a ticket, by the code of the reason. */
export const pickSentences: Record<string, Sentence> = {
  band_zero: (parameters, i18n) => {
    const [waited, behind] = [span(parameters['waitedMs'], i18n), others(parameters, i18n)]
    return msg`Picked: somebody may be in danger, and has waited ${waited}; ${behind}.`
  },
  on_time: (parameters, i18n) => {
    const weight = String(parameters['weight'])
    const [slack, behind] = [span(parameters['slackMs'], i18n), others(parameters, i18n)]
    return msg`Picked: importance ${weight} of 32, ${slack} of slack left; ${behind}.`
  },
  late: (parameters, i18n) => {
    const weight = String(parameters['weight'])
    const [late, behind] = [span(parameters['lateMs'], i18n), others(parameters, i18n)]
    return msg`Picked: importance ${weight} of 32, too late by ${late} and still worth more than what is in time; ${behind}.`
  },
  reserve: (parameters, i18n) => {
    const every = String(parameters['every'])
    const [late, behind] = [span(parameters['lateMs'], i18n), others(parameters, i18n)]
    return msg`Picked: one ticket in ${every} is the one that has been late longest, here by ${late}; ${behind}.`
  },
}

/** Why a ticket stands where it does, by itself. */
export const placeSentences: Record<string, Sentence> = {
  band_zero: ({ waitedMs }, i18n) => {
    const waited = span(waitedMs, i18n)
    return msg`Somebody may be in danger: such tickets come before all others, who has waited longest first. This one has waited ${waited}.`
  },
  on_time: (parameters, i18n) => {
    const weight = String(parameters['weight'])
    const [slack, handling] = [span(parameters['slackMs'], i18n), span(parameters['handlingMs'], i18n)]
    return msg`Importance ${weight} of 32. An answer takes about ${handling}, so it has to be begun within ${slack}: that is its slack.`
  },
  late: (parameters, i18n) => {
    const weight = String(parameters['weight'])
    const [late, handling] = [span(parameters['lateMs'], i18n), span(parameters['handlingMs'], i18n)]
    return msg`Importance ${weight} of 32. An answer takes about ${handling} and should have been begun ${late} ago: it is late, and counts a tenth.`
  },
}

/** The sentence of a pick; a code without one shows as itself rather than not at all. */
export function pickSentence({ code, parameters }: OrderReasonFragment, i18n: I18n): string {
  const sentence = pickSentences[code]
  return sentence ? i18n._(sentence(parameters, i18n)) : code
}

/** The same of a place. */
export function placeSentence({ code, parameters }: OrderReasonFragment, i18n: I18n): string {
  const sentence = placeSentences[code]
  return sentence ? i18n._(sentence(parameters, i18n)) : code
}
