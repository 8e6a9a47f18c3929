import { readFileSync } from 'node:fs'

/** The version of Relais, as its package says it. */
export const RELAIS_VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version
