import { describe, expect, test } from 'vitest'
import type { Connector } from '../connector.ts'
import type { ConnectorCase } from './connector-case.ts'
import { describeMedia } from './describe-media.ts'
import { describeParsing } from './describe-parsing.ts'
import { describePolling } from './describe-polling.ts'
import { describeSearching } from './describe-searching.ts'
import { describeSending } from './describe-sending.ts'
import { describeWebhook } from './describe-webhook.ts'
import { capabilityFaults } from './faults.ts'

export type * from './connector-case.ts'
export { callTo, EXAM_AT } from './call-to.ts'

/**
 * The exam that every connector takes: one call in the connector's own test, with its fixtures and a double of its
 * network. It proves the contract; what is particular to the network is tested beside the call.
 */
export function describeConnector(connector: Connector, given: ConnectorCase): void {
  describe(`${connector.network} keeps the contract`, () => {
    describe('what it says about itself', () => {
      test('what it can do and what it has agree', () => {
        expect(capabilityFaults(connector)).toEqual([])
      })

      test('the case brings what the exam needs', () => {
        expect(given.webhook !== undefined).toBe(connector.verify !== undefined)
        expect(given.file !== undefined).toBe(connector.uploadMedia !== undefined)
        expect(given.deliveries.length).toBeGreaterThan(1)
        const declared = connector.secrets.filter(({ asked }) => asked).map(({ name }) => name)
        expect(Object.keys(given.secrets)).toEqual(expect.arrayContaining(declared))
      })
    })

    if (connector.echoKey !== undefined) describeEchoKey(connector, given)
    describeParsing(connector, given)
    if (connector.verify) describeWebhook(connector, given)
    if (connector.poll) describePolling(connector, given)
    if (connector.search) describeSearching(connector, given)
    describeSending(connector, given)
    describeMedia(connector, given)
  })
}

function describeEchoKey(connector: Connector, { reply }: ConnectorCase): void {
  const echoKey = (clientKey: string) => connector.echoKey!({ ...reply, clientKey })

  test('an echo key is the same at every attempt, and different for every reply', () => {
    expect(echoKey(reply.clientKey)).toBe(echoKey(reply.clientKey))
    expect(echoKey(`${reply.clientKey}0`)).not.toBe(echoKey(reply.clientKey))
  })
}
