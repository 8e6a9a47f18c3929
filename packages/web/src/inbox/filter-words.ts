import type { I18n } from '@lingui/core'
import { formatTag } from '../locale/locale.ts'

/** A language by its name in the reader's. */
export function languageName(language: string, i18n: I18n): string {
  const names = new Intl.DisplayNames([formatTag(i18n.locale)], { type: 'language' })
  return names.of(language) ?? language
}

/** A day of an address as people write it. */
export function dayName(day: string, i18n: I18n): string {
  return new Date(`${day}T12:00Z`).toLocaleDateString(formatTag(i18n.locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
