import { i18n } from '@lingui/core'
import type { Messages } from '@lingui/core'
import type { Locale } from './locale.ts'

/** The catalogues of a language. Which module's words are in which: lingui.config.ts. */
export type Words = 'inbox' | 'settings' | 'elsewhere' | 'helpOut' | 'helpElsewhere'

const catalogues: Record<Words, Record<Locale, () => Promise<{ messages: Messages }>>> = {
  inbox: {
    fr: () => import('../locales/fr/inbox.po'),
    en: () => import('../locales/en/inbox.po'),
    ar: () => import('../locales/ar/inbox.po'),
  },
  settings: {
    fr: () => import('../locales/fr/settings.po'),
    en: () => import('../locales/en/settings.po'),
    ar: () => import('../locales/ar/settings.po'),
  },
  elsewhere: {
    fr: () => import('../locales/fr/elsewhere.po'),
    en: () => import('../locales/en/elsewhere.po'),
    ar: () => import('../locales/ar/elsewhere.po'),
  },
  helpOut: {
    fr: () => import('../locales/fr/helpOut.po'),
    en: () => import('../locales/en/helpOut.po'),
    ar: () => import('../locales/ar/helpOut.po'),
  },
  helpElsewhere: {
    fr: () => import('../locales/fr/helpElsewhere.po'),
    en: () => import('../locales/en/helpElsewhere.po'),
    ar: () => import('../locales/ar/helpElsewhere.po'),
  },
}

/** The catalogues that are needed in whatever language is spoken. */
const wanted = new Set<Words>(['inbox'])
const read = new Set<string>()
let spoken: Locale | null = null

function unread(locale: Locale): Words[] {
  return [...wanted].filter((words) => !read.has(`${locale} ${words}`))
}

async function readCatalogue(words: Words, locale: Locale): Promise<void> {
  const { messages } = await catalogues[words][locale]()
  if (read.has(`${locale} ${words}`)) return
  read.add(`${locale} ${words}`)
  i18n.load(locale, messages)
}

async function readWanted(locale: Locale): Promise<void> {
  // What comes to be wanted meanwhile is read too.
  while (unread(locale).length > 0)
    await Promise.all(unread(locale).map((words) => readCatalogue(words, locale)))
}

/** Turns the words of the page to a language, once every catalogue is there of which something is shown. */
export async function speak(locale: Locale): Promise<void> {
  while (unread(locale).length > 0) await readWanted(locale)
  spoken = locale
  i18n.activate(locale)
}

/** Reads one more catalogue, in the language of this moment and in each that is chosen later. */
export async function readWords(words: Words): Promise<void> {
  wanted.add(words)
  let locale
  do {
    locale = spoken
    // Before the first language is chosen there is nothing to read: this catalogue will come with it.
    if (locale !== null) await readWanted(locale)
  } while (spoken !== locale)
}

/** A part of the console that is read later, and never without its words. */
export function withWords<Part>(words: Words, load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), readWords(words)])
    return part
  }
}
