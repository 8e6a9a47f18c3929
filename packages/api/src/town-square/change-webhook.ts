import { eq } from 'drizzle-orm'
import { Refusal } from '../refusal.ts'
import { brands } from './tables.ts'
import { createToken } from './token.ts'
import type { Town } from './town.ts'

/** Throws a refusal unless webhooks may go to this address. */
export function checkWebhookUrl(town: Town, webhookUrl: string): void {
  const url = URL.parse(webhookUrl)
  if (url === null || !town.allowWebhookTo(url)) {
    throw new Refusal('WEBHOOK_NOT_ALLOWED', 'The Town Square only calls the Relais it belongs to.', {
      path: ['url'],
    })
  }
}

/**
 * Sends a brand's webhooks elsewhere, or nowhere, from the next one on. The secret changes with the address, so that
 * nobody who learns a new address can use it with what the old one knew.
 */
export async function changeWebhook(
  town: Town,
  brandId: string,
  webhookUrl: string | null,
): Promise<{ webhookSecret: string }> {
  if (webhookUrl !== null) checkWebhookUrl(town, webhookUrl)
  const webhookSecret = createToken('brand').slice(4)
  await town.db.update(brands).set({ webhookUrl, webhookSecret }).where(eq(brands.brandId, brandId))
  town.nudge()
  return { webhookSecret }
}
