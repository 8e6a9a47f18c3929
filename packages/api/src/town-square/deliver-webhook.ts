import { createHmac } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { describeEvents } from './read-journal.ts'
import { brands, events, squares, webhooks } from './tables.ts'
import type { Town } from './town.ts'

const TIMEOUT_MS = 8_000
/** Twice the longest call, so that a lease ends only when its holder is gone. */
const LEASE_MS = 20_000
const SHORTEST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 3_600_000
/** After this the webhook is given up; the events stay in the journal. */
const GIVE_UP_AFTER_MS = 3 * 24 * 3_600_000

type Webhook = typeof webhooks.$inferSelect

/**
 * Sends one webhook that is due. The attempt is counted and committed before the call, so that one which kills its
 * sender is not tried for ever at full speed. Resolves to false when nothing was due.
 */
export async function deliverWebhook(town: Town, signal: AbortSignal): Promise<boolean> {
  const webhook = await claimWebhook(town)
  if (!webhook) return false
  const failure = await post(town, webhook, signal)
  const now = town.now()
  const outcome =
    failure === null
      ? { deliveredAt: now, lastError: null }
      : now.getTime() - webhook.createdAt.getTime() >= GIVE_UP_AFTER_MS
        ? { abandonedAt: now, lastError: failure.reason }
        : { nextAttemptAt: failure.retryAt, lastError: failure.reason }
  await town.db
    .update(webhooks)
    .set({ ...outcome, leaseUntil: null })
    // Fenced by the attempt: a sender that was suspended past its lease leaves the row to its successor.
    .where(and(eq(webhooks.webhookId, webhook.webhookId), eq(webhooks.attempts, webhook.attempts)))
  return true
}

async function claimWebhook(town: Town): Promise<Webhook | null> {
  const now = town.now().toISOString()
  const leaseUntil = new Date(town.now().getTime() + LEASE_MS)
  const [claimed] = await town.db
    .update(webhooks)
    .set({ attempts: sql`${webhooks.attempts} + 1`, leaseUntil })
    .where(
      eq(
        webhooks.webhookId,
        sql`(select w.webhook_id from ${webhooks} w join ${brands} b using (brand_id)
          where w.delivered_at is null and w.abandoned_at is null and w.next_attempt_at <= ${now}
            and (w.lease_until is null or w.lease_until <= ${now}) and b.webhook_url is not null
          order by w.next_attempt_at, w.webhook_id limit 1 for update of w skip locked)`,
      ),
    )
    .returning()
  return claimed ?? null
}

async function post(
  town: Town,
  webhook: Webhook,
  signal: AbortSignal,
): Promise<{ reason: string; retryAt: Date } | null> {
  const [party] = await town.db
    .select({ brand: brands, square: { squareId: squares.squareId, slug: squares.slug } })
    .from(brands)
    .innerJoin(squares, eq(squares.squareId, brands.squareId))
    .where(eq(brands.brandId, webhook.brandId))
  const url = URL.parse(party?.brand.webhookUrl ?? '')
  if (!party || !url || !town.allowWebhookTo(url)) return failed(town, webhook, 'the address is not allowed')

  const body = await describeBody(town, webhook, party.square)
  const timestamp = String(Math.floor(town.now().getTime() / 1000))
  try {
    const response = await town.fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Town-Square-Delivery': webhook.webhookId,
        'Town-Square-Timestamp': timestamp,
        'Town-Square-Signature': sign(party.brand.webhookSecret, timestamp, body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    await response.body?.cancel()
    return response.ok
      ? null
      : failed(town, webhook, `answered ${response.status}`, response.headers.get('retry-after'))
  } catch (error) {
    return failed(town, webhook, error instanceof Error ? error.message : String(error))
  }
}

async function describeBody(
  town: Town,
  webhook: Webhook,
  square: { squareId: string; slug: string },
): Promise<string> {
  const rows = await town.db
    .select()
    .from(events)
    .where(and(eq(events.brandId, webhook.brandId), inArray(events.sequence, webhook.sequences)))
  const order = new Map(webhook.sequences.map((sequence, index) => [sequence, index]))
  const sorted = rows.toSorted((a, b) => order.get(a.sequence)! - order.get(b.sequence)!)
  return JSON.stringify({
    delivery: webhook.webhookId,
    square: square.slug,
    brand: webhook.brandId,
    events: await describeEvents(town, square, sorted),
  })
}

/** The signature of a webhook: hexadecimal HMAC-SHA256 over `timestamp.body`. */
function sign(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}

/** Doubles the wait from one second to one hour; a receiver that names a longer time gets it. */
function failed(town: Town, webhook: Webhook, reason: string, retryAfter: string | null = null) {
  const backoff = Math.min(SHORTEST_WAIT_MS * 2 ** (webhook.attempts - 1), LONGEST_WAIT_MS)
  const asked = retryAfter !== null && /^\d{1,4}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0
  return { reason, retryAt: new Date(town.now().getTime() + Math.max(backoff, asked)) }
}
