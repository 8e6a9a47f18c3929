import type { MessageReceived } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, ReplyId } from '../db/id.ts'
import { listParts, lockReply } from './reply-row.ts'
import { recordSent } from './record-sent.ts'

/** How far the network's clock may lag behind ours before a post that looks like ours is no longer taken for it. */
const CLOCK_SLACK_MS = 60_000

interface Candidate extends Record<string, unknown> {
  reply_id: ReplyId
  part: number
  external_id: string | null
  client_key: string
  body: string
  written_at: string
  visibility: 'public' | 'private'
  answered: string | null
  network: string
}

/**
 * Is this message of our own account one of our replies coming back? The post it shows stands, so a reply whose answer
 * was lost is sent at that moment, without reading back. Null for what somebody wrote in the network's own application.
 * The thread has to be locked. Matches by the network's id, then by our key, then by text, parent and time.
 */
export async function recogniseEcho(
  tx: Tx,
  world: World,
  channelId: ChannelId,
  echo: MessageReceived,
): Promise<ReplyId | null> {
  const candidates = await tx.execute<Candidate>(sql`
    select p.reply_id, p.part, p.external_id, p.client_key, p.body, r.written_at, r.visibility,
      coalesce(before.external_id, answered.external_id) as answered, c.network
    from reply_parts p
    join replies r on r.organization_id = p.organization_id and r.reply_id = p.reply_id
    join channels c on c.organization_id = p.organization_id and c.channel_id = p.channel_id
    left join reply_parts before on before.organization_id = p.organization_id and before.reply_id = p.reply_id
      and before.part = p.part - 1 and r.visibility = 'public'
    left join messages answered
      on answered.organization_id = r.organization_id and answered.message_id = r.in_reply_to_id
    where p.organization_id = ${tx.organizationId} and p.channel_id = ${channelId}
      and (p.external_id = ${echo.externalId}
        or p.external_id is null and r.attempts > 0
          and r.state in ('queued','sending','unknown','reconciling','needsHuman','sent'))
    order by (p.external_id is not null) desc, r.written_at, p.part`)

  const match =
    candidates.find((one) => one.external_id === echo.externalId) ??
    candidates.find((one) => hasKey(world, one, echo)) ??
    candidates.find((one) => looksLike(one, echo))
  if (!match) return null
  if (match.external_id === echo.externalId) return match.reply_id

  const reply = await lockReply(tx, match.reply_id)
  const part = (await listParts(tx, match.reply_id)).find((one) => one.part === match.part)
  if (!reply || !part || part.externalId !== null) return match.reply_id
  await recordSent(
    tx,
    world,
    reply,
    part,
    { externalId: echo.externalId, url: echo.url, sentAt: echo.sentAt },
    (externalId) => ({ type: 'found', at: world.now().getTime(), externalId }),
  )
  return match.reply_id
}

function hasKey(world: World, candidate: Candidate, echo: MessageReceived): boolean {
  if (echo.clientKey === null) return false
  if (echo.clientKey === candidate.client_key) return true
  const written = { clientKey: candidate.client_key, writtenAt: new Date(candidate.written_at) }
  return world.connectors.get(candidate.network)?.echoKey?.(written) === echo.clientKey
}

function looksLike(candidate: Candidate, echo: MessageReceived): boolean {
  if (candidate.external_id !== null || echo.visibility !== candidate.visibility) return false
  if (echo.visibility === 'public' && echo.parentExternalId !== candidate.answered) return false
  if (echo.sentAt.getTime() < Date.parse(candidate.written_at) - CLOCK_SLACK_MS) return false
  return plain(echo.text) === plain(candidate.body)
}

/** Networks trim, and join or part composed letters. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
