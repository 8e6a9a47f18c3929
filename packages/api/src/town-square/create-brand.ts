import { and, eq } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { checkWebhookUrl } from './change-webhook.ts'
import { brands, people } from './tables.ts'
import { createToken, digestToken } from './token.ts'
import type { Town } from './town.ts'

export interface NewBrand {
  squareId: string
  /** Lower-case letters, digits, `_` and `-`; people write `@handle`. */
  handle: string
  name: string
  /** Where its webhooks go; null for a brand that only polls. */
  webhookUrl: string | null
}

/** What a brand's owner has to keep; none of it is shown again. */
export interface BrandKeys {
  brandId: string
  /** For programs: Relais. */
  apiToken: string
  /** For people at the brand's own desk on the network. */
  deskToken: string
  webhookSecret: string
}

/** Opens a company's account on a square. */
export async function createBrand(town: Town, asked: NewBrand): Promise<BrandKeys> {
  const { squareId, handle, name, webhookUrl } = asked
  if (!/^[a-z0-9][a-z0-9_-]{0,29}$/.test(handle)) {
    throw new Refusal('HANDLE_INVALID', 'A handle is made of lower-case letters, digits, _ and -.')
  }
  if (webhookUrl !== null) checkWebhookUrl(town, webhookUrl)
  const keys: BrandKeys = {
    brandId: newId(),
    apiToken: createToken('brand'),
    deskToken: createToken('desk'),
    webhookSecret: createToken('brand').slice(4),
  }
  const taken = () => new Refusal('HANDLE_TAKEN', `Somebody on this square is called @${handle} already.`)

  await town.db.transaction(async (tx) => {
    const namesakes = await tx
      .select({ handle: people.handle })
      .from(people)
      .where(and(eq(people.squareId, squareId), eq(people.handle, handle)))
    if (namesakes.length > 0) throw taken()
    const [made] = await tx
      .insert(brands)
      .values({
        brandId: keys.brandId,
        squareId,
        handle,
        name,
        apiTokenHash: digestToken(keys.apiToken),
        deskTokenHash: digestToken(keys.deskToken),
        webhookUrl,
        webhookSecret: keys.webhookSecret,
        createdAt: town.now(),
      })
      .onConflictDoNothing()
      .returning({ brandId: brands.brandId })
    if (!made) throw taken()
  })
  return keys
}
