import { sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { enterOrganization, inOrganization } from '../db/client.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { clearOrganization } from './clear-organization.ts'
import { findDemonstration, findSquare } from './find-demonstration.ts'

/** A worker that holds a row the other way round makes PostgreSQL end one of the two: it is tried again. */
const ATTEMPTS = 5

/**
 * Deletes the demonstration: its Town Square first, so that nothing more comes, then its organization with everything
 * that belongs to it, in one transaction with the entry in the caller's own record. It names nobody: no other
 * organization can be meant. Done before, it does nothing.
 *
 * Refused with OWN_ORGANIZATION_NEEDED to the demonstration's own people: afterwards nobody could sign in.
 */
export async function deleteDemonstration(ctx: Ctx): Promise<void> {
  const organizationId = await findDemonstration(ctx)
  if (!organizationId) return
  if (organizationId === ctx.organizationId) {
    throw new Refusal(
      'OWN_ORGANIZATION_NEEDED',
      'Found your own organization first: without one, nobody could sign in any more.',
    )
  }
  const square = await findSquare(ctx, organizationId)
  const place = square && (await ctx.townSquare?.findSquareOf(square.brandId))
  if (place) await persistently(async () => ctx.townSquare?.removeSquare(place.squareId))

  await persistently(() =>
    ctx.db.transaction(async (transaction) => {
      const theirs = await enterOrganization(transaction, organizationId)
      const [own] = await theirs.execute(sql`
        select from organizations where organization_id = ${organizationId} and is_demonstration for update`)
      if (!own) return
      await clearOrganization(theirs)
      const ours = await enterOrganization(transaction, ctx.organizationId)
      await recordAudit(ours, ctx.keys, {
        at: ctx.now(),
        actor: actorOf(ctx.viewer),
        action: 'demonstration.deleted',
        subject: `organization:${organizationId}`,
      })
    }),
  )
  // What a worker wrote in a transaction that began before and ended after, in a table that hangs on nothing.
  await persistently(() => inOrganization(ctx.db, organizationId, clearOrganization))
}

async function persistently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const { code } = (error as { cause?: { code?: string } }).cause ?? {}
      // 40P01: a deadlock; 23503: somebody hung a row on one that was about to go.
      if (attempt === ATTEMPTS || (code !== '40P01' && code !== '23503')) throw error
    }
  }
}
