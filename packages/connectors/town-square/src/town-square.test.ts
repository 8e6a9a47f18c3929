import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Act, ConnectorError, type OutboundReply } from '@relais/connectors'
import { callTo, describeConnector, EXAM_AT } from '@relais/connectors/testing'
import { describe, expect, it } from 'vitest'
import { townSquare } from './index.ts'
import { ASKED, BRAND, createSquare, refuse, SECRETS } from './testing/square-double.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url))
const sign = (body: Uint8Array, at: Date, secret = SECRETS.webhookSecret) => {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')
  return {
    method: 'POST',
    headers: { 'town-square-timestamp': timestamp, 'town-square-signature': signature },
    query: {},
    body,
    receivedAt: at,
  }
}
const call = (network: { fetch: typeof fetch }) => callTo({ account: BRAND, secrets: SECRETS }, network.fetch)

const ROOT = '019a7a10-1111-7000-8000-000000000001'
const COMMENT = '019a7a10-1111-7000-8000-000000000002'
const PRIVATE = '019a7a10-3333-7000-8000-000000000001'
const reply: OutboundReply = {
  clientKey: '019a7a10-4444-7000-8000-00000000000a',
  visibility: 'public',
  text: 'Bonjour Camille, à 9 h 04 voie B. Salma',
  spans: [],
  language: 'fr',
  threadExternalId: ASKED,
  inReplyToExternalId: ASKED,
  media: [],
  writtenAt: EXAM_AT,
}

describeConnector(townSquare, {
  account: BRAND,
  secrets: SECRETS,
  reply,
  network: createSquare,
  file: { body: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), mediaType: 'image/png' },
  webhook: { sign, signatureHeader: 'town-square-signature', toleranceSeconds: 300 },
  deliveries: [
    {
      name: 'a post that names us',
      body: fixture('mention'),
      events: [
        {
          kind: 'message.received',
          messageKind: 'mention',
          visibility: 'public',
          externalId: ROOT,
          threadExternalId: ROOT,
          parentExternalId: null,
          author: { handle: 'camille.moreau', name: 'Camille Moreau' },
          clientKey: null,
          spans: [{ kind: 'mention', start: 47, end: 54, target: BRAND.externalId }],
          language: 'fr',
          sentAt: new Date('2026-11-22T07:58:12.345Z'),
        },
      ],
    },
    {
      name: 'a post with pictures',
      body: fixture('mention-with-pictures'),
      events: [
        {
          messageKind: 'mention',
          attachments: [
            {
              kind: 'image',
              url: 'https://relais.example.org/town-square/media/2c8e7f6a-4b1d-4e0f-9a57-3d6c2b1a0f9e',
              mediaType: 'image/jpeg',
              alt: 'Le panneau de la voie B : « Retardé, 40 min »',
            },
            { kind: 'image', mediaType: 'image/png', alt: null },
          ],
        },
      ],
    },
    {
      name: 'an edit before its comment',
      body: fixture('several-out-of-order'),
      events: [
        { kind: 'message.edited', externalId: COMMENT, text: 'Pareil ici, et rien d’affiché en gare.' },
        { kind: 'message.received', messageKind: 'reply', parentExternalId: COMMENT, threadExternalId: ROOT },
        {
          kind: 'message.received',
          messageKind: 'comment',
          externalId: COMMENT,
          text: 'Pareil ici. <b>Rien</b> affiché en gare.',
        },
      ],
    },
    {
      name: 'a private message in Arabic',
      body: fixture('private-message'),
      events: [{ messageKind: 'direct', visibility: 'private', threadExternalId: PRIVATE, language: 'ar' }],
    },
    {
      name: 'a deletion',
      body: fixture('deletion'),
      events: [{ kind: 'message.deleted', deletedAt: new Date('2026-11-22T08:06:00Z') }],
    },
    {
      name: 'the echo of our reply',
      body: fixture('our-echo'),
      events: [{ messageKind: 'comment', clientKey: '019a7a10-4444-7000-8000-000000000001' }],
      own: true,
    },
    {
      name: 'a reply at our own desk',
      body: fixture('our-native-reply'),
      events: [{ messageKind: 'direct', clientKey: null }],
      own: true,
    },
    {
      name: 'a kind we do not know',
      body: fixture('unknown-kind'),
      events: [{ kind: 'unsupported', what: 'poll.opened' }],
    },
  ],
  refusals: [
    { name: 'a dead token', kind: 'reauth', answer: () => refuse(401, 'NOT_SIGNED_IN') },
    { name: 'a square told to refuse', kind: 'denied', answer: () => refuse(403, 'REFUSED_BY_FAULT') },
    { name: 'a deleted post', kind: 'gone', answer: () => refuse(410, 'POST_GONE') },
    { name: 'no such post', kind: 'gone', answer: () => refuse(404, 'NO_SUCH_POST') },
    { name: 'nobody to write to', kind: 'gone', answer: () => refuse(409, 'NOBODY_TO_WRITE_TO') },
    { name: 'a text that is too long', kind: 'invalid', answer: () => refuse(422, 'TEXT_TOO_LONG') },
    {
      name: 'a public answer to a private message',
      kind: 'invalid',
      answer: () => refuse(409, 'NOT_PUBLIC'),
    },
    { name: 'a key used for another text', kind: 'invalid', answer: () => refuse(409, 'KEY_REUSED') },
    { name: 'too many writes', kind: 'retry', answer: () => refuse(429, 'TOO_MANY') },
    { name: 'a failure after which nobody knows', kind: 'unknown', answer: () => refuse(500, 'BROKEN') },
  ],
})

describe('the Town Square’s webhooks', () => {
  const body = fixture('mention')

  it('are accepted under the previous secret while it is kept', () => {
    const old = sign(body, EXAM_AT, 'the-secret-before')
    const verify = (secrets: Record<string, string>) => townSquare.verify!(old, secrets)

    expect(verify({ ...SECRETS, previousWebhookSecret: 'the-secret-before' })).toMatchObject({
      accepted: true,
    })
    expect(verify({ ...SECRETS, previousWebhookSecret: '' })).toEqual({ accepted: false, reason: 'wrong' })
    expect(verify(SECRETS)).toEqual({ accepted: false, reason: 'wrong' })
  })

  it('are refused with a timestamp that was not the one signed', () => {
    const signed = sign(body, EXAM_AT)
    const later = String(Number(signed.headers['town-square-timestamp']) + 1)
    const headers = { ...signed.headers, 'town-square-timestamp': later }

    expect(townSquare.verify!({ ...signed, headers }, SECRETS)).toEqual({ accepted: false, reason: 'wrong' })
  })

  it('are refused with an empty secret, whatever is signed with it', () => {
    const signed = sign(body, EXAM_AT, '')

    expect(townSquare.verify!(signed, { token: 't', webhookSecret: '' })).toMatchObject({ accepted: false })
  })
})

describe('the Town Square’s journal', () => {
  it('starts at the opening of the channel, and goes on from the cursor', async () => {
    const network = createSquare()
    const since = new Date('2026-11-22T08:00:00Z')
    const first = await townSquare.poll!(call(network), { cursor: null, since, watch: [] })
    await townSquare.poll!(call(network), { cursor: first.cursor, since, watch: [] })
    const asked = network.requests.map(({ url }) => new URL(url).search)

    expect(asked).toEqual(['?limit=100&from=2026-11-22T08%3A00%3A00.000Z', '?limit=100&after=1'])
  })
})

describe('a picture of the Town Square', () => {
  it('is fetched from the square and from nowhere else', async () => {
    const fetch = () => expect.unreachable('something was fetched')
    const elsewhere = townSquare.fetchMedia!(call({ fetch }), 'https://example.org/picture.jpg')

    await expect(elsewhere).rejects.toMatchObject({ kind: 'denied' })
  })

  it('is fetched where the square is reached, by whatever name it calls itself', async () => {
    const asked: string[] = []
    const fetch = (input: RequestInfo | URL) => {
      asked.push(new Request(input).url)
      return Promise.resolve(new Response('picture'))
    }
    await townSquare.fetchMedia!(call({ fetch }), 'https://outside.example.org/town-square/media/abc')

    expect(asked).toEqual([`${BRAND.serviceUrl}/media/abc`])
  })
})

describe('acts on the Town Square', () => {
  it.each<[Act['verb'], string, string]>([
    ['hide', 'PUT', '/hidden'],
    ['unhide', 'DELETE', '/hidden'],
    ['like', 'PUT', '/like'],
    ['unlike', 'DELETE', '/like'],
    ['delete', 'DELETE', ''],
  ])('%s is %s …%s', async (verb, method, suffix) => {
    const network = createSquare()
    await townSquare.act!(call(network), { verb, externalId: ASKED })

    expect(network.requests.map((request) => [request.method, new URL(request.url).pathname])).toEqual([
      [method, `/town-square/api/brand/posts/${ASKED}${suffix}`],
    ])
  })

  it('fail as the network says', async () => {
    const gone = { fetch: () => Promise.resolve(refuse(410, 'POST_GONE')) }
    const act = townSquare.act!(call(gone), { verb: 'like', externalId: ASKED })

    await expect(act).rejects.toMatchObject({ kind: 'gone' })
    await expect(act).rejects.toBeInstanceOf(ConnectorError)
  })
})

describe('the health of a Town Square channel', () => {
  it('is good while the network knows the token', async () => {
    expect(await townSquare.checkHealth(call(createSquare()))).toEqual({
      ok: true,
      problems: [],
      expiresAt: null,
      account: BRAND,
    })
  })

  it.each([
    ['reauth', () => Promise.resolve(refuse(401, 'NOT_SIGNED_IN'))],
    ['permission', () => Promise.resolve(refuse(403, 'REFUSED_BY_FAULT'))],
    ['unreachable', () => Promise.reject(new TypeError('fetch failed'))],
  ])('says %s', async (code, fetch) => {
    expect(await townSquare.checkHealth(call({ fetch }))).toMatchObject({ ok: false, problems: [{ code }] })
  })
})
