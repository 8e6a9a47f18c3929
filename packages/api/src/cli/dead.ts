import type { Command } from 'commander'
import type { Ctx } from '../context.ts'
import type { DeliveryId, ReplyId, TicketId } from '../db/id.ts'
import { settleDeadDelivery } from '../inbox/settle-dead-delivery.ts'
import { settleDeadMail } from '../notifications/settle-dead-mail.ts'
import { settleDeadPush } from '../notifications/settle-dead-push.ts'
import { settleDeadWake } from '../promises/settle-dead-wake.ts'
import { Refusal } from '../refusal.ts'
import { decideReply } from '../replies/decide-reply.ts'
import { settleDeadJob } from '../workers/settle-dead-job.ts'
import type { CommandLine } from './command-line.ts'
import { type Dead, getDead, listDead, readBody, readReplyText } from './find-dead.ts'
import type { Installation } from './open-installation.ts'
import { plain } from './table.ts'

type Settle = (
  ctx: Ctx,
  id: string,
  decision: { decision: 'replay' } | { decision: 'discard'; reason: string },
) => Promise<void>

/** A reply is none of them: whoever decides has to look on the network first. */
const settle: Record<Exclude<Dead['kind'], 'reply'>, Settle> = {
  delivery: (ctx, id, decision) => settleDeadDelivery(ctx, { deliveryId: id as DeliveryId, ...decision }),
  job: (ctx, id, decision) => settleDeadJob(ctx, { jobId: id, ...decision }),
  wake: (ctx, id, decision) => settleDeadWake(ctx, { ticketId: id as TicketId, ...decision }),
  mail: (ctx, id, decision) => settleDeadMail(ctx, { mailId: id, ...decision }),
  push: (ctx, id, decision) => settleDeadPush(ctx, { pushId: id, ...decision }),
}

export function addDeadCommands(program: Command, line: CommandLine): void {
  const group = program
    .command('dead')
    .description(
      'what no machine goes on with: deliveries, deadlines and mails set aside, jobs and pushes given up, replies nobody knows about',
    )

  group
    .command('list')
    .description('all of it, the latest first')
    .option('--limit <count>', 'how many at most', Number, 200)
    .action(({ limit }: { limit: number }) =>
      line.open(async (installation) =>
        line.printList(
          await listDead(installation, limit),
          [
            ['kind', (row) => row.kind],
            ['id', (row) => row.id],
            ['organization', (row) => row.slug],
            ['of', (row) => row.of],
            ['state', (row) => row.state],
            ['since', (row) => row.since],
            ['attempts', (row) => row.attempts],
            ['problem', (row) => row.problem],
          ],
          'Nothing waits for a decision.',
        ),
      ),
    )

  group
    .command('show <id>')
    .description('one of them, with what it holds')
    .option('--raw', "a delivery's bytes and nothing else, as they came")
    .action((id: string, { raw }: { raw?: boolean }) =>
      line.open(async (installation) => {
        const dead = await getDead(installation, id)
        const body = await contentOf(installation, dead)
        if (raw) return line.printRaw(body)
        const text = new TextDecoder().decode(body)
        line.print({ ...dead, body: text }, [
          `${dead.kind} ${dead.id} of ${dead.slug}, ${dead.of}: ${dead.state} since ${dead.since.toISOString()}, ${dead.attempts} attempts`,
          ...(dead.problem ? [plain(dead.problem)] : []),
          '',
          text.split('\n').map(plain).join('\n'),
        ])
      }),
    )

  group
    .command('replay <id>')
    .description(
      'once more: a delivery through the parser, a job or a deadline through the workers, a reply to the network, a mail, a push',
    )
    .option('--not-on-the-network', 'for a reply: somebody has looked, and it is not there')
    .action((id: string, { notOnTheNetwork }: { notOnTheNetwork?: boolean }) =>
      line.open(async (installation) => {
        const dead = await getDead(installation, id)
        const ctx = installation.actIn(dead.organizationId)
        if (dead.kind !== 'reply') await settle[dead.kind](ctx, id, { decision: 'replay' })
        else if (notOnTheNetwork) await decideReply(ctx, { replyId: id as ReplyId, decision: 'postAgain' })
        else {
          throw new Refusal(
            'LOOK_FIRST',
            'Look on the network first: this reply may stand there. If it does: dead posted ID. If not: dead replay ID --not-on-the-network.',
          )
        }
        line.print({ kind: dead.kind, id }, [`The ${dead.kind} is back in the queue.`])
      }),
    )

  group
    .command('posted <id>')
    .description('for a reply: somebody has looked, and it stands on the network')
    .option('--external-id <id>', "the network's id of the post, where it is known")
    .action((id: string, { externalId }: { externalId?: string }) =>
      line.open(async (installation) => {
        const dead = await getDead(installation, id)
        if (dead.kind !== 'reply') throw new Refusal('NOT_A_REPLY', `${id} is a ${dead.kind}, not a reply.`)
        await decideReply(installation.actIn(dead.organizationId), {
          replyId: id as ReplyId,
          decision: 'itWasPosted',
          externalId: externalId ?? null,
        })
        line.print({ kind: dead.kind, id }, ['The reply counts as sent.'])
      }),
    )

  group
    .command('discard <id>')
    .description(
      'give it up; a reply goes back to its author as a draft, a deadline waits for the next message on its ticket',
    )
    .requiredOption('--reason <reason>', 'why, for the record')
    .action((id: string, { reason }: { reason: string }) =>
      line.open(async (installation) => {
        const dead = await getDead(installation, id)
        const ctx = installation.actIn(dead.organizationId)
        if (dead.kind !== 'reply') await settle[dead.kind](ctx, id, { decision: 'discard', reason })
        else await decideReply(ctx, { replyId: id as ReplyId, decision: 'giveUp' })
        line.print({ kind: dead.kind, id }, [`The ${dead.kind} is given up.`])
      }),
    )
}

async function contentOf(installation: Installation, dead: Dead): Promise<Uint8Array> {
  if (dead.kind === 'delivery') return readBody(installation, dead.id)
  return dead.kind === 'reply'
    ? new TextEncoder().encode(await readReplyText(installation, dead.id))
    : new Uint8Array()
}
