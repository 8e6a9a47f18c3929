import { describe, expect, test } from 'vitest'
import type { Connector, Secrets, Verdict, WebhookRequest } from '../connector.ts'
import { bytesOf, type ConnectorCase, type WebhookFixture } from './connector-case.ts'

const AT = new Date('2026-11-22T10:00:00Z')

/** A signature is accepted as it came, and refused however it was altered. */
export function describeWebhook(connector: Connector, { secrets, deliveries, webhook }: ConnectorCase): void {
  const body = bytesOf(deliveries[0]?.body ?? '{}')

  describe('peers-D1: webhooks', () => {
    const { sign, signatureHeader } = webhook!
    const signed = sign(body, AT)
    const signature = signed.headers[signatureHeader] ?? ''
    const verify = (request: WebhookRequest, using = secrets): Verdict => connector.verify!(request, using)
    const withSignature = (value: string) => ({
      ...signed,
      headers: { ...signed.headers, [signatureHeader]: value },
    })
    const refused = expect.objectContaining({ accepted: false })

    test('a request signed by the network is accepted', () => {
      expect(verify(signed)).toMatchObject({ accepted: true, deliveryKey: expect.stringMatching(/./) })
    })

    test('a redelivery has the same key, another delivery another', () => {
      const keyOf = (request: WebhookRequest) => {
        const verdict = verify(request)
        if (!verdict.accepted) throw new Error(`refused: ${verdict.reason}`)
        return verdict.deliveryKey
      }
      expect(keyOf(sign(Uint8Array.from(body), AT))).toBe(keyOf(signed))
      expect(keyOf(sign(bytesOf(deliveries[1]?.body ?? '{"other":1}'), AT))).not.toBe(keyOf(signed))
    })

    test('a body altered anywhere is refused', () => {
      for (let index = 0; index < body.length; index += Math.ceil(body.length / 50)) {
        const altered = Uint8Array.from(body)
        altered[index] = altered[index]! ^ 1
        expect(verify({ ...signed, body: altered })).toEqual(refused)
      }
      expect(verify({ ...signed, body: body.slice(0, -1) })).toEqual(refused)
      expect(verify({ ...signed, body: bytesOf(`${new TextDecoder().decode(body)} `) })).toEqual(refused)
    })

    test('a missing signature is refused', () => {
      const { [signatureHeader]: _, ...headers } = signed.headers
      expect(verify({ ...signed, headers })).toEqual({ accepted: false, reason: 'missing' })
    })

    test.each([
      ['empty', () => ''],
      ['one character short', () => signature.slice(0, -1)],
      ['one character long', () => `${signature}0`],
      ['not in its alphabet', () => `${signature.slice(0, -4)}zz~é`],
      [
        'with its last character changed',
        () => signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0'),
      ],
      ['sent twice', () => `${signature}, ${signature}`],
      ['very long', () => signature.repeat(1000)],
    ])('a signature that is %s is refused', (_, alter) => {
      expect(verify(withSignature(alter()))).toEqual(refused)
    })

    test('a signature made with other secrets is refused', () => {
      const others = Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, `${value}x`]))
      expect(verify(signed, others)).toEqual(refused)
      expect(verify(signed, {})).toEqual(refused)
    })
  })

  if (webhook!.toleranceSeconds !== null) describeStaleness(connector, secrets, body, webhook!)
}

function describeStaleness(
  connector: Connector,
  secrets: Secrets,
  body: Uint8Array,
  webhook: WebhookFixture,
): void {
  const tolerance = webhook.toleranceSeconds!
  const signed = webhook.sign(body, AT)
  const arriving = (seconds: number) =>
    connector.verify!({ ...signed, receivedAt: new Date(AT.getTime() + seconds * 1000) }, secrets)

  test('a signed time is judged against the arrival', () => {
    expect(arriving(tolerance - 1)).toMatchObject({ accepted: true })
    expect(arriving(tolerance + 1)).toEqual({ accepted: false, reason: 'stale' })
    expect(arriving(-tolerance - 1)).toEqual({ accepted: false, reason: 'stale' })
  })
}
