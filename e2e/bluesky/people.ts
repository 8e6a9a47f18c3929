import { AtpAgent, RichText } from '@atproto/api'
import type { BlueskyServers } from './servers.ts'

/** An account with the network's own client, as its owner would use it. */
export interface Person {
  agent: AtpAgent
  did: string
  handle: string
}

export interface PostRef {
  uri: string
  cid: string
}

/** Opens an account on the servers. Handles end in `.test` there. */
export async function openAccount(
  { pdsUrl }: BlueskyServers,
  name: string,
  displayName: string,
): Promise<Person> {
  const agent = new AtpAgent({ service: pdsUrl })
  const handle = `${name}.test`
  await agent.createAccount({ email: `${name}@example.com`, handle, password: `${name}-password` })
  await agent.upsertProfile(() => ({ displayName }))
  return { agent, did: agent.session!.did, handle }
}

/** Posts as a person does, mentions and links made live by the network's own library. */
export async function post(
  person: Person,
  text: string,
  more: Record<string, unknown> = {},
): Promise<PostRef> {
  const rich = new RichText({ text })
  await rich.detectFacets(person.agent)
  const facets = rich.facets ? { facets: rich.facets } : {}
  const { uri, cid } = await person.agent.post({ text, ...facets, langs: ['fr'], ...more })
  return { uri, cid }
}

/** What a person sees under a post, in the network's own client; null when the post is not shown. */
export async function readReplies(
  person: Person,
  uri: string,
): Promise<{ uri: string; did: string; text: string }[]> {
  const { data } = await person.agent.getPostThread({ uri, depth: 10, parentHeight: 0 })
  const walk = (node: unknown): { uri: string; did: string; text: string }[] => {
    const { post: shown, replies = [] } = node as {
      post?: { uri: string; author: { did: string }; record: { text: string } }
      replies?: unknown[]
    }
    const below = replies.flatMap(walk)
    return shown ? [{ uri: shown.uri, did: shown.author.did, text: shown.record.text }, ...below] : below
  }
  return walk(data.thread).filter((shown) => shown.uri !== uri)
}

/** What the pictures of a post show, as its author described them and as the application tells others. */
export async function readImages(person: Person, uri: string): Promise<string[]> {
  const { data } = await person.agent.getPosts({ uris: [uri] })
  const { images = [] } = (data.posts[0]?.embed ?? {}) as { images?: { alt: string }[] }
  return images.map(({ alt }) => alt)
}

/** The smallest picture there is. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
