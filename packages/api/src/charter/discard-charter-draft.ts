import { eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { charterDrafts } from './tables.ts'

/** Throws away what is being written. Done before, it does nothing. */
export async function discardCharterDraft(ctx: Ctx): Promise<void> {
  await ctx.transaction((tx) =>
    tx.delete(charterDrafts).where(eq(charterDrafts.organizationId, tx.organizationId)),
  )
}
