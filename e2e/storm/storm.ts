import { pino } from 'pino'
import { connectChannel } from '../../packages/api/src/channels/connect-channel.ts'
import { saveSecrets } from '../../packages/api/src/channels/open-call.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { openDatabase } from '../../packages/api/src/db/client.ts'
import { createMetrics } from '../../packages/api/src/http/metrics.ts'
import { actAsCommandLine } from '../../packages/api/src/members/act-as.ts'
import { createApiToken } from '../../packages/api/src/members/create-api-token.ts'
import { createMember } from '../../packages/api/src/members/create-member.ts'
import { createOrganization } from '../../packages/api/src/members/create-organization.ts'
import { openDatabases } from '../../packages/api/src/start/open-databases.ts'
import { openWorld } from '../../packages/api/src/start/open-world.ts'
import { silent } from '../../packages/api/src/start/say.ts'
import { TOWN_SQUARE_PATH } from '../../packages/api/src/town-square/town-square.ts'
import { Agent } from './agents.ts'
import { check, countUnfinished, countUntried, type Findings } from './check.ts'
import { rage } from './nemesis.ts'
import { type Network, openNetwork } from './network.ts'
import { randomFrom, type StormOptions } from './options.ts'
import { type Product, startProduct } from './product.ts'

const AGENTS = 4
const CUSTOMERS = 40
/** When the agents give up: fewer answers than asked for are told, not hidden. */
const STORM_MS = 330_000
const PATIENCE_MS = 180_000
const TRIED_WITHIN_MS = 60_000

type Owner = ReturnType<typeof openDatabase>

/** A finished storm: what was found, and what was done to find it. */
export interface Outcome extends Findings {
  kills: Product['kills']
  pauses: number
  refused: Record<string, number>
  seconds: number
}

/**
 * Posts come in and answers go out while processes are killed and the network misbehaves; when it is over and everything
 * has had its time, the two sides are compared.
 */
export async function storm(options: StormOptions, say: (sentence: string) => void): Promise<Outcome> {
  const startedAt = performance.now()
  const network = await openNetwork()
  const product = await startProduct(network.origin, options.mutant)
  const owner = openDatabase({ url: product.databaseUrl }, { max: 2, name: 'storm' })
  try {
    const tokens = await connect(network, product)
    await network.changeFaults(faultsOf(options))
    const agents = tokens.map((token) => new Agent(product.port, token))
    const calm = new AbortController()
    const raging = rage(product, randomFrom(options.seed), calm.signal, options.mutant)

    say(`${options.posts} posts, ${options.answers} answers, seed ${options.seed}`)
    await Promise.all([
      post(network, options),
      ...agents.map((agent, n) =>
        agent.work(
          Math.ceil(options.answers / AGENTS),
          randomFrom(options.seed + n + 1),
          AbortSignal.timeout(STORM_MS),
        ),
      ),
    ])
    // An answer leaves when the time in which its author may take it back is over: it has to meet the storm as well.
    await untilTried(owner)
    calm.abort()
    const { pauses } = await raging
    say('the storm is over; waiting until everything is done')
    await network.changeFaults({ seed: options.seed })
    await untilDone(owner, network)

    const found = await check(
      owner,
      network,
      agents.flatMap((agent) => agent.acknowledged),
    )
    const refused: Record<string, number> = {}
    for (const agent of agents)
      for (const [code, n] of agent.refused) refused[code] = (refused[code] ?? 0) + n
    return {
      ...found,
      kills: product.kills,
      pauses,
      refused,
      seconds: (performance.now() - startedAt) / 1000,
    }
  } catch (error) {
    say(`the storm broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    throw error
  } finally {
    await owner.$client.end({ timeout: 1 })
    await product.stop()
    await network.close()
  }
}

/** An organization, its agents and the channel, made with the verbs that the command line uses. */
async function connect(network: Network, product: Product): Promise<string[]> {
  const config = readConfig({
    DATABASE_URL: product.databaseUrl,
    RELAIS_MASTER_SECRET: product.masterSecret.toString('base64'),
    RELAIS_ALLOWED_ORIGINS: network.origin,
  })
  const logins = await openDatabases(config, silent)
  const world = await openWorld(config, logins, {
    log: pino({ level: 'silent' }),
    publicUrl: `http://127.0.0.1:${product.port}`,
    allowedOrigins: [],
    metrics: createMetrics(),
  })
  try {
    const organizationId = await createOrganization(world, {
      slug: 'storm',
      name: 'Lignes',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    const ctx = actAsCommandLine(world, organizationId)
    const channel = await connectChannel(ctx, {
      network: 'town-square',
      handle: 'lignes',
      serviceUrl: `${network.origin}${TOWN_SQUARE_PATH}`,
      secrets: { token: network.brandToken, webhookSecret: network.webhookSecret },
    })
    const webhookSecret = await network.sendWebhooksTo(product.port, channel.channelId)
    await ctx.transaction((tx) => saveSecrets(tx, ctx, channel.channelId, { webhookSecret }, 'door'))

    const tokens: string[] = []
    for (let n = 0; n < AGENTS; n += 1) {
      const memberId = await createMember(ctx, {
        name: `Agent ${n}`,
        email: `agent-${n}@lignes.example`,
        role: 'agent',
      })
      tokens.push((await createApiToken(ctx, { memberId, name: 'storm' })).token)
    }
    return tokens
  } finally {
    await world.close()
  }
}

/** The weather of the network: everything that goes wrong between two honest programs. */
function faultsOf({ seed, mutant }: StormOptions): Record<string, unknown> {
  return {
    seed,
    late: { share: 0.1, delayMs: 1_500 },
    twice: { share: 0.1 },
    outOfOrder: { share: 0.1, delayMs: 2_000 },
    dropped: { share: 0.05 },
    rateLimited: { share: 0.03, delayMs: 1_000 },
    acceptedThenLost: { share: mutant === 'blind-resend' ? 0.2 : 0.08, how: 'cut' },
    // A network that forgets its idempotency keys: reading back alone has to keep answers single.
    keysForgotten: { share: 1 },
  }
}

async function post(network: Network, { posts, seed }: StormOptions): Promise<void> {
  const random = randomFrom(seed ^ 0x5bd1e995)
  const people: string[] = []
  for (let n = 0; n < CUSTOMERS; n += 1) people.push(await network.join(`Client ${n}`))
  let made = 0
  const customer = async () => {
    while (made < posts) {
      const n = ++made
      await network.post(
        people[Math.floor(random() * people.length)]!,
        `@lignes Mon train est annulé, que faire ? (${n})`,
      )
      await new Promise((resolve) => setTimeout(resolve, 60 + random() * 140))
    }
  }
  await Promise.all([customer(), customer(), customer()])
}

/** Waits, within reason, until each answer was sent off at least once. PostgreSQL may be down for a moment. */
async function untilTried(owner: Owner): Promise<void> {
  const end = performance.now() + TRIED_WITHIN_MS
  let left = 1
  while (left > 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    left = await countUntried(owner).catch(() => 1)
  }
}

async function untilDone(owner: Owner, network: Network): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  let quiet = 0
  while (performance.now() < end && quiet < 3) {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const isDone = await countUnfinished(owner)
      .then(async (left) => left === 0 && (await check(owner, network, [])).lostPosts === 0)
      .catch(() => false)
    quiet = isDone ? quiet + 1 : 0
  }
}
