import { pino } from 'pino'
import { getChannel } from '../../packages/api/src/channels/find-channel.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { inOrganization } from '../../packages/api/src/db/client.ts'
import type { ChannelId, OrganizationId } from '../../packages/api/src/db/id.ts'
import { createMetrics } from '../../packages/api/src/http/metrics.ts'
import { receiveEvents } from '../../packages/api/src/inbox/receive-events.ts'
import { openDatabases } from '../../packages/api/src/start/open-databases.ts'
import { openWorld } from '../../packages/api/src/start/open-world.ts'
import { silent } from '../../packages/api/src/start/say.ts'
import { message } from '../../packages/api/src/testing/world.ts'

/** What a customer writes. The same name is the same customer in the same thread. */
export interface Written {
  name: string
  /** Their first message, or what they write after it. */
  isAgain?: boolean
  isDanger?: boolean
  sentAt: Date
}

const BATCH = 100

/** A process's way into the house: messages come in as the delivery worker brings them. */
export async function openIntake(
  environment: NodeJS.ProcessEnv,
  { organizationId, channelId }: { organizationId: OrganizationId; channelId: ChannelId },
) {
  const config = readConfig(environment)
  const world = await openWorld(
    config,
    await openDatabases(config, silent, { mayStart: false, migrates: 'never' }),
    {
      log: pino({ level: 'silent' }),
      publicUrl: 'http://localhost:4000',
      allowedOrigins: [],
      metrics: createMetrics(),
    },
  )
  return {
    now: () => world.now(),
    async receive(written: Written[]): Promise<void> {
      for (let from = 0; from < written.length; from += BATCH) {
        await inOrganization(world.db, organizationId, async (tx) => {
          const channel = await getChannel(tx, channelId)
          const receivedAt = world.now()
          const events = written.slice(from, from + BATCH).map((one) => ({
            event: toMessage(one),
            deliveryId: null,
            receivedAt,
            isImported: false,
          }))
          await receiveEvents(tx, world, channel, events)
        })
      }
    },
    close: () => world.close(),
  }
}

/** Questions of nothing but small words: thousands that were about one thing would be one matter, and owed sooner. */
function toMessage({ name, isAgain, isDanger, sentAt }: Written) {
  return message({
    externalId: isAgain ? `${name}-again` : name,
    threadExternalId: name,
    parentExternalId: null,
    author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
    text: isDanger
      ? 'Au secours, il y a le feu dans la voiture 4 !'
      : isAgain
        ? 'Toujours rien ?'
        : 'C’est pour quand ?',
    sentAt,
  })
}
