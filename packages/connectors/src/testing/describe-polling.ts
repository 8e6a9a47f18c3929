import { describe, expect, onTestFinished, test } from 'vitest'
import type { Connector, PollResult } from '../connector.ts'
import type { ConnectorCase } from './connector-case.ts'
import { callTo } from './call-to.ts'
import { eventFaults } from './faults.ts'

const since = new Date('2000-01-01T00:00:00Z')

/** Polling finds what is new once, and the same bytes under the same key when it has to look again. */
export function describePolling(connector: Connector, given: ConnectorCase): void {
  const keysOf = ({ deliveries }: PollResult) => deliveries.map(({ deliveryKey }) => deliveryKey)
  const eventsOf = ({ deliveries }: PollResult) =>
    deliveries.flatMap(({ body }) => connector.parse(body, given.account))

  async function open() {
    const network = await given.network()
    onTestFinished(async () => network.close?.())
    const poll = (cursor: string | null) =>
      connector.poll!(callTo(given, network.fetch), { cursor, since, watch: [] })
    return { arrive: network.arrive!, poll }
  }

  describe('polling', () => {
    test('what a customer wrote comes in, sound', async () => {
      const { arrive, poll } = await open()
      await arrive()
      const events = eventsOf(await poll(null))
      expect(events).toContainEqual(expect.objectContaining({ kind: 'message.received', isOwn: false }))
      expect(eventFaults(events, connector.capabilities)).toEqual([])
    })

    test('nothing new is no delivery', async () => {
      const { arrive, poll } = await open()
      await arrive()
      const first = await poll(null)
      const second = await poll(first.cursor)
      expect(second.deliveries).toEqual([])
      expect((await poll(second.cursor)).deliveries).toEqual([])
    })

    test('a poll whose result was lost finds the same deliveries under the same keys', async () => {
      const { arrive, poll } = await open()
      await arrive()
      const lost = await poll(null)
      const again = await poll(null)
      expect(keysOf(again)).toEqual(keysOf(lost))
      expect(eventsOf(again)).toHaveLength(eventsOf(lost).length)
    })

    test('a cursor finds what came after it, and only that', async () => {
      const { arrive, poll } = await open()
      await arrive()
      const first = await poll(null)
      await arrive()
      const second = await poll(first.cursor)
      expect(eventsOf(second)).toHaveLength(1)
      expect(keysOf(first)).not.toContain(keysOf(second)[0])
    })
  })
}
