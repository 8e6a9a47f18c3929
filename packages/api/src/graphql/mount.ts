import type { Server } from 'node:http'
import type { Express } from 'express'
import type { World } from '../context.ts'
import { type DatabaseLogin, openRaw } from '../db/client.ts'
import { openLiveDoor } from '../http/live.ts'
import { LiveFeed } from '../live/live-feed.ts'
import { type PersistedDocuments, readPersistedDocuments } from './persisted-documents.ts'
import { buildSchema } from './schema.ts'
import { openGraphqlDoor } from './server.ts'

/** Hangs the API into an application and its server: operations over HTTP, changes over WebSocket. */
export async function mountGraphql(
  application: Express,
  server: Server,
  world: World,
  logins: { app: DatabaseLogin },
  documents: PersistedDocuments = readPersistedDocuments(),
): Promise<{ feed: LiveFeed; stop: () => Promise<void> }> {
  const schema = buildSchema()
  const listener = openRaw(logins.app, { max: 1, name: 'live' })
  const feed = await LiveFeed.open(world, listener)
  const live = openLiveDoor(server, world, feed, { schema, documents })
  const door = await openGraphqlDoor(world, schema, documents)
  application.use(door.router)
  return {
    feed,
    async stop() {
      await live.stop()
      await door.stop()
      await listener.end({ timeout: 2 })
    },
  }
}
