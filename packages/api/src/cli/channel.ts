import type { Command } from 'commander'
import { connectChannel } from '../channels/connect-channel.ts'
import { pauseChannel } from '../channels/pause-channel.ts'
import { listChannels } from '../channels/queries.ts'
import { resumeChannel } from '../channels/resume-channel.ts'
import { inOrganization } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'

interface ConnectOptions {
  handle: string
  service: string
  name?: string
  listen?: boolean
  organization?: string
}

export function addChannelCommands(program: Command, line: CommandLine): void {
  const group = program.command('channel').description('connected accounts')

  group
    .command('networks')
    .description('the networks this installation can connect to, and the secrets each asks for')
    .action(() =>
      line.open(({ world }) => {
        const rows = [...world.connectors.values()].map(({ network, capabilities, secrets }) => ({
          network,
          receives: capabilities.receives,
          replies: capabilities.replies,
          secrets: secrets.filter(({ asked }) => asked).map(({ name }) => name),
        }))
        line.printList(
          rows,
          [
            ['network', (row) => row.network],
            ['comes in by', (row) => row.receives.join(', ')],
            ['public replies', (row) => (row.replies.public ? 'yes' : 'no')],
            ['private replies', (row) => (row.replies.private ? 'yes' : 'no')],
            ['secrets', (row) => row.secrets.join(', ')],
          ],
          'No connector is installed.',
        )
        return Promise.resolve()
      }),
    )

  group
    .command('connect <network>')
    .description('connect an account; its secrets are asked for, or read as lines name=… from standard input')
    .requiredOption('--handle <handle>', "the account's handle or lasting id")
    .requiredOption('--service <url>', 'where the network lives, for example https://bsky.social')
    .option('--name <name>', 'what people call the channel; the handle when left out')
    .option('--listen', 'take messages in without sending anything')
    .addOption(organizationOption())
    .action((network: string, options: ConnectOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, options.organization)
        const { world } = installation
        const connector = world.connectors.get(network)
        const asked = connector?.secrets.filter((secret) => secret.asked).map(({ name }) => name) ?? []
        const channel = await connectChannel(installation.actIn(organizationId), {
          network,
          handle: options.handle,
          serviceUrl: options.service,
          name: options.name,
          isListening: options.listen,
          secrets: await line.askSecrets(asked),
        })
        const { channelId, handle, status } = channel
        const webhookUrl = connector?.verify ? `${world.publicUrl}/hooks/${channelId}` : null
        line.print({ channelId, network, handle, status, webhookUrl }, [
          `${handle} on ${network} is connected (${channelId}).`,
          ...(webhookUrl ? [`Give the network this address for its webhooks: ${webhookUrl}`] : []),
        ])
      }),
    )

  group
    .command('list')
    .description('every channel, and how it is')
    .addOption(organizationOption())
    .action(({ organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const rows = await inOrganization(installation.world.db, organizationId, listChannels)
        line.printList(
          rows,
          [
            ['id', (row) => row.channelId],
            ['network', (row) => row.network],
            ['name', (row) => row.name],
            ['status', (row) => row.status],
            ['problem', (row) => row.problem],
            ['last received', (row) => row.lastEventAt],
            ['last sent', (row) => row.lastSentAt],
          ],
          'No account is connected. Connect one: channel connect.',
        )
      }),
    )

  const change = (verb: 'pause' | 'resume', what: string, work: typeof pauseChannel) =>
    group
      .command(`${verb} <id>`)
      .description(what)
      .addOption(organizationOption())
      .action((id: string, { organization }: { organization?: string }) =>
        line.open(async (installation) => {
          const { organizationId } = await chooseOrganization(installation, organization)
          const channelId = await findChannelId(installation, organizationId, id)
          const { status, name } = await work(installation.actIn(organizationId), { channelId })
          line.print({ channelId, status }, [`${name} is ${status}.`])
        }),
      )
  change('pause', 'fetch and send nothing for a while; webhooks are still kept', pauseChannel)
  change('resume', 'let a paused channel go on; it catches up by itself', resumeChannel)
}

async function findChannelId(
  { world }: Parameters<typeof chooseOrganization>[0],
  organizationId: Awaited<ReturnType<typeof chooseOrganization>>['organizationId'],
  id: string,
): Promise<ChannelId> {
  const all = await inOrganization(world.db, organizationId, listChannels)
  const found = all.find(({ channelId }) => channelId === id)
  if (found) return found.channelId
  throw new Refusal('CHANNEL_NOT_FOUND', `There is no channel ${id}. See channel list.`)
}
