import {
  type Call,
  checkText,
  ConnectorError,
  type OutboundReply,
  type ReadBack,
  type Receipt,
  refuseCount,
  refusal,
  readJson,
  request,
  requestJson,
  type TextLimit,
} from '@relais/connectors'
import { authorization, endpoint, readRefusal } from './api.ts'
import { MEDIA_LIMITS } from './media.ts'
import { type Post, postAnswerSchema } from './payload.ts'

/** The network counts what a reader sees, and keeps mountains of combining marks out by bytes. */
export const PUBLIC_TEXT: TextLimit[] = [
  { max: 500, unit: 'graphemes' },
  { max: 5_000, unit: 'bytes' },
]
export const PRIVATE_TEXT: TextLimit[] = [
  { max: 2_000, unit: 'graphemes' },
  { max: 20_000, unit: 'bytes' },
]

/** Answers a post, in public under it or in private to its author. The client key makes a resend harmless. */
export async function sendReply(call: Call, reply: OutboundReply): Promise<Receipt> {
  const { visibility, text, language, inReplyToExternalId: inReplyTo, clientKey } = reply
  refuseCount(MEDIA_LIMITS, reply.media.length)
  const media = reply.media.map(({ handle, alt }) => {
    if (typeof handle !== 'string')
      throw new ConnectorError('invalid', 'A picture was not uploaded to this network.')
    return { id: handle, alt }
  })
  const [excess] = checkText(text, visibility === 'public' ? PUBLIC_TEXT : PRIVATE_TEXT)
  if (excess) throw new ConnectorError('invalid', `Shorten the text by ${excess.over} ${excess.unit}.`)
  const { post } = await requestJson(
    call,
    {
      method: 'POST',
      url: endpoint(call, 'replies'),
      headers: { ...authorization(call), 'idempotency-key': clientKey },
      json: { inReplyTo, visibility, text, language, media },
      // The key is honoured, unless the network has forgotten it: a lost answer is read back, never sent again blindly.
      repeatable: false,
    },
    postAnswerSchema,
    readRefusal,
  )
  return toReceipt(post)
}

/** Looks for the reply under its client key. The network waits for a write under way, so that no is final. */
export async function readBackReply(call: Call, reply: OutboundReply): Promise<ReadBack> {
  const asked = {
    method: 'GET',
    url: endpoint(call, `replies/${encodeURIComponent(reply.clientKey)}`),
    headers: authorization(call),
    repeatable: true,
  } as const
  const answer = await request(call, asked)
  const refused = answer.status === 200 ? null : readRefusal(answer)
  if (answer.status === 404 && refused?.kind === 'gone') return { found: 'absent' }
  if (answer.status !== 200) throw refusal(call, asked, answer, refused)
  const read = postAnswerSchema.safeParse(readJson(answer))
  if (!read.success) return { found: 'undecided' }
  return { found: 'present', receipt: toReceipt(read.data.post) }
}

function toReceipt({ id, url, createdAt }: Post): Receipt {
  return { externalId: id, url, sentAt: new Date(createdAt) }
}
