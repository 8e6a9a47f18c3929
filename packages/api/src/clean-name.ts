import { Refusal } from './refusal.ts'

/**
 * A name as it is kept: one line, without the spaces around it or doubled in it. Refused with NAME_EMPTY or
 * NAME_TOO_LONG.
 */
export function cleanName(given: string, { max, path = ['name'] }: { max: number; path?: string[] }): string {
  const name = given
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  if (name === '') throw new Refusal('NAME_EMPTY', 'Give it a name.', { path, parameters: { max } })
  if (name.length > max) {
    throw new Refusal('NAME_TOO_LONG', `A name has ${max} characters at most here.`, {
      path,
      parameters: { max, over: name.length - max },
    })
  }
  return name
}
