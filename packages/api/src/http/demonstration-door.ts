import type { IncomingMessage } from 'node:http'
import { isLoopback } from './check-origin.ts'

/** Where Relais is reached, and what the operator allows. */
export interface DoorRule {
  publicUrl: string
  /** The operator has said that Relais may be reached over plain http from other machines. */
  allowsPlainHttp: boolean
}

/** What a request says of where it comes from. */
type Asked = Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> }

/** Headers by which a proxy says that it speaks for somebody else, whoever that is. */
const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'cf-connecting-ip',
]

/**
 * Whether the doors of the demonstration are open to a request. They let anybody in without a word, so they are for
 * somebody who sits at this very machine: the connection comes from it, no proxy says that it speaks for another, the
 * address in the browser is this machine's own, and so is the one that Relais is known by, since a proxy that says
 * nothing would make the whole world look like this machine. Over plain http from elsewhere only where the operator
 * allows it, and then under the public address alone.
 */
export function isDoorOpen(request: Asked, rule: DoorRule): boolean {
  const asked = hostOf(request.headers.host)
  if (asked === null) return false
  const known = new URL(rule.publicUrl)
  if (!isLoopback(known.hostname)) {
    return known.protocol === 'http:' && rule.allowsPlainHttp && asked.host === known.host
  }
  if (FORWARDED.some((header) => request.headers[header] !== undefined)) return false
  return isLoopback(asked.hostname) && isLoopbackAddress(request.socket.remoteAddress)
}

/** The address for a telephone's camera; null where a telephone could not come in, or should not. */
export function phoneAddress({ publicUrl, allowsPlainHttp }: DoorRule): string | null {
  const { protocol, hostname } = new URL(publicUrl)
  if (isLoopback(hostname)) return null
  return protocol === 'https:' || allowsPlainHttp ? `${publicUrl}/try` : null
}

function hostOf(header: string | undefined): URL | null {
  return header === undefined ? null : URL.parse(`http://${header}`)
}

function isLoopbackAddress(address: string | undefined): boolean {
  const plain = (address ?? '').replace(/^::ffff:/i, '')
  return plain === '::1' || /^127(\.\d{1,3}){3}$/.test(plain)
}
