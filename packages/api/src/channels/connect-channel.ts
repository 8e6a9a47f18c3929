import { type Call, ConnectorError, type Secrets } from '@relais/connectors'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type ChannelId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { type ChannelRow, getChannel } from './find-channel.ts'
import { saveSecrets } from './open-call.ts'
import { channelPolls, channels, channelStreams } from './tables.ts'

const LONGEST_TRIAL_MS = 20_000

export interface ConnectChannelInput {
  network: string
  /** What people call it; the handle when absent. */
  name?: string | null | undefined
  /** The account's handle or lasting id, as a person types it. */
  handle: string
  /** Where the network lives, for networks that anybody can host. */
  serviceUrl: string
  secrets: Secrets
  /** Messages come in and nothing is sent. */
  isListening?: boolean | null | undefined
}

/**
 * Connects an account: the secrets are tried on the network first, then sealed; polling starts from now on. Connecting
 * the same account again stores the new secrets on the channel that is there.
 *
 * Refuses with NETWORK_UNKNOWN, SECRET_MISSING, or CHANNEL_REFUSED with what the network said.
 */
export async function connectChannel(ctx: Ctx, input: ConnectChannelInput): Promise<ChannelRow> {
  const connector = ctx.connectors.get(input.network)
  if (!connector) {
    throw new Refusal(
      'NETWORK_UNKNOWN',
      `There is no connector for ${input.network}. Choose one of: ${[...ctx.connectors.keys()].join(', ')}.`,
      {
        path: ['network'],
      },
    )
  }
  const missing = connector.secrets.find(({ name, asked }) => asked && !input.secrets[name])
  if (missing) {
    throw new Refusal('SECRET_MISSING', `${missing.name} is missing. Type it in and connect again.`, {
      path: ['secrets'],
      parameters: { name: missing.name },
    })
  }

  const secrets = { ...input.secrets }
  const account = await tryAccount(ctx, input, secrets)
  const status = input.isListening ? 'listening' : 'open'
  return ctx.transaction(async (tx) => {
    const [row] = await tx
      .insert(channels)
      .values({
        organizationId: ctx.organizationId,
        channelId: newId<'channel'>(),
        network: input.network,
        externalId: account.externalId,
        handle: account.handle,
        name: input.name || account.handle,
        serviceUrl: account.serviceUrl,
        status,
      })
      .onConflictDoUpdate({
        target: [channels.organizationId, channels.network, channels.serviceUrl, channels.externalId],
        set: { handle: account.handle, status, pausedFrom: null, problem: null, problemDetail: null },
      })
      .returning({ channelId: channels.channelId })
    const channelId = row!.channelId as ChannelId
    for (const audience of ['door', 'worker'] as const) {
      const own = connector.secrets.filter((secret) => (secret.audience ?? 'worker') === audience)
      const values = own.flatMap(({ name }) => (secrets[name] ? [[name, secrets[name]]] : []))
      await saveSecrets(tx, ctx, channelId, Object.fromEntries(values) as Secrets, audience)
    }
    if (connector.poll) {
      await tx
        .insert(channelPolls)
        .values({ organizationId: ctx.organizationId, channelId })
        .onConflictDoNothing()
    }
    if (connector.stream) {
      await tx
        .insert(channelStreams)
        .values({ organizationId: ctx.organizationId, channelId })
        .onConflictDoNothing()
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'channel.connected',
      subject: `channel:${channelId}`,
      detail: { network: input.network },
    })
    return getChannel(tx, channelId)
  })
}

async function tryAccount(ctx: Ctx, input: ConnectChannelInput, secrets: Secrets) {
  const connector = ctx.connectors.get(input.network)!
  const call: Call = {
    account: { externalId: input.handle, handle: input.handle, serviceUrl: input.serviceUrl },
    secrets,
    fetch: ctx.fetch,
    now: ctx.now,
    signal: AbortSignal.timeout(LONGEST_TRIAL_MS),
    saveSecrets: (rotated) => {
      Object.assign(secrets, rotated)
      return Promise.resolve()
    },
  }
  const health = await connector.checkHealth(call).catch((error: unknown) => {
    if (error instanceof ConnectorError) throw refused(error.kind, error.message)
    throw error
  })
  const [problem] = health.problems
  if (!health.account || problem)
    throw refused(
      problem?.code ?? 'unreachable',
      problem?.detail ?? 'The network did not say which account this is.',
    )
  return health.account
}

function refused(kind: string, detail: string): Refusal {
  return new Refusal('CHANNEL_REFUSED', `The network refused this account: ${detail}`, {
    path: ['secrets'],
    parameters: { kind, detail },
  })
}
