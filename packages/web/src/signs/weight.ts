import type { I18n } from '@lingui/core'
import { formatTag } from '../locale/locale.ts'

/** How heavy something is, in the reader's words. */
export function weightOf(bytes: number, i18n: I18n): string {
  // What weighs anything at all weighs something; nothing weighs nothing.
  const kilobytes = bytes === 0 ? 0 : Math.max(bytes / 1_000, 1)
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [kilobytes, 'kilobyte']
  return new Intl.NumberFormat(formatTag(i18n.locale), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
