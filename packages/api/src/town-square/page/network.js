// What the pages share: their settings, the calls to the network, and what makes a name or a text harmless to show.

/** @typedef {ReturnType<typeof import('../wire.ts').toPagePost>} Post */
/** @typedef {Awaited<ReturnType<typeof import('../list-threads.ts').listThreads>>['threads'][number]} Thread */
/** @typedef {Awaited<ReturnType<typeof import('../list-threads.ts').listPrivateThreads>>[number]} Exchange */

/**
 * The element that the page was made with.
 * @template {HTMLElement} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export function pick(within, selector, type) {
  const found = within.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`The page has no ${selector}.`)
}

/** @type {{ api: string, slug: string, language: string, words: import('./words.ts').Words, limits: { public: number, private: number }, guest?: string | null }} */
export const settings = JSON.parse(pick(document, '#settings', HTMLScriptElement).textContent ?? '')
export const { words } = settings

const LONGEST_READ_MS = 20_000

/** A refusal of the network; its code is a key of the words. */
export class Refused extends Error {
  /** @param {number} status @param {string} code */
  constructor(status, code) {
    super(code in words ? words[/** @type {keyof typeof words} */ (code)] : words.OTHER)
    this.status = status
  }
}

/**
 * Calls the network. Resolves to the JSON, or to null where there is none or nothing has changed.
 * @param {string} method
 * @param {string} path
 * @param {{ token?: string | undefined, body?: object | undefined, file?: Blob, etag?: string | null }} [asked]
 * @returns {Promise<any>}
 */
export async function call(method, path, { token, body, file, etag } = {}) {
  const response = await fetch(`${settings.api}/${path}`, {
    method,
    cache: 'no-store',
    // What is only read is asked again: one answer that never comes must not end what is live.
    ...(method === 'GET' && { signal: AbortSignal.timeout(LONGEST_READ_MS) }),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...(etag && { 'if-none-match': etag }),
    },
    ...(body && { body: JSON.stringify(body) }),
    ...(file && { body: file }),
  })
  if (response.status === 204 || response.status === 304) return null
  const answer = await response.json().catch(() => null)
  if (!response.ok) throw new Refused(response.status, answer?.error?.code ?? 'OTHER')
  return { ...answer, etag: response.headers.get('etag') }
}

/** The characters that turn the direction of what follows them around. */
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu

/** @param {string} text */
export function harmless(text) {
  return text.replaceAll(OVERRIDES, '')
}

const graphemes = new Intl.Segmenter(settings.language, { granularity: 'grapheme' })

/** @param {string} text */
export function countGraphemes(text) {
  return Array.from(graphemes.segment(text.trim())).length
}

/** @param {string} name */
export function firstLetters(name) {
  const parts = harmless(name).trim().split(/\s+/u)
  const chosen = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return chosen
    .map((part) => Array.from(graphemes.segment(part ?? ''))[0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase(settings.language)
}

const relative = new Intl.RelativeTimeFormat(settings.language, { numeric: 'auto', style: 'short' })
const absolute = new Intl.DateTimeFormat(settings.language, { dateStyle: 'full', timeStyle: 'short' })

/** @param {HTMLTimeElement} element @param {string} iso */
export function showTime(element, iso) {
  const minutes = Math.min(Math.round((new Date(iso).getTime() - Date.now()) / 60_000), 0)
  const text =
    minutes === 0
      ? relative.format(0, 'second')
      : minutes > -60
        ? relative.format(minutes, 'minute')
        : minutes > -1_440
          ? relative.format(Math.round(minutes / 60), 'hour')
          : relative.format(Math.round(minutes / 1_440), 'day')
  if (element.textContent !== text) element.textContent = text
  element.dateTime = iso
  element.title = absolute.format(new Date(iso))
}

/** Says something to those who listen to the page. @param {string} text */
export function say(text) {
  pick(document, '#status', HTMLElement).textContent = text
}

/**
 * Keeps something for this browser, or only for this page where the browser keeps nothing.
 * @template T
 * @param {Storage} storage
 * @param {string} key
 */
export function remember(storage, key) {
  /** @type {T | null} */
  let held = null
  return {
    /** @returns {T | null} */
    get() {
      try {
        return JSON.parse(storage.getItem(key) ?? 'null') ?? held
      } catch {
        return held
      }
    },
    /** @param {T | null} value */
    set(value) {
      held = value
      try {
        if (value === null) storage.removeItem(key)
        else storage.setItem(key, JSON.stringify(value))
      } catch {
        // A browser that keeps nothing: what is held lasts as long as the page.
        held = value
      }
    },
  }
}
