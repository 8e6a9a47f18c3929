import { sql } from 'drizzle-orm'
import { arrivePosts } from './demonstration.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { packWebhook } from './pack-webhooks.ts'
import { removeEnded } from './remove-ended.ts'
import { events, webhooks } from './tables.ts'
import type { Town } from './town.ts'

/** How long at most until an event that another process wrote, or that becomes due, is noticed. */
const LOOK_EVERY_MS = 500
/** Webhooks on their way at once, so that one slow receiver does not hold the others up. */
const PARALLEL = 4

/** Sends everything that is due now and resolves when nothing is. Failures are due again later. */
export async function deliverDue(town: Town, signal: AbortSignal): Promise<void> {
  const runner = async () => {
    while (!signal.aborted && ((await packWebhook(town)) || (await deliverWebhook(town, signal)))) continue
  }
  if (await isAnythingDue(town)) await Promise.all(Array.from({ length: PARALLEL }, runner))
}

async function isAnythingDue(town: Town): Promise<boolean> {
  const now = town.now().toISOString()
  const [row] = await town.db.execute<{ due: boolean }>(sql`
    select exists (select from ${events} where packed_at is null and due_at <= ${now})
      or exists (select from ${webhooks} where delivered_at is null and abandoned_at is null
        and next_attempt_at <= ${now} and (lease_until is null or lease_until <= ${now})) as due`)
  return row!.due
}

/** Keeps sending until it is stopped. `nudge` wakes it at once. */
export class WebhookLoop {
  #stopping = new AbortController()
  #running: Promise<void> | null = null
  #wake: () => void = () => {}

  nudge(): void {
    this.#wake()
  }

  start(town: Town): void {
    if (this.#running) return
    this.#stopping = new AbortController()
    this.#running = this.#run(town, this.#stopping.signal)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#wake()
    await this.#running
    this.#running = null
  }

  async #run(town: Town, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const woken = this.#nextWake()
      try {
        await removeEnded(town)
        await arrivePosts(town)
        await deliverDue(town, signal)
      } catch (error) {
        if (!signal.aborted)
          town.log.warn({ err: error }, 'the Town Square could not send; it will try again')
      }
      if (!signal.aborted) await woken
    }
  }

  /** Resolves at the next nudge, or after a while. Asked for before the work, so that no nudge is lost in between. */
  #nextWake(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
