import { eq } from 'drizzle-orm'
import express, { type Router } from 'express'
import type { Logger } from 'pino'
import type { Database } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { changeWebhook } from './change-webhook.ts'
import { type BrandKeys, createBrand, type NewBrand } from './create-brand.ts'
import { createPerson } from './create-person.ts'
import { createSquare, type NewSquare } from './create-square.ts'
import {
  breakDown,
  demonstrate,
  type DemonstrationRequest,
  findFlow,
  resumeFlow,
  stopFlow,
} from './demonstration.ts'
import { type Fault, type FaultKind, findWeather, switchFault, type Weather } from './faults.ts'
import { adminRoutes } from './http/admin-routes.ts'
import type { Told } from './hand-over.ts'
import { brandRoutes } from './http/brand-routes.ts'
import { createWriteLimit } from './http/limit-writes.ts'
import { pageRoutes } from './http/page-routes.ts'
import { peopleRoutes } from './http/people-routes.ts'
import { answerErrors } from './http/refusal-status.ts'
import { renewAdminToken, renewDeskToken } from './renew-keys.ts'
import { brands, squares } from './tables.ts'
import type { Town } from './town.ts'
import { deliverDue, WebhookLoop } from './webhook-loop.ts'
import { writePost } from './write-post.ts'

/** The path under which the network is mounted, in `PUBLIC_URL` and in the application. */
export const TOWN_SQUARE_PATH = '/town-square'

export interface TownSquareOptions {
  /** Opened as `relais_town_square`. */
  db: Database
  log: Logger
  now: () => Date
  /** Where Relais is reached from outside, without a slash at the end. */
  publicUrl: string
  /** Where this process reaches itself, without a slash at the end; `publicUrl` when absent. */
  ownOrigin?: string
  /** Whether a webhook may go to this address. Nothing else is ever called. */
  allowWebhookTo: (url: URL) => boolean
  fetch?: typeof fetch
}

/** The practice network, as the process that houses it sees it. */
export interface TownSquare {
  /** To be mounted at `TOWN_SQUARE_PATH`, before any body parser. */
  router: Router
  /** Starts sending webhooks and letting a demonstration's posts arrive. Any number of processes may do so at once. */
  start: () => void
  /** Where Relais reaches it and it reaches Relais, without a slash at the end. */
  ownOrigin: string
  /** Resolves once nothing of it is running. */
  stop: () => Promise<void>
  /** Sends everything that is due now; resolves when nothing is. For tests, which do not wait. */
  deliverDue: () => Promise<void>
  createSquare: (asked: NewSquare) => Promise<{ squareId: string; slug: string; adminToken: string }>
  createBrand: (asked: NewBrand) => Promise<BrandKeys>
  /** Somebody new on a square, of whom only this process writes. */
  createPerson: (
    squareId: string,
    name: string,
  ) => Promise<{ personId: string; name: string; handle: string }>
  /** Starts a public thread as a person of a square, addressed to a brand of it; gives the text as it stands there. */
  writePost: (said: {
    squareId: string
    personId: string
    brandId: string
    text: string
    language: string | null
  }) => Promise<{ postId: string; text: string }>
  changeWebhook: (brandId: string, url: string | null) => Promise<{ webhookSecret: string }>
  /** For whoever lost it: the key of `/{slug}/faults#key=…`. The one before no longer opens anything. */
  renewAdminToken: (slug: string) => Promise<string | null>
  /** The squares, the oldest first. */
  listSquares: () => Promise<{ squareId: string; slug: string; name: string }[]>
  /** The faults of a square that are switched on. */
  findWeather: (squareId: string) => Promise<Weather>
  /** Switches one fault on, or off when it is null. */
  switchFault: (
    squareId: string,
    kind: FaultKind,
    fault: Pick<Fault, 'share' | 'delayMs' | 'how'> | null,
  ) => Promise<Weather>
  /** For whoever lost it: the key of `/{slug}/desk#key=…`. The one before no longer opens anything. */
  renewDeskToken: (brandId: string) => Promise<string | null>
  /** Fills a square with an invented railway's last hours and lets it go on by itself; harmless when repeated. */
  demonstrate: (request: DemonstrationRequest) => Promise<Told[]>
  /** Whether a square's demonstration goes on by itself; null where none plays. */
  findFlow: (squareId: string) => Promise<{ isStopped: boolean } | null>
  /** Lets nothing arrive by itself any more. */
  stopFlow: (squareId: string) => Promise<void>
  resumeFlow: (squareId: string) => Promise<void>
  /** Lets forty people of the demonstration write within a minute; false while they are at it already. */
  breakDown: (squareId: string) => Promise<boolean>
  /** The square that a brand is on; null when there is none. */
  findSquareOf: (brandId: string) => Promise<{ squareId: string; slug: string } | null>
  /** Takes a square away with everything on it. */
  removeSquare: (squareId: string) => Promise<void>
}

/** Builds the practice network. It keeps nothing in memory that could not be lost. */
export function createTownSquare(options: TownSquareOptions): TownSquare {
  const loop = new WebhookLoop()
  const town: Town = {
    db: options.db,
    log: options.log.child({ network: 'town-square' }),
    now: options.now,
    address: `${options.publicUrl}${TOWN_SQUARE_PATH}`,
    fetch: options.fetch ?? fetch,
    allowWebhookTo: options.allowWebhookTo,
    nudge: () => loop.nudge(),
  }
  return {
    router: createRouter(town),
    start: () => loop.start(town),
    ownOrigin: options.ownOrigin ?? options.publicUrl,
    stop: () => loop.stop(),
    deliverDue: () => deliverDue(town, new AbortController().signal),
    createSquare: (asked) => createSquare(town, asked),
    createBrand: (asked) => createBrand(town, asked),
    createPerson: async (squareId, name) => (await createPerson(town, squareId, name)).person,
    writePost: ({ personId, ...said }) => writePost(town, { ...said, author: { personId, brandId: null } }),
    changeWebhook: (brandId, url) => changeWebhook(town, brandId, url),
    renewAdminToken: (slug) => renewAdminToken(town, slug),
    listSquares: () =>
      town.db
        .select({ squareId: squares.squareId, slug: squares.slug, name: squares.name })
        .from(squares)
        .orderBy(squares.createdAt),
    findWeather: (squareId) => findWeather(town.db, squareId),
    switchFault: (squareId, kind, fault) => switchFault(town, squareId, kind, fault),
    renewDeskToken: (brandId) => renewDeskToken(town, brandId),
    demonstrate: (request) => demonstrate(town, request),
    findFlow: (squareId) => findFlow(town, squareId),
    stopFlow: (squareId) => stopFlow(town, squareId),
    resumeFlow: (squareId) => resumeFlow(town, squareId),
    breakDown: (squareId) => breakDown(town, squareId),
    findSquareOf: async (brandId) => {
      const [square] = await town.db
        .select({ squareId: squares.squareId, slug: squares.slug })
        .from(brands)
        .innerJoin(squares, eq(squares.squareId, brands.squareId))
        .where(eq(brands.brandId, brandId))
      return square ?? null
    },
    removeSquare: async (squareId) =>
      void (await town.db.delete(squares).where(eq(squares.squareId, squareId))),
  }
}

function createRouter(town: Town): Router {
  const router = express.Router()
  router.use('/api', express.json({ limit: '64kb' }))
  router.use('/api', peopleRoutes(town, createWriteLimit()), brandRoutes(town), adminRoutes(town))
  router.use('/api', () => {
    throw new Refusal('NO_SUCH_ADDRESS', 'There is nothing at this address. See docs/town-square.md.')
  })
  router.use(pageRoutes(town))
  router.use(answerErrors(town))
  return router
}
