import { eq } from 'drizzle-orm'
import { brands, squares } from './tables.ts'
import { createToken, digestToken } from './token.ts'
import type { Town } from './town.ts'

/** A square's new admin token; the one before no longer opens anything. Null when there is no such square. */
export async function renewAdminToken(town: Town, slug: string): Promise<string | null> {
  const token = createToken('admin')
  const renewed = await town.db
    .update(squares)
    .set({ adminTokenHash: digestToken(token) })
    .where(eq(squares.slug, slug))
    .returning({ squareId: squares.squareId })
  return renewed.length > 0 ? token : null
}

/** A brand's new desk token; the one before no longer opens anything. Null when there is no such brand. */
export async function renewDeskToken(town: Town, brandId: string): Promise<string | null> {
  const token = createToken('desk')
  const renewed = await town.db
    .update(brands)
    .set({ deskTokenHash: digestToken(token) })
    .where(eq(brands.brandId, brandId))
    .returning({ brandId: brands.brandId })
  return renewed.length > 0 ? token : null
}
