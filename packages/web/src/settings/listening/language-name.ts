import { formatTag } from '../../locale/locale.ts'

/** What a language is called in the console's own; its code where nobody knows it. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([formatTag(locale)], { type: 'language' }).of(code) ?? code
}
