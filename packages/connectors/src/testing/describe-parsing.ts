import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Connector } from '../connector.ts'
import type { InboundEvent } from '../inbound-event.ts'
import { bytesOf, type ConnectorCase, type DeliveryFixture } from './connector-case.ts'
import { eventFaults } from './faults.ts'
import { mutatedBody, scrambledBytes } from './mutations.ts'

const RUNS = Number(process.env['RELAIS_FUZZ_RUNS'] ?? 300)

/** Parsing is pure and total, ids are stable, own messages are recognised, unknown kinds are kept. */
export function describeParsing(connector: Connector, { account, deliveries }: ConnectorCase): void {
  const parse = (body: Uint8Array | string): InboundEvent[] =>
    connector.parse(Uint8Array.from(bytesOf(body)), Object.freeze({ ...account }))
  const bodies = deliveries.map(({ body }) => bytesOf(body))
  const faultsOf = (body: Uint8Array | string) => eventFaults(parse(body), connector.capabilities)
  const messagesOf = (fixture: DeliveryFixture) =>
    parse(fixture.body).filter((event) => event.kind === 'message.received')

  describe('parsing', () => {
    afterEach(() => void vi.useRealTimers())

    test.each(deliveries)('$name: the events are those we expect, and sound', ({ body, events }) => {
      const parsed = parse(body)
      expect(parsed).toMatchObject(events)
      expect(parsed).toHaveLength(events.length)
      expect(eventFaults(parsed, connector.capabilities)).toEqual([])
    })

    test.each(deliveries)(
      '$name: a redelivery years later gives the same events with the same ids',
      ({ body }) => {
        vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01T00:00:00Z') })
        const first = parse(body)
        vi.setSystemTime(new Date('2040-06-15T12:00:00Z'))
        expect(parse(body)).toEqual(first)
      },
    )

    test.each(deliveries)('$name: the bytes are left as they are', ({ body }) => {
      const bytes = Uint8Array.from(bytesOf(body))
      connector.parse(bytes, account)
      expect(bytes).toEqual(Uint8Array.from(bytesOf(body)))
    })

    test('our own messages are recognised, and nobody else’s', () => {
      expect(deliveries.some((fixture) => fixture.own && messagesOf(fixture).length > 0)).toBe(true)
      for (const fixture of deliveries) {
        for (const message of messagesOf(fixture))
          expect([fixture.name, message.isOwn]).toEqual([fixture.name, fixture.own ?? false])
      }
    })

    test('what we do not know is kept as unsupported', () => {
      expect(deliveries.flatMap(({ body }) => parse(body)).map(({ kind }) => kind)).toContain('unsupported')
    })

    test('a body with fields dropped, nulled or of another type gives sound events', () => {
      fc.assert(
        fc.property(mutatedBody(bodies), (body) => {
          expect(faultsOf(body)).toEqual([])
        }),
        { numRuns: RUNS },
      )
    })

    test('a body with bytes overwritten or cut short gives sound events', () => {
      fc.assert(
        fc.property(scrambledBytes(bodies), (body) => {
          expect(faultsOf(body)).toEqual([])
        }),
        { numRuns: RUNS },
      )
    })

    test('bytes that mean nothing are kept as unsupported, never dropped and never a failure', () => {
      const anything = fc.oneof(
        fc.uint8Array(),
        fc.json().map(bytesOf),
        fc
          .constantFrom('', 'null', '[]', '{}', '0', '"', '['.repeat(5000), '{"a":'.repeat(5000))
          .map(bytesOf),
      )
      fc.assert(
        fc.property(anything, (body) => {
          const kinds = new Set(parse(body).map(({ kind }) => kind))
          expect(kinds).toEqual(new Set(['unsupported']))
        }),
        { numRuns: RUNS },
      )
    })
  })
}
