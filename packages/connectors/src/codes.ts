/** The languages a network's codes are written in. */
export const CODE_LANGUAGES = ['fr', 'en', 'ar'] as const
export type CodeLanguage = (typeof CODE_LANGUAGES)[number]

/** A sentence of house style is read in a glance, while writing. */
export const LONGEST_CODE = 140

/**
 * How one writes on a network: three sentences of house style in each language, shown while writing. They are where an
 * organization begins; it may put its own in their place.
 */
export type NetworkCodes = Readonly<Record<CodeLanguage, readonly [string, string, string]>>
