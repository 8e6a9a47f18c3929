import type { Logger } from 'pino'
import type { DrizzleTransaction, Transactable } from '../db/client.ts'
import type { brands, people, squares } from './tables.ts'

/** What the network is made of: opened once, passed as the first argument. */
export interface Town {
  /** As `relais_town_square`, which reaches this network's own schema and nothing else. */
  db: Transactable
  log: Logger
  now: () => Date
  /** Where the network is reached, without a slash at the end: `https://relais.example.org/town-square`. */
  address: string
  fetch: typeof fetch
  /** Whether webhooks may be sent to this address: the network calls Relais and nobody else. */
  allowWebhookTo: (url: URL) => boolean
  /** Says that there may be a webhook to send at once. */
  nudge: () => void
}

export type TownTx = DrizzleTransaction

export type Square = typeof squares.$inferSelect
export type Brand = typeof brands.$inferSelect
export type Person = typeof people.$inferSelect

/** Who writes. */
export type Author = { personId: string; brandId: null } | { personId: null; brandId: string }
