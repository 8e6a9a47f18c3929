import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { formatTag } from '../../locale/locale.ts'
import type { Sentences } from '../../signs/refusals.ts'
import { spanWords } from '../../signs/time-left.tsx'
import { remaining } from '../../time/remaining.ts'
import { inUnit, type MarkName, unitOf } from './marks.ts'

/** A bound as it is written in the field: 0.01 of a share is 1 %. */
function bound(field: unknown, value: unknown, i18n: I18n): string {
  const unit = unitOf[String(field) as MarkName] ?? 'number'
  return inUnit(Number(value), unit).toLocaleString(formatTag(i18n.locale), { maximumFractionDigits: 4 })
}
const percent = (value: unknown, i18n: I18n) =>
  Number(value).toLocaleString(formatTag(i18n.locale), { style: 'percent', maximumFractionDigits: 1 })

/** A sentence for each refusal of marks of overflow. */
export const marksRefusals: Sentences = {
  OVERFLOW_SHAPE: () => msg`These marks could not be read. Reload the page.`,
  OVERFLOW_UNKNOWN: ({ name }) => {
    const mark = String(name)
    return msg`This server knows no mark named ${mark}. Reload the page.`
  },
  OVERFLOW_NUMBER: ({ field, least, most }, i18n) => {
    const [from, to] = [bound(field, least, i18n), bound(field, most, i18n)]
    return msg`Write a number from ${from} to ${to}.`
  },
  OVERFLOW_WHOLE: ({ field, least, most }, i18n) => {
    const [from, to] = [bound(field, least, i18n), bound(field, most, i18n)]
    return msg`Write a number from ${from} to ${to}.`
  },
  OVERFLOW_MARKS: ({ openAboveShare }, i18n) => {
    const above = percent(openAboveShare, i18n)
    return msg`Let it close below a smaller share than it opens above, which is ${above}: between the two it stays as it is.`
  },
  OVERFLOW_LEVELS: ({ openBelowLevel }, i18n) => {
    const below = percent(openBelowLevel, i18n)
    return msg`Let it close from at least the share below which it opens, which is ${below}.`
  },
  OVERFLOW_CALM: ({ checkEveryMs }) => {
    const seconds = String(Number(checkEveryMs) / 1_000)
    return msg`Let calm last for at least one look, which comes every ${seconds} seconds.`
  },
  OVERFLOW_WAVES: ({ most }) => {
    const waves = String(most)
    return msg`Write how many people are in each wave, for 1 to ${waves} waves: 3, 4, 5.`
  },
  OVERFLOW_ROUND: ({ wavesMs }, i18n) => {
    const waves = spanWords(remaining(Number(wavesMs), 0), i18n)
    return msg`Leave a round the time for its waves: they take ${waves}.`
  },
  OVERFLOW_POLICY_CHANGED: () =>
    msg`Somebody published other marks since you began. Look at them under Versions, then publish yours again.`,
  OVERFLOW_POLICY_SAME: () => msg`These marks are in force already. Change something first.`,
  REASON_MISSING: () => msg`Say why, in a few words.`,
}
