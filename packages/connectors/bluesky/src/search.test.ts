import { callTo } from '@relais/connectors/testing'
import { describe, expect, test } from 'vitest'
import { bluesky } from './index.ts'
import { BRAND, createPds, CUSTOMER, NOON } from './testing/pds-double.ts'

const ago = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000)

function open(pds = createPds()) {
  const search = async (query = 'train') => {
    const call = callTo({ account: BRAND, secrets: pds.secrets() }, pds.fetch)
    const asked = { query, language: null, since: ago(600), cursor: null, limit: 100 }
    const { deliveries } = await bluesky.search!(call, asked)
    return deliveries.flatMap(({ body }) =>
      bluesky.parse(body, BRAND).flatMap((event) => ('externalId' in event ? event.externalId : [])),
    )
  }
  return { pds, search }
}

describe('what comes in by itself', () => {
  test('an answer to us, a quote of ours and our own words are left out, an answer to somebody else is not', async () => {
    const { pds, search } = open()
    const ours = pds.post(BRAND.externalId, { text: 'Le train de 18 h' }, ago(50))
    const theirs = pds.post(CUSTOMER.did, { text: 'Mon train' }, ago(40))
    const answer = (to: typeof ours, minutes: number) =>
      pds.post(CUSTOMER.did, { text: 'Quel train ?', reply: { root: to, parent: to } }, ago(minutes))
    answer(ours, 30)
    const elsewhere = answer(theirs, 20)
    const embed = { $type: 'app.bsky.embed.record', record: { uri: ours.uri, cid: ours.cid } }
    pds.post(CUSTOMER.did, { text: 'Ce train !', embed }, ago(10))

    expect(await search()).toEqual([elsewhere.uri, theirs.uri])
  })
})

describe('what is between an author and us', () => {
  test.each([{ muted: true }, { blockedBy: true }, { blocking: 'at://did:plc:x/app.bsky.graph.block/1' }])(
    '%o: their posts are left out',
    async (viewer) => {
      const { pds, search } = open()
      const { uri } = pds.post(CUSTOMER.did, { text: 'Mon train' }, ago(40))
      expect(await search()).toEqual([uri])
      pds.viewers.set(uri, viewer)
      expect(await search()).toEqual([])
    },
  )
})

describe('what is no answer', () => {
  test('words that the network does not understand are refused for good', async () => {
    await expect(open().search('"')).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('a post from before, and one that makes no sense, is passed over', async () => {
    const { pds, search } = open()
    pds.post(CUSTOMER.did, { text: 'Mon train', $type: 'app.bsky.feed.post' }, ago(700), ago(1))
    expect(await search()).toEqual([])
    const nonsense = { posts: [null, {}, { uri: 'x', cid: 'y', author: {} }] }
    const call = callTo({ account: BRAND, secrets: pds.secrets() }, () =>
      Promise.resolve(Response.json(nonsense)),
    )
    const asked = { query: 'train', language: null, since: ago(600), cursor: null, limit: 100 }
    expect(await bluesky.search!(call, asked)).toEqual({ deliveries: [], cursor: null })
  })
})
