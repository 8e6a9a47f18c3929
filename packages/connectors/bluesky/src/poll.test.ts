import { callTo } from '@relais/connectors/testing'
import type { InboundEvent, PollResult } from '@relais/connectors'
import { describe, expect, test } from 'vitest'
import { bluesky } from './index.ts'
import { BRAND, createPds, CUSTOMER, NOON, type PdsDouble } from './testing/pds-double.ts'

const ago = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000)
const since = ago(48 * 60)

function pollOn(pds: PdsDouble, now = NOON) {
  return (cursor: string | null, watch: string[] = [], from = since): Promise<PollResult> => {
    const call = callTo({ account: BRAND, secrets: pds.secrets() }, pds.fetch)
    call.now = () => now
    return bluesky.poll!(call, { cursor, since: from, watch })
  }
}

const eventsOf = (result: PollResult): InboundEvent[] =>
  result.deliveries.flatMap(({ body }) => bluesky.parse(body, BRAND))
const idsOf = (result: PollResult) =>
  eventsOf(result).map((event) => ('externalId' in event ? event.externalId : event.what))

describe('what is new', () => {
  test('nothing from before the channel was opened is fetched', async () => {
    const pds = createPds()
    pds.post(CUSTOMER.did, { text: '@brand.test il y a un an' }, ago(365 * 24 * 60))
    pds.post(BRAND.externalId, { text: 'Notre premier post' }, ago(365 * 24 * 60))
    const { uri } = pds.post(CUSTOMER.did, { text: '@brand.test maintenant' }, ago(1))
    expect(idsOf(await pollOn(pds)(null))).toEqual([uri])
  })

  test('the bytes of the answer are kept as they came', async () => {
    const pds = createPds()
    await pds.arrive?.()
    const [delivery] = (await pollOn(pds)(null)).deliveries
    const uri = [...pds.records.keys()][0]!
    const call = callTo({ account: BRAND, secrets: pds.secrets() }, pds.fetch)
    const answer = await pds.fetch(
      `${BRAND.serviceUrl}/xrpc/app.bsky.feed.getPosts?uris=${encodeURIComponent(uri)}`,
      {
        headers: { authorization: `Bearer ${call.secrets['accessJwt']}` },
      },
    )
    expect(new TextDecoder().decode(delivery!.body)).toContain(`"answer":${await answer.text()}}`)
  })

  test('after an outage everything since is caught up, over several polls when it is much', async () => {
    const pds = createPds()
    const first = await pollOn(pds)(null)
    const expected = Array.from(
      { length: 1000 },
      (_, index) => pds.post(CUSTOMER.did, { text: `@brand.test ${index}` }, ago(1000 - index)).uri,
    )
    const caught: string[] = []
    let result = { ...first, more: true }
    for (let count = 0; result.more && count < 10; count += 1) {
      result = await pollOn(pds)(result.cursor)
      caught.push(...idsOf(result))
    }
    expect(new Set(caught)).toEqual(new Set(expected))
    expect(caught).toHaveLength(expected.length)
    expect((await pollOn(pds)(result.cursor)).deliveries).toEqual([])
    expect(result.cursor.length).toBeLessThan(20_000)
  })

  test('a post that declares an old time is found by the next look back', async () => {
    const pds = createPds()
    await pds.arrive?.()
    const first = await pollOn(pds)(null)
    const { uri } = pds.post(CUSTOMER.did, { text: '@brand.test ma montre retarde' }, ago(-1), ago(600))
    const between = await pollOn(pds, ago(-2))(first.cursor)
    expect(idsOf(await pollOn(pds, ago(-20))(between.cursor)).concat(idsOf(between))).toContain(uri)
  })

  test('a clock that is ahead hides nothing that comes after it', async () => {
    const pds = createPds()
    pds.post(CUSTOMER.did, { text: '@brand.test demain' }, ago(0), ago(-24 * 60))
    pds.post(BRAND.externalId, { text: 'Demain' }, ago(-24 * 60))
    const first = await pollOn(pds)(null)
    const theirs = pds.post(CUSTOMER.did, { text: '@brand.test et maintenant' }, ago(-5)).uri
    const ours = pds.post(BRAND.externalId, { text: 'Et maintenant' }, ago(-5)).uri
    expect(idsOf(await pollOn(pds, ago(-6))(first.cursor))).toEqual([theirs, ours])
  })
})

describe('our own posts', () => {
  test('a reply made in another application comes in as our own', async () => {
    const pds = createPds()
    const asked = pds.post(CUSTOMER.did, { text: '@brand.test bonjour' }, ago(5))
    const first = await pollOn(pds)(null)
    const native = pds.post(
      BRAND.externalId,
      { text: 'Bonjour !', reply: { root: asked, parent: asked } },
      ago(1),
    )
    expect(eventsOf(await pollOn(pds)(first.cursor))).toMatchObject([
      {
        externalId: native.uri,
        threadExternalId: asked.uri,
        parentExternalId: asked.uri,
        isOwn: true,
        sentAt: ago(1),
      },
    ])
  })

  test('a reply of ours comes back under its echo key, also one written as the channel opens', async () => {
    const pds = createPds()
    const asked = pds.post(CUSTOMER.did, { text: '@brand.test bonjour' }, ago(5))
    const opened = ago(2)
    const first = await pollOn(pds)(null, [], opened)
    const reply = {
      clientKey: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
      visibility: 'public' as const,
      text: 'Bonjour !',
      spans: [],
      language: 'fr',
      threadExternalId: asked.uri,
      inReplyToExternalId: asked.uri,
      media: [],
      writtenAt: opened,
    }
    const receipt = await bluesky.send(callTo({ account: BRAND, secrets: pds.secrets() }, pds.fetch), reply)
    expect(eventsOf(await pollOn(pds)(first.cursor, [], opened))).toMatchObject([
      { externalId: receipt.externalId, isOwn: true, clientKey: bluesky.echoKey!(reply) },
    ])
  })
})

describe('deletions', () => {
  test('a watched message that is gone is a deletion, once', async () => {
    const pds = createPds()
    const { uri } = pds.post(CUSTOMER.did, { text: '@brand.test oups' }, ago(5))
    const other = pds.post(CUSTOMER.did, { text: '@brand.test je reste' }, ago(4)).uri
    const first = await pollOn(pds)(null)
    pds.remove(uri)
    const second = await pollOn(pds)(first.cursor, [uri, other])
    expect(eventsOf(second)).toEqual([{ kind: 'message.deleted', externalId: uri, deletedAt: NOON }])
    expect((await pollOn(pds)(second.cursor, [uri, other])).deliveries).toEqual([])
  })

  test('a post whose author blocks us is not deleted', async () => {
    const pds = createPds()
    const { uri } = pds.post(CUSTOMER.did, { text: '@brand.test adieu' }, ago(5))
    const first = await pollOn(pds)(null)
    pds.hide(uri)
    expect((await pollOn(pds)(first.cursor, [uri])).deliveries).toEqual([])
  })

  test('many watched messages are re-read in turns', async () => {
    const pds = createPds()
    const watch = Array.from(
      { length: 230 },
      (_, index) => pds.post(CUSTOMER.did, { text: `@brand.test ${index}` }, ago(300 - index)).uri,
    )
    let result = await pollOn(pds)(null)
    while (result.more) result = await pollOn(pds)(result.cursor)
    for (const uri of watch) pds.remove(uri)
    const gone: unknown[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      result = await pollOn(pds)(result.cursor, watch)
      gone.push(...idsOf(result))
    }
    expect(gone).toEqual(watch)
  })

  test('what is watched and is no post of this network is passed over', async () => {
    const pds = createPds()
    expect(
      (
        await pollOn(pds)(null, [
          '',
          'https://example.com',
          'at://did:plc:x/app.bsky.feed.like/3n2utoelphs2i',
        ])
      ).deliveries,
    ).toEqual([])
  })
})
