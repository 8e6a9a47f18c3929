import { z } from 'zod'
import { POST, readAddress } from './record-address.ts'
import { errorName, type Session } from './session.ts'

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/getPosts.json */
export const POSTS_PER_CALL = 25
/** Watched messages re-read in one poll; the rest takes its turn in the next ones. */
const WATCHED_PER_POLL = 100

const shown = z.object({ posts: z.array(z.object({ uri: z.string() })) })

/** Reads posts as the application shows them to us: the answer word for word, and which posts are in it. */
export async function getPosts(
  session: Session,
  uris: string[],
): Promise<{ text: string; uris: Set<string> }> {
  const question = { nsid: 'app.bsky.feed.getPosts', params: { uris } }
  const answer = await session.ask(question)
  const { posts } = session.understand(question, answer, shown)
  return { text: new TextDecoder().decode(answer.body), uris: new Set(posts.map(({ uri }) => uri)) }
}

/**
 * Which of the watched messages are gone. What the application does not show may only be hidden from us, for instance
 * by a block, so each is asked for by its key: gone is what has no record any more.
 */
export async function findDeleted(session: Session, watch: readonly string[], from: number) {
  const watched = watch.filter((uri) => readAddress(uri)?.collection === POST)
  const start = from < watched.length ? from : 0
  const turn = watched.slice(start, start + WATCHED_PER_POLL)
  const found: { uri: string; answer: string }[] = []
  for (let index = 0; index < turn.length; index += POSTS_PER_CALL) {
    const asked = turn.slice(index, index + POSTS_PER_CALL)
    const { uris } = await getPosts(session, asked)
    for (const uri of asked.filter((one) => !uris.has(one))) {
      const answer = await askForRecord(session, uri)
      if (answer !== null) found.push({ uri, answer })
    }
  }
  return { found, watchFrom: start + turn.length < watched.length ? start + turn.length : 0 }
}

/** The network's word that there is no such record; null when there is one, or when it cannot say. */
async function askForRecord(session: Session, uri: string): Promise<string | null> {
  const { did, collection, rkey } = readAddress(uri)!
  const params = { repo: did, collection, rkey }
  const answer = await session.ask({ nsid: 'com.atproto.repo.getRecord', params })
  return errorName(answer) === 'RecordNotFound' ? new TextDecoder().decode(answer.body) : null
}
