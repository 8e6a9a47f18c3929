import { describe, expect, test } from 'vitest'
import type { NetworkCodes } from '../codes.ts'
import type { Capabilities, Connector } from '../connector.ts'
import { defineConnector, NO_MEDIA } from '../connector.ts'
import type { MessageReceived } from '../inbound-event.ts'
import { capabilityFaults, eventFaults } from './faults.ts'

const JPEG = { mediaType: 'image/jpeg', maxBytes: 1_000_000, maxSide: null }

const capabilities: Capabilities = {
  receives: ['poll'],
  inbound: ['mention'],
  deletions: 'reread',
  edits: 'never',
  replies: { public: true, private: false },
  acts: [],
  limits: {
    publicText: [{ max: 300, unit: 'graphemes' }],
    privateText: [],
    publicMedia: NO_MEDIA,
    privateMedia: NO_MEDIA,
  },
  privateWindowHours: null,
  idempotency: 'key',
  readBack: 'none',
  backfillDays: null,
}

const message: MessageReceived = {
  kind: 'message.received',
  externalId: 'm1',
  threadExternalId: 'm1',
  parentExternalId: null,
  messageKind: 'mention',
  visibility: 'public',
  author: { externalId: 'a1', handle: 'zoe', name: 'Zoé', avatarUrl: null, audience: null },
  isOwn: false,
  clientKey: null,
  text: 'Bonjour @relais',
  spans: [{ kind: 'mention', start: 8, end: 15, target: 'us' }],
  attachments: [],
  language: 'fr',
  sentAt: new Date('2026-11-22T10:00:00Z'),
  url: null,
}

const codes: NetworkCodes = {
  fr: ['Une.', 'Deux.', 'Trois.'],
  en: ['One.', 'Two.', 'Three.'],
  ar: ['واحد.', 'اثنان.', 'ثلاثة.'],
}

const connector: Connector = defineConnector({
  network: 'example',
  codes,
  capabilities,
  secrets: [{ name: 'token', asked: true }],
  pollSeconds: 10,
  parse: () => [],
  poll: () => Promise.reject(new Error('not called')),
  send: () => Promise.reject(new Error('not called')),
  checkHealth: () => Promise.reject(new Error('not called')),
})

describe('events', () => {
  test('a sound message has no faults', () => {
    expect(eventFaults([message], capabilities)).toEqual([])
  })

  test.each<[string, Partial<MessageReceived>]>([
    ['an instant that is none', { sentAt: new Date('soon') }],
    ['an instant that no database stores', { sentAt: new Date('+275760-09-13T00:00:00.000Z') }],
    ['an empty id', { externalId: '' }],
    ['an empty thread', { threadExternalId: '' }],
    ['a message that answers itself', { parentExternalId: 'm1' }],
    ['NUL in the text', { text: 'Bonjour \u0000 relais' }],
    ['half an emoji in a name', { author: { ...message.author, name: 'Zoé \uD83D' } }],
    ['a span past the end', { spans: [{ kind: 'tag', start: 8, end: 16, target: 'x' }] }],
    ['an empty span', { spans: [{ kind: 'tag', start: 8, end: 8, target: 'x' }] }],
    ['an undeclared kind', { messageKind: 'direct' }],
    [
      'an attachment without an address',
      { attachments: [{ kind: 'image', url: 'picture', mediaType: null, alt: null }] },
    ],
    ['a link that would run', { spans: [{ kind: 'link', start: 0, end: 7, target: 'javascript:alert(1)' }] }],
  ])('%s is a fault', (_, change) => {
    expect(eventFaults([{ ...message, ...change }], capabilities)).toHaveLength(1)
  })

  test('a label that could fill a table of counts is a fault', () => {
    expect(eventFaults([{ kind: 'unsupported', what: 'x'.repeat(101) }], capabilities)).toHaveLength(1)
  })
})

describe('capabilities', () => {
  test('a connector that has what it says has no faults', () => {
    expect(capabilityFaults(connector)).toEqual([])
  })

  test.each<[string, Partial<Capabilities>]>([
    ['webhooks without verify', { receives: ['poll', 'webhook'] }],
    ['acts without act', { acts: ['like'] }],
    ['reading back without readBack', { readBack: 'strong' }],
    [
      'files without uploadMedia',
      {
        limits: {
          ...capabilities.limits,
          publicMedia: { count: 4, types: [JPEG], altText: [], needsText: false },
        },
      },
    ],
    [
      'a type of file where none is taken',
      {
        limits: {
          ...capabilities.limits,
          publicMedia: { count: 0, types: [JPEG], altText: [], needsText: false },
        },
      },
    ],
    ['private replies without a limit', { replies: { public: true, private: true } }],
    ['a window without private replies', { privateWindowHours: 24 }],
    ['no kind of message', { inbound: [] }],
    [
      'a search without search()',
      { search: { query: [{ max: 200, unit: 'utf16' }], syntax: [], seconds: 60 } },
    ],
  ])('%s is a fault', (_, change) => {
    expect(capabilityFaults({ ...connector, capabilities: { ...capabilities, ...change } })).toHaveLength(1)
  })

  test.each<[string, NetworkCodes['fr']]>([
    ['an empty sentence', ['Une.', ' ', 'Trois.']],
    ['one sentence twice', ['Une.', 'Une.', 'Trois.']],
    ['one nobody reads in a glance', ['Une.', 'x'.repeat(200), 'Trois.']],
    ['two of them', ['Une.', 'Deux.'] as never],
  ])('codes with %s are a fault', (_, fr) => {
    expect(capabilityFaults({ ...connector, codes: { ...codes, fr } })).toEqual([
      'three sentences of house style in fr',
    ])
  })

  test('a function that no capability declares is a fault', () => {
    expect(capabilityFaults({ ...connector, act: () => Promise.resolve() })).toEqual(['acts ↔ act'])
    const search = () => Promise.resolve({ deliveries: [], cursor: null })
    expect(capabilityFaults({ ...connector, search })).toEqual(['search ↔ search()'])
  })

  test('a search without limits is a fault', () => {
    const search = () => Promise.resolve({ deliveries: [], cursor: null })
    const able = { ...capabilities, search: { query: [], syntax: [], seconds: 0 } }
    expect(capabilityFaults({ ...connector, capabilities: able, search })).toEqual(['a search has limits'])
  })
})
