import { sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx, Viewer } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createMember } from '../members/create-member.ts'
import { createOrganization } from '../members/create-organization.ts'
import { type OpenedSession, openSession } from '../members/open-session.ts'
import type { Client } from '../members/sign-in.ts'
import { Refusal } from '../refusal.ts'
import { listOrganizations } from './find-demonstration.ts'
import { isDemonstration } from './queries.ts'
import { demonstrationOnly } from './record-first-steps.ts'

/** An organization and its first administrator. */
export interface Founding {
  name: string
  locale: Viewer['locale']
  timeZone: string
  ownerName: string
  email: string
  password: string
}

/**
 * Founds the first organization beside the demonstration and opens a session for its first administrator, all or
 * nothing. For the demonstration's administrators and once: who has an organization adds others on the command line.
 *
 * Refused with DEMONSTRATION_ONLY, ALREADY_FOUNDED, NAME_EMPTY, TIME_ZONE_UNKNOWN, EMAIL_MALFORMED or a password's length.
 */
export async function foundOrganization(
  ctx: Ctx,
  founding: Founding,
  client: Client,
): Promise<OpenedSession> {
  const { name, locale, timeZone, ownerName, email, password } = founding
  if (!(await ctx.transaction(isDemonstration))) throw demonstrationOnly()
  const called = name.trim().normalize('NFC')
  if (called === '' || called.length > 120) {
    throw new Refusal('NAME_EMPTY', 'Give the organization a name of 1 to 120 characters.', {
      path: ['name'],
    })
  }
  return ctx.db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('found organization', 0))`)
    const known = await listOrganizations(transaction)
    if (known.some((one) => !one.isDemonstration)) {
      throw new Refusal(
        'ALREADY_FOUNDED',
        'There is an organization here already. Sign in to it, or add another one on the command line.',
      )
    }
    // The verbs below open transactions of their own: inside this one they are savepoints, and nothing is left half done.
    const world = { ...ctx, db: transaction }
    const organizationId = await createUnderFreeSlug(world, { name: called, locale, timeZone })
    const memberId = await createMember(actAsCommandLine(world, organizationId), {
      name: ownerName,
      email,
      role: 'admin',
      locale,
      password,
    }).catch(namingTheOwner)
    return inOrganization(world.db, organizationId, async (tx) => {
      const { userAgent } = client
      const session = await openSession(tx, world, { memberId, kind: 'console', userAgent })
      await recordAudit(tx, ctx.keys, {
        at: ctx.now(),
        actor: memberId,
        action: 'organization.founded',
        subject: `organization:${organizationId}`,
        detail: { from: ctx.organizationId },
      })
      return session
    })
  })
}

/** A member's name is the owner's here: the form has to know which of its two names is at fault. */
function namingTheOwner(error: unknown): never {
  if (error instanceof Refusal && error.path[0] === 'name') {
    throw new Refusal(error.code, error.message, { parameters: error.parameters, path: ['ownerName'] })
  }
  throw error
}

async function createUnderFreeSlug(
  world: Ctx,
  organization: { name: string; locale: Viewer['locale']; timeZone: string },
): Promise<OrganizationId> {
  const slug = slugOf(organization.name)
  for (let number = 1; ; number += 1) {
    try {
      return await createOrganization(world, {
        ...organization,
        slug: number === 1 ? slug : `${slug}-${number}`,
      })
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'SLUG_TAKEN')) throw error
    }
  }
}

/** The name in an address's letters; a name that has none of them is called by what it is. Pure. */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replaceAll(/^-+|-+$/g, '')
  return folded === '' ? 'organization' : folded
}
