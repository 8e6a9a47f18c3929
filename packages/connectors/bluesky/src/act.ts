import { type Act, type Call, ConnectorError } from '@relais/connectors'
import { z } from 'zod'
import { answerablePosts } from './payload.ts'
import { POST, readAddress } from './record-address.ts'
import { openSession, type Session } from './session.ts'

const LIKE = 'app.bsky.feed.like'

/** Likes a post, takes our like back, or deletes a post of ours. Each may be repeated without harm. */
export async function actOn(call: Call, { verb, externalId }: Act): Promise<void> {
  const session = openSession(call)
  const repo = call.account.externalId
  if (verb === 'delete') {
    const address = readAddress(externalId)
    if (address?.did !== repo || address.collection !== POST) {
      throw new ConnectorError('denied', 'Only posts of this account can be deleted.')
    }
    return deleteRecord(session, repo, POST, address.rkey)
  }
  if (verb !== 'like' && verb !== 'unlike')
    throw new ConnectorError('denied', `Bluesky has no ${verb} for replies.`)

  const params = { uris: [externalId] }
  const { posts } = await session.read({ nsid: 'app.bsky.feed.getPosts', params }, answerablePosts)
  const post = posts.find(({ uri }) => uri === externalId)
  if (!post)
    throw new ConnectorError('gone', 'The post was deleted, or its author does not let this account see it.')
  const standing = post.viewer?.like
  if (verb === 'unlike') {
    if (standing !== undefined) await deleteRecord(session, repo, LIKE, readAddress(standing)?.rkey ?? '')
    return
  }
  if (standing !== undefined) return
  const subject = { uri: post.uri, cid: post.cid }
  const record = { $type: LIKE, subject, createdAt: call.now().toISOString() }
  // The server keeps one like per account and post, whatever its key.
  const input = { repo, collection: LIKE, record }
  await session.read({ nsid: 'com.atproto.repo.createRecord', input, repeatable: true }, z.unknown())
}

/** Deleting what is not there is no error on this network. */
async function deleteRecord(session: Session, repo: string, collection: string, rkey: string): Promise<void> {
  const input = { repo, collection, rkey }
  await session.read({ nsid: 'com.atproto.repo.deleteRecord', input, repeatable: true }, z.unknown())
}
