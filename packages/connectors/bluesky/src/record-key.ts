import { createHash } from 'node:crypto'

/*
 * Record keys of posts are TIDs (https://atproto.com/specs/tid): 53 bits of microseconds since 1970 and 10 bits that
 * keep apart what was made in the same microsecond, written in 13 characters that sort as the number does.
 */
const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz'
const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/

/** Microseconds over which the keys of one instant are spread. */
const SPREAD = 10_000_000n

/**
 * The record key of one of our replies, chosen before the first attempt: a digest of the client key picks a
 * microsecond of the ten seconds after the writing, and the bits below it. Every attempt has the same key, so the
 * network keeps one post; of a thousand replies of the same millisecond two meet once in twenty thousand times, and
 * then the second one is refused. Never before the writing: our own posts are listed by their keys, from the instant
 * the channel was opened.
 */
export function recordKeyOf(reply: { clientKey: string; writtenAt: Date }): string {
  const digest = createHash('sha256').update(reply.clientKey).digest().readBigUInt64BE(0)
  const microseconds = BigInt(reply.writtenAt.getTime()) * 1000n + ((digest >> 10n) % SPREAD)
  return writeTid((microseconds << 10n) | (digest & 1023n))
}

/** The first key that could be made at an instant: what sorts before it is older. */
export function firstKeyAt(at: Date): string {
  return writeTid((BigInt(Math.max(at.getTime(), 0)) * 1000n) << 10n)
}

/** The instant in a key, as far as its maker's clock was right; null when the key is no TID. */
export function keyMadeAt(rkey: string): Date | null {
  if (!TID.test(rkey)) return null
  let value = 0n
  for (const character of rkey) value = (value << 5n) | BigInt(ALPHABET.indexOf(character))
  return new Date(Number((value >> 10n) / 1000n))
}

function writeTid(value: bigint): string {
  let tid = ''
  for (let shift = 60n; shift >= 0n; shift -= 5n) tid += ALPHABET[Number((value >> shift) & 31n)]
  return tid
}
