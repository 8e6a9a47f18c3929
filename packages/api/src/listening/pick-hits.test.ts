import type { Connector } from '@relais/connectors'
import { expect, it } from 'vitest'
import { message } from '../testing/world.ts'
import { type Hit, pickHits, readHits } from './pick-hits.ts'

const ANYTHING = { query: 'train', language: null, excludedWords: [], excludedHandles: [] }
const hit = (text: string, more: Partial<Hit['message']> = {}): Hit => ({
  delivery: { deliveryKey: text, body: new Uint8Array() },
  message: message({ externalId: text, messageKind: 'post', text, ...more }),
})
const left = (hits: Hit[], definition: Partial<typeof ANYTHING>) =>
  pickHits(hits, { ...ANYTHING, ...definition }).map(({ message: { text } }) => text)

it.each([
  ['complet', ['Le train est COMPLET', 'Le train est incomplet'], ['Le train est incomplet']],
  ['retardé', ['Train retarde', 'Train à l’heure'], ['Train à l’heure']],
  ['petit train', ['Un petit   train', 'Un petit, puis un train'], ['Un petit, puis un train']],
  ['#pub', ['Le train #pub', 'Le train public'], ['Le train public']],
  ['🎁', ['Un train 🎁', 'Un train'], ['Un train']],
  ['قطار', ['قِطار سريع', 'حافلة'], ['حافلة']],
])(
  'leaves out posts with the word %s, whatever its case and accents, and not those that only hold it',
  (word, said, wanted) => {
    expect(
      left(
        said.map((text) => hit(text)),
        { excludedWords: [word] as never },
      ),
    ).toEqual(wanted)
  },
)

it('an excluded word that folds to nothing leaves nothing out', () => {
  expect(left([hit(''), hit('train')], { excludedWords: ['\u0301'] as never })).toEqual(['', 'train'])
})

it('leaves out authors by their handle, with or without its sign', () => {
  const author = { ...hit('x').message.author, handle: '@Concurrent' }
  expect(left([hit('un', { author }), hit('deux')], { excludedHandles: ['concurrent'] as never })).toEqual([
    'deux',
  ])
})

it('leaves out another language, and keeps what nobody says the language of', () => {
  const hits = [hit('fr', { language: 'fr-CA' }), hit('en', { language: 'en' }), hit('?')]
  expect(left(hits, { language: 'fr' as never })).toEqual(['fr', '?'])
})

it('takes only what others say in public and not to us', () => {
  const us = { externalId: 'brand', handle: 'lignes', serviceUrl: 'http://localhost' }
  const said = [
    message({ externalId: 'post', messageKind: 'post' }),
    message({ externalId: 'comment', messageKind: 'comment' }),
    message({ externalId: 'mention', messageKind: 'mention' }),
    message({ externalId: 'quote', messageKind: 'quote' }),
    message({ externalId: 'private', messageKind: 'post', visibility: 'private' }),
    message({ externalId: 'ours', messageKind: 'post', isOwn: true }),
    { kind: 'unsupported' as const, what: 'x' },
  ]
  const connector = { parse: (body: Uint8Array) => [said[body[0]!]!] } as Partial<Connector> as Connector
  const deliveries = said.map((_, at) => ({ deliveryKey: String(at), body: Uint8Array.of(at) }))
  expect(readHits(connector, us, deliveries).map((found) => found.message.externalId)).toEqual([
    'post',
    'comment',
  ])
})
