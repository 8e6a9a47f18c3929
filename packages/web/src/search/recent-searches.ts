const KEPT_UNDER = 'relais.searches'
const MOST = 8

/** What somebody searched for lately, the latest first. It stays in this browser, and goes when they sign out. */
export function readRecentSearches(memberId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${KEPT_UNDER}.${memberId}`) ?? '[]')
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

/** A browser that keeps nothing, or has no room, simply has no recent searches. */
function write(memberId: string, searches: string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(`${KEPT_UNDER}.${memberId}`)
    else localStorage.setItem(`${KEPT_UNDER}.${memberId}`, JSON.stringify(searches))
  } catch {
    return
  }
}
