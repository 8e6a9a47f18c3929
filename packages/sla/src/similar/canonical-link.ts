const MOST_LINKS = 4
const LINK = /(?:https?:\/\/|www\.)[^\s<>"'«»]+/giu
/** What a shared link carries along to tell who shared it, and where. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|igsh|mc_|ref(?:_src|_url)?$|si$|s$|t$)/i

/** The links of a text in one form each, so that one page is one sign however it was shared. */
export function readLinks(text: string): string[] {
  const links = new Set<string>()
  for (const [written] of text.matchAll(LINK)) {
    const link = canonicalLink(written.replace(/[.,;:!?)\]}…]+$/u, ''))
    if (link !== null) links.add(link)
    if (links.size === MOST_LINKS) break
  }
  return [...links]
}

/** Host and path without what differs from one share of a page to the next; null for what is no address. */
function canonicalLink(written: string): string | null {
  const address = /^http/i.test(written) ? written : `https://${written}`
  if (!URL.canParse(address)) return null
  const { hostname, pathname, searchParams } = new URL(address)
  const host = hostname.replace(/^(?:www|m|mobile|amp)\./, '')
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
  const path = pathname.replace(/\/+$/, '')
  // A bare host is a name, not a page: many posts name one without telling of the same.
  if (path === '' && query.length === 0) return null
  return `${host}${path}${query.length === 0 ? '' : `?${query.toSorted().join('&')}`}`
}
