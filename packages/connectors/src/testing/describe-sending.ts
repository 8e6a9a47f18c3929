import { describe, expect, test } from 'vitest'
import type { Connector } from '../connector.ts'
import { EXAM_AT } from './call-to.ts'
import type { ConnectorCase } from './connector-case.ts'
import {
  badGateway,
  createSendingExam,
  type Fault,
  lostAnswer,
  refusedConnection,
  type SendingExam,
  silence,
} from './sending-exam.ts'

/** A reply goes out once, within the limits, and every way of failing has its kind. */
export function describeSending(connector: Connector, given: ConnectorCase): void {
  const { capabilities: can } = connector
  const { reply } = given
  const limits = reply.visibility === 'public' ? can.limits.publicText : can.limits.privateText

  const exam = createSendingExam(connector, given)
  const { open, failWith } = exam

  describe('sending', () => {
    test('a reply goes out once and has a receipt', async () => {
      const { network, send } = await open()
      const receipt = await send(reply)
      expect(receipt.externalId).not.toBe('')
      expect(receipt.sentAt.getTime()).not.toBeNaN()
      expect(await network.countPosts()).toBe(1)
    })

    test.each(limits)(
      'a text of one more than $max $unit is refused before it leaves',
      async ({ max, unit }) => {
        const { network } = await open()
        const text = unit === 'bytes' ? 'é'.repeat(Math.floor(max / 2) + 1) : 'a'.repeat(max + 1)
        const nothingLeaves: Fault = () => expect.unreachable('the text left')
        expect(await failWith(network, nothingLeaves, { ...reply, text, spans: [] })).toMatchObject({
          kind: 'invalid',
        })
        expect(await network.countPosts()).toBe(0)
      },
    )

    test.each(given.refusals)('$name is $kind', async ({ kind, answer }) => {
      const { network } = await open()
      expect(await failWith(network, () => Promise.resolve(answer()))).toMatchObject({ kind })
      expect(await network.countPosts()).toBe(0)
    })

    test('every kind of refusal that the network knows is mapped', () => {
      const mapped = new Set(given.refusals.map(({ kind }) => kind))
      const expected = [
        'retry',
        'reauth',
        'denied',
        'gone',
        'invalid',
        ...(can.privateWindowHours === null ? [] : ['window']),
      ]
      expect(expected.filter((kind) => !mapped.has(kind as never))).toEqual([])
    })

    test('too many requests are retried when the network says', async () => {
      const { network } = await open()
      const busy = () =>
        Promise.resolve(new Response('{}', { status: 429, headers: { 'retry-after': '30' } }))
      const error = await failWith(network, busy)
      expect(error).toMatchObject({ kind: 'retry', retryAt: new Date(EXAM_AT.getTime() + 30_000) })
    })

    test('a refused connection is retried: nothing left', async () => {
      const { network } = await open()
      expect(await failWith(network, refusedConnection)).toMatchObject({ kind: 'retry' })
    })

    test.each([
      ['a lost answer', lostAnswer],
      ['silence', silence],
      ['a bad gateway', badGateway],
    ])('%s after the post was made is unknown', async (_, fault) => {
      const { network } = await open()
      expect(await failWith(network, fault)).toMatchObject({ kind: 'unknown' })
      expect(await network.countPosts()).toBe(1)
    })

    test('another reply is another post', async () => {
      const { network, send } = await open()
      const first = await send(reply)
      const second = await send({ ...reply, clientKey: '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000' })
      expect(second.externalId).not.toBe(first.externalId)
      expect(await network.countPosts()).toBe(2)
    })
  })

  if (can.idempotency !== 'none') describeResending(exam, given)
  if (can.readBack !== 'none') describeReadingBack(exam, connector, given)
}

function describeResending({ open, failWith }: SendingExam, { reply }: ConnectorCase): void {
  describe('sending again', () => {
    test('a resend with the same key is harmless', async () => {
      const { network, send } = await open()
      const first = await send(reply)
      expect((await send(reply)).externalId).toBe(first.externalId)
      expect(await network.countPosts()).toBe(1)
    })

    test('a resend after a lost answer is harmless', async () => {
      const { network, send } = await open()
      await failWith(network, lostAnswer)
      await send(reply)
      expect(await network.countPosts()).toBe(1)
    })
  })
}

function describeReadingBack(
  { open, failWith }: SendingExam,
  connector: Connector,
  { reply }: ConnectorCase,
): void {
  const { capabilities: can } = connector

  describe('reading back', () => {
    test('a reply whose answer was lost is found', async () => {
      const { network, call } = await open()
      await failWith(network, lostAnswer)
      const found = await connector.readBack!(call, reply, EXAM_AT)
      expect(found).toMatchObject({ found: 'present', receipt: { externalId: expect.stringMatching(/./) } })
    })

    test('what is found carries the id that the receipt had', async () => {
      const { call, send } = await open()
      const { externalId } = await send(reply)
      expect(await connector.readBack!(call, reply, EXAM_AT)).toMatchObject({ receipt: { externalId } })
    })

    test('a reply that never left is not found', async () => {
      const { call } = await open()
      const absent = can.readBack === 'strong' ? ['absent'] : ['absent', 'undecided']
      expect(absent).toContain((await connector.readBack!(call, reply, EXAM_AT)).found)
    })
  })
}
