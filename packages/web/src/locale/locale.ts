import { onDevice } from '../ui/browser-memory.ts'
import { speak } from './words.ts'

/** The languages of the console, the first users' first. */
export const locales = ['fr', 'en', 'ar'] as const
export type Locale = (typeof locales)[number]

/** What each language calls itself: shown as it is in every language. */
export const localeNames: Record<Locale, string> = { fr: 'Français', en: 'English', ar: 'العربية' }

const KEPT_UNDER = 'relais.locale'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The first language of the list that we speak, regions aside; French when there is none. */
export function chooseLocale(wanted: readonly (string | null)[]): Locale {
  for (const tag of wanted) {
    const language = tag?.split('-')[0]?.toLowerCase()
    if (isLocale(language)) return language
  }
  return 'fr'
}

/** The language before anybody has signed in: what this browser last used, else what it asks for. */
export function firstLocale(): Locale {
  return chooseLocale([onDevice.read(KEPT_UNDER), ...navigator.languages])
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/** The tag for `Intl`. Arabic keeps Western digits: its first readers are in the Maghreb, and handles carry them. */
export function formatTag(locale: string): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale
}

/** Turns the page to a language. The words change in place; nothing is reloaded. */
export async function activateLocale(locale: Locale): Promise<void> {
  await speak(locale)
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
  onDevice.keep(KEPT_UNDER, locale)
}
