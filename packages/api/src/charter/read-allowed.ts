import { type PlainText, toPlainText } from './personal-data/plain-text.ts'

/** What an organization says of itself may stand in any reply. */
export interface Allowed {
  /** Whether this stretch of a plain text is the organization's own. */
  isOwn: (text: PlainText, from: number, to: number) => boolean
}

/** A national number and its international form end alike. */
const TELLING_DIGITS = 9
const LEAST_DIGITS = 4
const LONGEST_LINK = 300

/** Makes an organization's own numbers, addresses and links ready: each is told by what it looks like. */
export function readAllowed(entries: readonly string[]): Allowed {
  const numbers = new Set<string>()
  const emails = new Set<string>()
  const domains: string[] = []
  const texts: string[] = []
  for (const entry of entries) {
    const plain = toPlainText(entry).lower.trim()
    const domain = domainOf(plain)
    if (domain !== null) domains.push(domain)
    else if (plain.includes('@')) emails.add(plain.replace(/^mailto:/, ''))
    else if (/^[\d +()./-]+$/.test(plain)) numbers.add(endOf(plain))
    else if (plain !== '') texts.push(withoutSpaces(plain))
  }
  return {
    isOwn: (text, from, to) => {
      const written = text.lower.slice(from, to)
      const digits = endOf(written)
      if (digits.length >= LEAST_DIGITS && numbers.has(digits)) return true
      if (emails.has(written)) return true
      const host = written.split('@').at(-1)!
      if (written.includes('@') && domains.some((domain) => isWithin(host, domain))) return true
      if (domains.length > 0 && isInOwnLink(text.lower, from, domains)) return true
      return texts.some((own) => isPartOf(withoutSpaces(written), own))
    },
  }
}

/** The domain of "@example.org", "example.org" and "https://example.org/help"; null for anything else. */
function domainOf(plain: string): string | null {
  const match =
    /^(?:@|https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}[\p{L}\p{N}-]{1,62})(?:\/\S*)?$/u.exec(plain)
  return match ? match[1]!.replace(/^www\./, '') : null
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

/** A link runs from the space before it to the space after it. */
function isInOwnLink(text: string, from: number, domains: readonly string[]): boolean {
  const host = /^[("'«<]?(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}[\p{L}\p{N}-]{1,62})\//u.exec(
    linkAround(text, from),
  )?.[1]
  return host !== undefined && domains.some((domain) => isWithin(host, domain))
}

/** As much of a link as leads to a place in it, and no more than links are long. */
export function linkAround(text: string, from: number): string {
  const near = text.slice(Math.max(0, from - LONGEST_LINK), from + 1)
  return near.slice(Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n')) + 1)
}

/** A postal address of ours, or the part of it that was taken for one. */
function isPartOf(written: string, own: string): boolean {
  return written.length >= 8 && (own.includes(written) || written.startsWith(own))
}

function endOf(plain: string): string {
  const digits = plain.replaceAll(/\D/g, '')
  return digits.length >= TELLING_DIGITS ? digits.slice(-TELLING_DIGITS) : digits
}

function withoutSpaces(plain: string): string {
  return plain.replaceAll(/[\s,.-]+/g, ' ').trim()
}
