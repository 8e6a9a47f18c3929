import { onDevice } from '../ui/browser-memory.ts'

const KEPT_UNDER = 'relais.searches'
const MOST = 8

/** What somebody searched for lately, the latest first. It stays in this browser, and goes when they sign out. */
export function readRecentSearches(memberId: string): string[] {
  try {
    const kept: unknown = JSON.parse(onDevice.read(`${KEPT_UNDER}.${memberId}`) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    // Whatever stands there was not written here: nothing is recent then.
    return []
  }
}

/** Puts a search before the others. */
export function keepRecentSearch(memberId: string, text: string): void {
  const others = readRecentSearches(memberId).filter((one) => one !== text)
  write(memberId, [text, ...others].slice(0, MOST))
}

export function forgetRecentSearches(memberId: string): void {
  write(memberId, [])
}

function write(memberId: string, searches: string[]): void {
  onDevice.keep(`${KEPT_UNDER}.${memberId}`, searches.length === 0 ? null : JSON.stringify(searches))
}
