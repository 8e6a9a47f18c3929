import { createHmac } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { signInAttempts } from './tables.ts'

/** Where what belongs to no organization is kept: attempts, and the record of those on unknown addresses. */
export const NO_ORGANIZATION = '00000000-0000-0000-0000-000000000000' as OrganizationId

const WINDOW_MINUTES = 15
/** An office behind one address has many people; an account has one. */
const LIMITS = { account: 10, address: 60 } as const

type Key = { kind: keyof typeof LIMITS; value: string }

/**
 * Counts attempts before they are tried, so that a hundred guesses at once are a hundred attempts. Refused with
 * TOO_MANY_ATTEMPTS, with the minutes to wait, beyond 10 for an account or 60 for an address in 15 minutes.
 */
export async function countAttempts(world: World, keys: Key[]): Promise<void> {
  const now = world.now()
  const windowStart = new Date(now.getTime() - WINDOW_MINUTES * 60_000)
  const refused = await inOrganization(world.db, NO_ORGANIZATION, async (tx) => {
    const hashes = keys
      .map((key) => ({ ...key, hash: hashKey(world, key) }))
      .sort((a, b) => Buffer.compare(a.hash, b.hash))
    const over: Date[] = []
    for (const { kind, hash } of hashes) {
      const [row] = await tx
        .insert(signInAttempts)
        .values({ organizationId: NO_ORGANIZATION, key: hash, attempts: 1, since: now })
        .onConflictDoUpdate({
          target: [signInAttempts.organizationId, signInAttempts.key],
          set: {
            attempts: sql`case when ${signInAttempts.since} <= ${windowStart.toISOString()} then 1
              else ${signInAttempts.attempts} + 1 end`,
            since: sql`case when ${signInAttempts.since} <= ${windowStart.toISOString()} then ${now.toISOString()}
              else ${signInAttempts.since} end`,
          },
        })
        .returning({ attempts: signInAttempts.attempts, since: signInAttempts.since })
      if (row && row.attempts > LIMITS[kind]) over.push(row.since)
    }
    return over
  })
  if (refused.length === 0) return
  const last = Math.max(...refused.map((since) => since.getTime()))
  const minutes = Math.max(1, Math.ceil((last - windowStart.getTime()) / 60_000))
  throw new Refusal(
    'TOO_MANY_ATTEMPTS',
    `Too many attempts. Try again in ${minutes} minutes, or ask an administrator for a sign-in link.`,
    { parameters: { minutes } },
  )
}

/** Forgets an account's attempts after a good one, and those of everybody whose time has passed. */
export async function forgetAttempts(world: World, key: Key): Promise<void> {
  const longAgo = new Date(world.now().getTime() - 2 * WINDOW_MINUTES * 60_000)
  await inOrganization(world.db, NO_ORGANIZATION, async (tx) => {
    const here = eq(signInAttempts.organizationId, NO_ORGANIZATION)
    await tx.delete(signInAttempts).where(and(here, eq(signInAttempts.key, hashKey(world, key))))
    await tx.delete(signInAttempts).where(and(here, lt(signInAttempts.since, longAgo)))
  })
}

/** Neither addresses nor e-mails are kept: a keyed hash is enough to count by. */
function hashKey(world: World, { kind, value }: Key): Buffer {
  return createHmac('sha256', world.keys.audit).update(`attempt ${kind} ${value.toLowerCase()}`).digest()
}
