import { describe, expect, it } from 'vitest'
import { recogniseTopics } from './recognise-topics.ts'

const keywords = [
  { topicId: 'delay', keyword: 'train en retard' },
  { topicId: 'delay', keyword: 'تأخير' },
  { topicId: 'refund', keyword: 'remboursé' },
  { topicId: 'refund', keyword: 'refund' },
  { topicId: 'bus', keyword: 'bus' },
]

describe('a topic', () => {
  it.each([
    ['Encore un TRAIN EN RETARD ce matin', [{ topicId: 'delay', evidence: 'TRAIN EN RETARD' }]],
    ['Serai-je rembourse ?', [{ topicId: 'refund', evidence: 'rembourse' }]],
    ['When is my refund due?', [{ topicId: 'refund', evidence: 'refund' }]],
    ['لماذا كل هذا التّأخير؟ تَأْخِير كبير', [{ topicId: 'delay', evidence: 'تَأْخِير' }]],
    [
      'Refund me, the train en retard was yours. Refund!',
      [
        { topicId: 'refund', evidence: 'Refund' },
        { topicId: 'delay', evidence: 'train en retard' },
      ],
    ],
  ])('is recognised by its words, whatever accents and capitals: %s', (text, found) => {
    expect(recogniseTopics(text, keywords)).toEqual(found)
  })

  it.each(['Abuse of busy people', 'Un train, en grand retard', '', '…'])(
    'is not taken from parts of words, nor from words apart: %s',
    (text) => {
      expect(recogniseTopics(text, keywords)).toEqual([])
    },
  )

  it('without a word that can be searched for is never recognised', () => {
    expect(recogniseTopics('!!! ???', [{ topicId: 'x', keyword: '!!!' }])).toEqual([])
  })
})
