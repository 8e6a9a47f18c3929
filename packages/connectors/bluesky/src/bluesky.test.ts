import { readFileSync } from 'node:fs'
import { describeConnector } from '@relais/connectors/testing'
import { bluesky } from './index.ts'
import { BRAND, createPds, CUSTOMER, NOON } from './testing/pds-double.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url))
const customers = `at://${CUSTOMER.did}/app.bsky.feed.post`
const ours = `at://${BRAND.externalId}/app.bsky.feed.post`
const web = (did: string, rkey: string) => `https://bsky.app/profile/${did}/post/${rkey}`
const image = {
  kind: 'image',
  url: `https://cdn.bsky.app/img/feed_fullsize/plain/${CUSTOMER.did}/bafkreidlp6sdj6jkroakvmbntpy2clsj77foijheae5byt3iwz7d2k542a`,
  alt: 'un vélo',
}
const quoted = { kind: 'link', url: web(BRAND.externalId, '3n2utoem36s2i'), alt: null }
const reply = {
  externalId: `${customers}/3n2utoemiuc2i`,
  threadExternalId: `${ours}/3n2utoem36s2i`,
  parentExternalId: `${ours}/3n2utoem36s2i`,
  messageKind: 'reply',
  text: 'Et le dimanche ?',
  sentAt: new Date('2026-11-22T05:04:15.451Z'),
}
const quote = {
  externalId: `${customers}/3n2utoemvkk2i`,
  threadExternalId: `${customers}/3n2utoemvkk2i`,
  parentExternalId: null,
  messageKind: 'quote',
  attachments: [quoted],
}
const mention = {
  kind: 'message.received',
  externalId: `${customers}/3n2utoelphs2i`,
  threadExternalId: `${customers}/3n2utoelphs2i`,
  parentExternalId: null,
  messageKind: 'mention',
  visibility: 'public',
  author: { externalId: CUSTOMER.did, handle: 'customer.test', name: 'Zoé Martin' },
  clientKey: null,
  text: 'Hé @brand.test mon 🚲 est cassé https://example.com/x #aide',
  spans: [
    { kind: 'mention', start: 3, end: 14, target: BRAND.externalId },
    { kind: 'link', start: 32, end: 53, target: 'https://example.com/x' },
    { kind: 'tag', start: 54, end: 59, target: 'aide' },
  ],
  language: 'fr',
  sentAt: new Date('2026-11-22T05:04:15.425Z'),
  url: web(CUSTOMER.did, '3n2utoelphs2i'),
}
const answer = (status: number, error: string, headers = {}) =>
  Response.json({ error, message: `${error} here` }, { status, headers })

/** A customer's post that stands on every double, because it is made the same way each time. */
const ASKED = createPds().post(CUSTOMER.did, { text: '@brand.test bonjour' }, NOON).uri

describeConnector(bluesky, {
  account: BRAND,
  // The doubles all begin with the same two tokens.
  secrets: createPds().secrets(),
  deliveries: [
    {
      name: 'a mention with a picture',
      body: fixture('mention-with-image'),
      events: [{ ...mention, attachments: [image] }],
    },
    { name: 'a reply to our post', body: fixture('reply-to-our-post'), events: [reply] },
    { name: 'a quote of our post', body: fixture('quote-of-our-post'), events: [quote] },
    { name: 'several at once', body: fixture('several-at-once'), events: [reply, quote] },
    {
      name: 'a post hidden from us',
      body: fixture('hidden-from-us'),
      events: [{ ...mention, attachments: [] }],
    },
    {
      name: 'a post that declares an old time',
      body: fixture('declared-in-the-past'),
      events: [{ messageKind: 'mention', sentAt: new Date('2026-11-22T05:04:15.480Z') }],
    },
    {
      name: 'a post that declares a time to come',
      body: fixture('declared-in-the-future'),
      events: [{ messageKind: 'mention', sentAt: new Date('2026-11-22T05:04:15.498Z') }],
    },
    {
      name: 'a deletion',
      body: fixture('deleted'),
      events: [{ kind: 'message.deleted', externalId: reply.externalId }],
    },
    {
      name: 'our reply from another application',
      body: fixture('own-native-reply'),
      own: true,
      events: [
        {
          externalId: `${ours}/3n2utoezlsk2i`,
          threadExternalId: mention.externalId,
          parentExternalId: mention.externalId,
          messageKind: 'reply',
          clientKey: '3n2utoezlsk2i',
          author: { externalId: BRAND.externalId, handle: 'brand.test' },
        },
      ],
    },
    {
      name: 'our own post',
      body: fixture('own-post'),
      own: true,
      events: [{ messageKind: 'post', parentExternalId: null }],
    },
    {
      name: 'a video',
      body: fixture('video'),
      events: [{ attachments: [{ kind: 'video', alt: 'le quai vide' }] }],
    },
    {
      name: 'a link card',
      body: fixture('link-card'),
      events: [{ attachments: [{ kind: 'link', url: 'https://example.com/horaires', alt: 'Horaires' }] }],
    },
    {
      name: 'a quote with a picture',
      body: fixture('quote-with-image'),
      events: [{ messageKind: 'quote', attachments: [image, quoted] }],
    },
    {
      name: 'an embed that we do not know',
      body: fixture('unknown-embed'),
      events: [{ text: 'Et ça ?' }, { kind: 'unsupported', what: 'embed app.bsky.embed.hologram#view' }],
    },
    {
      name: 'a hostile text',
      body: fixture('hostile-text'),
      events: [
        {
          author: { name: 'Zoé gnp\uFFFD' },
          text: '<b onclick=alert(1)>Bonjour \uFFFD</b> \uFFFD \u202Eerreur @brand.test',
          spans: [{ kind: 'mention', start: 44, end: 55, target: BRAND.externalId }],
        },
      ],
    },
    {
      name: 'a source that we do not know',
      body: fixture('unknown-source'),
      events: [{ kind: 'unsupported', what: 'delivery' }],
    },
    {
      name: 'a record that is no post',
      body: fixture('starter-pack'),
      events: [{ kind: 'unsupported', what: 'record that is no post' }],
    },
  ],
  reply: {
    clientKey: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
    visibility: 'public',
    text: 'Bonjour Zoé, voici les horaires : https://example.com/horaires',
    spans: [],
    language: 'fr',
    threadExternalId: ASKED,
    inReplyToExternalId: ASKED,
    media: [],
    writtenAt: new Date('2026-11-22T11:59:00Z'),
  },
  file: { body: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), mediaType: 'image/png' },
  network: () => {
    const pds = createPds()
    pds.post(CUSTOMER.did, { text: '@brand.test bonjour' }, NOON)
    return pds
  },
  refusals: [
    {
      name: 'an upstream that says when',
      kind: 'retry',
      answer: () => answer(503, 'NotEnoughResources', { 'retry-after': '5' }),
    },
    { name: 'too many requests', kind: 'retry', answer: () => answer(429, 'RateLimitExceeded') },
    { name: 'a token that nobody gave', kind: 'reauth', answer: () => answer(400, 'InvalidToken') },
    { name: 'no authentication', kind: 'reauth', answer: () => answer(401, 'AuthMissing') },
    { name: 'an account taken down', kind: 'denied', answer: () => answer(400, 'AccountTakedown') },
    { name: 'a forbidden method', kind: 'denied', answer: () => answer(403, 'Forbidden') },
    { name: 'a block', kind: 'gone', answer: () => answer(400, 'BlockedActor') },
    {
      name: 'a record that does not fit its lexicon',
      kind: 'invalid',
      answer: () => answer(400, 'InvalidRequest'),
    },
    { name: 'a failure upstream', kind: 'unknown', answer: () => answer(502, 'UpstreamFailure') },
    {
      name: 'a failure inside that left no record',
      kind: 'unknown',
      answer: () => answer(500, 'InternalServerError'),
    },
  ],
})
