/** How well somebody writes a language, by the Common European Framework, from the least on. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** One of those. */
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number]

/** Whether a level is as good as the other one, or better. */
export function writesAtLeast(level: LanguageLevel, least: LanguageLevel): boolean {
  return LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(least)
}
