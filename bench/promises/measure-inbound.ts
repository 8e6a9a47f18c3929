import { EventEmitter } from 'node:events'
import type { SQL } from 'drizzle-orm'
import { getChannel } from '../../packages/api/src/channels/find-channel.ts'
import { inOrganization, openRaw, type Tx } from '../../packages/api/src/db/client.ts'
import { receiveEvents } from '../../packages/api/src/inbox/receive-events.ts'
import { fireWakes } from '../../packages/api/src/workers/fire-wakes.ts'
import { runLoop } from '../../packages/api/src/workers/loop.ts'
import type { MessageReceived } from '../../packages/connectors/src/index.ts'
import type { Installation } from './installation.ts'
import { median } from './quantile.ts'

const ROUNDS = 5
const WRITERS = 2
/** As many as the intake takes from its deliveries in one transaction when many wait. */
const BATCH = 50

/** Messages taken in per second with the timers and without, and how many transactions announced a wake. */
export interface Inbound {
  /** Messages a second, one for each round. */
  with: number[]
  without: number[]
  /** The second as a part of the first: the median of the rounds. */
  ratio: number
  messages: number
  transactions: number
  announced: number
}

/**
 * Customers' first messages, fifty in a transaction, by the intake that a delivery goes through: in turns with
 * its wakes written and fired as always, and with the statement that writes them and the loops that fire them left out.
 */
export async function measureInbound(installation: Installation, seconds: number): Promise<Inbound> {
  const { superuserUrl, world } = installation
  const calls = new EventEmitter()
  const listener = openRaw({ url: superuserUrl }, { max: 1, name: 'bench work' })
  let announced = 0
  await listener.listen('relais_work', (name) => {
    if (name === 'wakes') announced += 1
    calls.emit(name)
  })
  let messages = 0
  const round = async (hasWakes: boolean) => {
    const stopping = new AbortController()
    const { log, metrics } = world
    const loops = hasWakes ? [fireWakes(world), fireWakes(world, { onlyBandZero: true })] : []
    const running = loops.map((loop) => runLoop(loop, calls, { signal: stopping.signal, log, metrics }))
    const start = performance.now()
    let count = 0
    const write = async () => {
      while (performance.now() - start < seconds * 1_000) {
        await receiveBatch(installation, hasWakes)
        count += BATCH
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, write))
    const perSecond = count / ((performance.now() - start) / 1_000)
    stopping.abort()
    await Promise.all(running)
    if (hasWakes) messages += count
    return perSecond
  }
  try {
    await round(true)
    messages = announced = 0
    const rounds: [number, number][] = []
    for (let at = 0; at < ROUNDS; at += 1) {
      const [first, second] = [await round(at % 2 === 0), await round(at % 2 === 1)]
      rounds.push(at % 2 === 0 ? [first, second] : [second, first])
    }
    return {
      with: rounds.map(([withWakes]) => withWakes),
      without: rounds.map(([, without]) => without),
      ratio: median(rounds.map(([withWakes, without]) => withWakes / without)),
      messages,
      transactions: messages / BATCH,
      announced,
    }
  } finally {
    await listener.end({ timeout: 2 })
  }
}

let written = 0

async function receiveBatch(
  { world, organizationId, channelId }: Installation,
  hasWakes: boolean,
): Promise<void> {
  const received = Array.from({ length: BATCH }, () => ({
    event: firstMessage(),
    deliveryId: null,
    receivedAt: new Date(),
    isImported: false,
  }))
  await inOrganization(world.db, organizationId, async (tx) => {
    const channel = await getChannel(tx, channelId)
    await receiveEvents(hasWakes ? tx : withoutWakes(tx), world, channel, received)
  })
}

/** The first word of somebody who has never written before. */
export function firstMessage(sentAt = new Date()): MessageReceived {
  written += 1
  const externalId = `inbound-${written}`
  return {
    kind: 'message.received',
    externalId,
    threadExternalId: externalId,
    parentExternalId: null,
    messageKind: 'mention',
    visibility: 'public',
    author: {
      externalId,
      handle: `${externalId}.example`,
      name: 'Camille Moreau',
      avatarUrl: null,
      audience: null,
    },
    isOwn: false,
    clientKey: null,
    text: 'Mon train de ce matin est annulé, vous remboursez quand ?',
    spans: [],
    attachments: [],
    language: null,
    sentAt,
    url: null,
  }
}

/** The same transaction, but nothing that writes wakes reaches the database. */
function withoutWakes(tx: Tx): Tx {
  const execute = (query: SQL) => {
    const text = query.queryChunks.flatMap((chunk) => (chunk as { value?: string[] }).value ?? []).join(' ')
    return text.includes('ticket_wakes') ? Promise.resolve([]) : tx.execute(query)
  }
  return Object.assign(Object.create(tx) as Tx, { execute })
}
