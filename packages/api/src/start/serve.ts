import { sql } from 'drizzle-orm'
import express, { type Express } from 'express'
import { openDatabase, openRaw } from '../db/client.ts'
import { mountGraphql } from '../graphql/mount.ts'
import { attachmentFiles } from '../http/attachments.ts'
import { consoleFiles } from '../http/console.ts'
import { health } from '../http/health.ts'
import { answerBugs } from '../http/answer-bugs.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { signInPages } from '../http/sign-in-pages.ts'
import { tryPages } from '../http/try-pages.ts'
import { webhooks } from '../http/webhooks.ts'
import { DeliveryKeeper } from '../inbox/keep-delivery.ts'
import { createTownSquare, TOWN_SQUARE_PATH, type TownSquare } from '../town-square/town-square.ts'
import type { Logins } from './open-databases.ts'
import type { FrontDoor } from './open-door.ts'
import type { OpenWorld } from './open-world.ts'

/** Everything that is served from the one port. */
export interface Serving {
  application: Express
  townSquare: TownSquare
  stop: () => Promise<void>
}

/** Hangs the rooms that face the network into the front door: webhooks, the Town Square, GraphQL, the console. */
export async function serve(
  world: OpenWorld,
  logins: Logins,
  door: FrontDoor,
  ownOrigin: string,
  allowsPlainHttp: boolean,
): Promise<Serving> {
  const intake = openRaw(logins.intake, { max: 4, name: 'intake' })
  const announcer = openRaw(logins.app, { max: 1, name: 'announce' })
  const town = openDatabase(logins.townSquare, { max: 4, name: 'town square' })
  const keeper = new DeliveryKeeper(intake, announceOnce(announcer, world))
  const townSquare = createTownSquare({
    db: town,
    log: world.log,
    now: world.now,
    publicUrl: world.publicUrl,
    ownOrigin,
    allowWebhookTo: (url) => url.origin === ownOrigin && url.pathname.startsWith('/hooks/'),
  })

  const application = express()
  application.disable('x-powered-by')
  application.set('etag', false)
  // A reverse proxy on this machine may say for whom it speaks; nobody else is believed.
  application.set('trust proxy', 'loopback')
  application.use(
    health(
      door.readiness,
      world.metrics,
      async () => void (await world.db.execute(sql`select 1`)),
      () => world.clock.warnings(),
    ),
  )
  application.use(webhooks({ ...world, intake, keeper }))
  application.use(TOWN_SQUARE_PATH, townSquare.router)
  application.use(securityHeaders(world.publicUrl))
  application.use(signInPages(world))
  application.use(tryPages(world, { publicUrl: world.publicUrl, allowsPlainHttp }))
  const graphql = await mountGraphql(application, door.server, { ...world, townSquare }, logins)
  application.use(attachmentFiles(world))
  application.use(consoleFiles())
  application.use(answerBugs(world.log))
  door.hang(application)

  return {
    application,
    townSquare,
    async stop() {
      await townSquare.stop()
      await graphql.stop()
      await Promise.all([intake, announcer, town.$client].map((client) => client.end({ timeout: 5 })))
    },
  }
}

/** Tells the workers of kept deliveries, once for all that were kept while the last telling was under way. */
function announceOnce(announcer: ReturnType<typeof openRaw>, { log }: OpenWorld): () => void {
  let isTelling = false
  let isToldAgain = false
  const tell = () => {
    if (isTelling) {
      isToldAgain = true
      return
    }
    isTelling = true
    announcer
      .notify('relais_work', 'deliveries')
      .catch((error: unknown) =>
        log.warn({ err: error }, 'the workers could not be told; they look every second'),
      )
      .finally(() => {
        isTelling = false
        if (isToldAgain) {
          isToldAgain = false
          tell()
        }
      })
  }
  return tell
}
