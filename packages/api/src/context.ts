import type { Connector } from '@relais/connectors'
import type { Logger } from 'pino'
import type { Keys } from './channels/seal.ts'
import type { Transactable, Tx } from './db/client.ts'
import type { MemberId, OrganizationId } from './db/id.ts'
import type { Mailer } from './notifications/mailer.ts'
import type { Pusher } from './notifications/pusher.ts'
import type { TownSquare } from './town-square/town-square.ts'

/** Who is asking, and as what. */
export interface Viewer {
  memberId: MemberId
  organizationId: OrganizationId
  role: 'agent' | 'volunteer' | 'supervisor' | 'admin'
  name: string
  locale: 'fr' | 'en' | 'ar'
}

/** What every process has: opened once in `main.ts`, passed as the first argument, kept nowhere else. */
export interface World {
  /** As `relais_app`: every statement needs an organization. */
  db: Transactable
  connectors: ReadonlyMap<string, Connector>
  keys: Keys
  log: Logger
  now: () => Date
  publicUrl: string
  /** A fetch that refuses private addresses which are not on the allow-list. */
  fetch: typeof fetch
  /** The last backup of this installation; null where an external database has its own. */
  findLastBackup: (() => Promise<{ finishedAt: Date; bytes: number } | null>) | null
  /** By which mail leaves; absent where none is set up. */
  mail?: Mailer
  /** By which browsers are told although no page of ours is open in them. */
  push?: Pusher
  /** The practice network, where this process serves it: not in a worker of its own. */
  townSquare?: TownSquare
}

/** What a verb gets: the world, and who is asking. */
export interface Ctx extends World {
  organizationId: OrganizationId
  viewer: Viewer
  /** Runs a verb's work in one transaction of the viewer's organization. */
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}
