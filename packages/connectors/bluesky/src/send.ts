import {
  type Call,
  checkText,
  ConnectorError,
  type OutboundReply,
  type ReadBack,
  type Receipt,
  refuseCount,
  type TextLimit,
  type TextSpan,
} from '@relais/connectors'
import { z } from 'zod'
import { type Facet, facetsOf, findSpans, withoutOverlaps } from './facets.ts'
import { MEDIA_LIMITS } from './media.ts'
import { answerablePosts, blob, createdRecord, storedRecord, type strongRef } from './payload.ts'
import { POST, postUri, postUrl } from './record-address.ts'
import { keyMadeAt, recordKeyOf } from './record-key.ts'
import { errorName, openSession, type Session } from './session.ts'

/** Both hold at once: https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
export const TEXT_LIMITS: TextLimit[] = [
  { max: 300, unit: 'graphemes' },
  { max: 3000, unit: 'bytes' },
]

interface ReplyRecord {
  $type: typeof POST
  text: string
  createdAt: string
  reply: Record<'root' | 'parent', z.infer<typeof strongRef>>
  facets?: Facet[]
  langs?: string[]
  embed?: { $type: 'app.bsky.embed.images'; images: { image: z.infer<typeof blob>; alt: string }[] }
}

const CREATE = 'com.atproto.repo.createRecord'

/**
 * Posts a reply under the record key that is its own for ever. Every attempt makes the same record, and a key that is
 * taken is read back, so sending again is harmless.
 */
export async function sendReply(call: Call, reply: OutboundReply): Promise<Receipt> {
  refuseWhatCannotGo(reply)
  const session = openSession(call)
  const rkey = recordKeyOf(reply)
  const record = await makeRecord(session, reply)
  const question = { nsid: CREATE, input: { repo: call.account.externalId, collection: POST, rkey, record } }

  const answer = await session.ask(question)
  // A key that is taken is an InternalServerError on the reference server, not a refusal of its own.
  if (errorName(answer) === 'InternalServerError') {
    const standing = await readRecord(session, call, rkey)
    if (standing !== null && isSame(standing.value, record)) return receiptOf(standing.uri, call.now())
    if (standing !== null)
      throw new ConnectorError('invalid', 'Another text went out under the key of this reply.')
  }
  const created = session.understand(question, answer, createdRecord)
  return receiptOf(created.uri, keyMadeAt(created.commit?.rev ?? '') ?? call.now())
}

/** Looks into our own repository, where a record stands the moment it is written: a negative answer is final. */
export async function readBackReply(
  call: Call,
  reply: OutboundReply,
  sendStartedAt: Date,
): Promise<ReadBack> {
  const standing = await readRecord(openSession(call), call, recordKeyOf(reply))
  return standing === null
    ? { found: 'absent' }
    : { found: 'present', receipt: receiptOf(standing.uri, sendStartedAt) }
}

/** Is what stands under our key what we meant to write there: these words under that post? */
function isSame(standing: z.infer<typeof storedRecord>['value'], meant: ReplyRecord): boolean {
  return standing.text === meant.text && standing.reply?.parent.uri === meant.reply.parent.uri
}

function refuseWhatCannotGo({ text, visibility, media }: OutboundReply): void {
  const [excess] = checkText(text, TEXT_LIMITS)
  if (excess) throw new ConnectorError('invalid', `The text is ${excess.over} ${excess.unit} too long.`)
  if (visibility === 'private') throw new ConnectorError('denied', 'This channel answers in public only.')
  refuseCount(MEDIA_LIMITS, media.length)
}

async function makeRecord(session: Session, reply: OutboundReply): Promise<ReplyRecord> {
  const { text, language, writtenAt, inReplyToExternalId } = reply
  const parent = await readParent(session, inReplyToExternalId)
  const facets = facetsOf(
    text,
    await resolveMentions(session, withoutOverlaps([...reply.spans, ...findSpans(text)])),
  )
  const images = reply.media.map(({ handle, alt }) => {
    const read = blob.safeParse(handle)
    if (!read.success) throw new ConnectorError('invalid', 'An image was not uploaded to this network.')
    return { image: read.data, alt }
  })
  return {
    $type: POST,
    text,
    createdAt: writtenAt.toISOString(),
    reply: { root: parent.root, parent: parent.post },
    ...(facets.length > 0 ? { facets } : {}),
    ...(language === null ? {} : { langs: [language] }),
    ...(images.length > 0 ? { embed: { $type: 'app.bsky.embed.images', images } } : {}),
  }
}

/** The post to answer, as the application shows it to us: a post of somebody who blocks us is not shown. */
async function readParent(session: Session, uri: string) {
  const { posts } = await session.read(
    { nsid: 'app.bsky.feed.getPosts', params: { uris: [uri] } },
    answerablePosts,
  )
  const parent = posts.find((post) => post.uri === uri)
  if (!parent)
    throw new ConnectorError('gone', 'The post was deleted, or its author does not let this account see it.')
  if (parent.viewer?.replyDisabled)
    throw new ConnectorError('denied', 'The author limits who may answer in this thread.')
  const post = { uri: parent.uri, cid: parent.cid }
  return { post, root: parent.record.reply?.root ?? post }
}

/** Mentions point at accounts, not at handles. A handle that nobody has stays plain text. */
async function resolveMentions(session: Session, spans: TextSpan[]): Promise<TextSpan[]> {
  const resolved = await Promise.all(
    spans.map(async (span) => {
      if (span.kind !== 'mention' || span.target.startsWith('did:')) return [span]
      const question = { nsid: 'com.atproto.identity.resolveHandle', params: { handle: span.target } }
      const answer = await session.ask(question)
      if (answer.status === 400) return []
      return [{ ...span, target: session.understand(question, answer, z.object({ did: z.string() })).did }]
    }),
  )
  return resolved.flat()
}

async function readRecord(session: Session, { account }: Call, rkey: string) {
  const params = { repo: account.externalId, collection: POST, rkey }
  const question = { nsid: 'com.atproto.repo.getRecord', params }
  const answer = await session.ask(question)
  if (errorName(answer) === 'RecordNotFound') return null
  return { ...session.understand(question, answer, storedRecord), uri: postUri(account.externalId, rkey) }
}

function receiptOf(uri: string, sentAt: Date): Receipt {
  return { externalId: uri, url: postUrl(uri), sentAt }
}
