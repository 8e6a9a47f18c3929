import { isIPv6 } from 'node:net'
import type { Request } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../../refusal.ts'
import type { Square } from '../town.ts'

/**
 * Counts what each address writes on each square, in this process alone: it keeps vandals slow and guards nothing that
 * has to be exact.
 */
export function createWriteLimit(): (square: Square, request: Request) => Promise<void> {
  const limiters = new Map<string, RateLimiterMemory>()
  return async ({ squareId, writesPerMinute }, request) => {
    let limiter = limiters.get(squareId)
    if (limiter?.points !== writesPerMinute) {
      limiter = new RateLimiterMemory({ points: writesPerMinute, duration: 60 })
      limiters.set(squareId, limiter)
    }
    try {
      await limiter.consume(neighbourhood(request.ip ?? ''))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      throw new Refusal('TOO_MANY', 'That was a lot at once. Wait a moment.', {
        parameters: { waitMs: error.msBeforeNext },
      })
    }
  }
}

/** An IPv4 address, or the /64 of an IPv6 address: everybody has a whole one of those. */
function neighbourhood(ip: string): string {
  const plain = ip.replace(/^::ffff:/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const before = head.split(':').filter((group) => group !== '')
  const after = (tail ?? '').split(':').filter((group) => group !== '')
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after].slice(0, 4).join(':')
}
