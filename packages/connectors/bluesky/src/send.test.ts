import { callTo } from '@relais/connectors/testing'
import type { OutboundReply } from '@relais/connectors'
import { describe, expect, test } from 'vitest'
import { bluesky } from './index.ts'
import { BRAND, createPds, CUSTOMER, NOON, type PdsDouble } from './testing/pds-double.ts'

const callOn = (pds: PdsDouble) => callTo({ account: BRAND, secrets: pds.secrets() }, pds.fetch)

function replyTo(uri: string, change: Partial<OutboundReply> = {}): OutboundReply {
  return {
    clientKey: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
    visibility: 'public',
    text: 'Bonjour',
    spans: [],
    language: 'fr',
    threadExternalId: uri,
    inReplyToExternalId: uri,
    media: [],
    writtenAt: new Date('2026-11-22T11:59:00.000Z'),
    ...change,
  }
}

function world() {
  const pds = createPds()
  const asked = pds.post(CUSTOMER.did, { text: '@brand.test bonjour' }, NOON)
  const recordOf = (uri: string) => pds.records.get(uri)?.value
  return { pds, asked, recordOf }
}

describe('the record', () => {
  test('it hangs under the parent and under the root of the thread', async () => {
    const { pds, asked, recordOf } = world()
    const deeper = pds.post(CUSTOMER.did, { text: 'Alors ?', reply: { root: asked, parent: asked } })
    const { externalId, url } = await bluesky.send(callOn(pds), replyTo(deeper.uri))
    expect(recordOf(externalId)).toEqual({
      $type: 'app.bsky.feed.post',
      text: 'Bonjour',
      createdAt: '2026-11-22T11:59:00.000Z',
      langs: ['fr'],
      reply: { root: asked, parent: deeper },
    })
    expect(url).toBe(`https://bsky.app/profile/${BRAND.externalId}/post/${externalId.split('/').at(-1)}`)
  })

  test('links, tags and mentions of people that exist are live; others stay text', async () => {
    const { pds, asked, recordOf } = world()
    const text = 'Voilà @customer.test, pas @nobody.test : https://example.com/x #train'
    const { externalId } = await bluesky.send(callOn(pds), replyTo(asked.uri, { text }))
    expect(recordOf(externalId)?.['facets']).toEqual([
      {
        index: { byteStart: 7, byteEnd: 21 },
        features: [{ $type: 'app.bsky.richtext.facet#mention', did: CUSTOMER.did }],
      },
      {
        index: { byteStart: 42, byteEnd: 63 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.com/x' }],
      },
      {
        index: { byteStart: 64, byteEnd: 70 },
        features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'train' }],
      },
    ])
  })

  test('images go along with their descriptions', async () => {
    const { pds, asked, recordOf } = world()
    const file = { body: new Uint8Array([1, 2, 3]), mediaType: 'image/png' }
    const handle = await bluesky.uploadMedia!(callOn(pds), file)
    const { externalId } = await bluesky.send(
      callOn(pds),
      replyTo(asked.uri, { media: [{ handle, alt: 'un plan' }] }),
    )
    expect(recordOf(externalId)?.['embed']).toEqual({
      $type: 'app.bsky.embed.images',
      images: [{ image: handle, alt: 'un plan' }],
    })
  })

  test('two attempts make the same record, whenever they are made', async () => {
    const records = await Promise.all(
      [NOON, new Date(NOON.getTime() + 3_600_000)].map(async (now) => {
        const { pds, asked, recordOf } = world()
        const { externalId } = await bluesky.send({ ...callOn(pds), now: () => now }, replyTo(asked.uri))
        return { externalId, record: recordOf(externalId) }
      }),
    )
    expect(records[0]).toEqual(records[1])
  })
})

describe('what cannot be sent', () => {
  test('a reply to a deleted post is told that it is gone', async () => {
    const { pds, asked } = world()
    pds.remove(asked.uri)
    await expect(bluesky.send(callOn(pds), replyTo(asked.uri))).rejects.toMatchObject({ kind: 'gone' })
  })

  test('a reply to somebody who blocks us is told that it is gone', async () => {
    const { pds, asked } = world()
    pds.hide(asked.uri)
    await expect(bluesky.send(callOn(pds), replyTo(asked.uri))).rejects.toMatchObject({ kind: 'gone' })
    expect(pds.countPosts()).toBe(0)
  })

  test('a thread whose author limits replies is denied', async () => {
    const { pds, asked } = world()
    const call = callOn(pds)
    const posts = [{ ...asked, record: { text: 'x' }, viewer: { replyDisabled: true } }]
    call.fetch = (input, init) =>
      new Request(input).url.includes('getPosts')
        ? Promise.resolve(Response.json({ posts }))
        : pds.fetch(input, init)
    await expect(bluesky.send(call, replyTo(asked.uri))).rejects.toMatchObject({ kind: 'denied' })
  })

  test.each<[string, Partial<OutboundReply>, string]>([
    ['a private reply', { visibility: 'private' }, 'denied'],
    ['five images', { media: Array.from({ length: 5 }, () => ({ handle: null, alt: '' })) }, 'invalid'],
    ['an image of another network', { media: [{ handle: { id: 7 }, alt: '' }] }, 'invalid'],
  ])('%s is refused', async (_, change, kind) => {
    const { pds, asked } = world()
    await expect(bluesky.send(callOn(pds), replyTo(asked.uri, change))).rejects.toMatchObject({ kind })
    expect(pds.countPosts()).toBe(0)
  })

  test('another text under the key of a reply that stands is refused, and the reply stands', async () => {
    const { pds, asked, recordOf } = world()
    const { externalId } = await bluesky.send(callOn(pds), replyTo(asked.uri))
    const changed = bluesky.send(callOn(pds), replyTo(asked.uri, { text: 'Autre chose' }))
    await expect(changed).rejects.toMatchObject({ kind: 'invalid' })
    expect(recordOf(externalId)).toMatchObject({ text: 'Bonjour' })
  })

  test('the same text under the same key for another customer is refused', async () => {
    const { pds, asked } = world()
    await bluesky.send(callOn(pds), replyTo(asked.uri))
    const other = pds.post(CUSTOMER.did, { text: '@brand.test moi aussi' })
    await expect(bluesky.send(callOn(pds), replyTo(other.uri))).rejects.toMatchObject({ kind: 'invalid' })
  })

  test.each([
    ['a film', { body: new Uint8Array(3), mediaType: 'video/mp4' }],
    ['an image of more than two million bytes', { body: new Uint8Array(2_000_001), mediaType: 'image/png' }],
  ])('%s is not uploaded', async (_, file) => {
    const { pds } = world()
    await expect(bluesky.uploadMedia!(callOn(pds), file)).rejects.toMatchObject({ kind: 'invalid' })
    expect(pds.asked).toEqual([])
  })
})

test('two attempts at the same time make one post and give one receipt', async () => {
  const { pds, asked } = world()
  const receipts = await Promise.all([1, 2, 3].map(() => bluesky.send(callOn(pds), replyTo(asked.uri))))
  expect(new Set(receipts.map(({ externalId }) => externalId)).size).toBe(1)
  expect(pds.countPosts()).toBe(1)
})
