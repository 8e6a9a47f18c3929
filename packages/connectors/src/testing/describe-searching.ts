import { describe, expect, onTestFinished, test } from 'vitest'
import type { Connector, SearchPage, SearchRequest } from '../connector.ts'
import type { MessageReceived } from '../inbound-event.ts'
import { callTo, EXAM_AT } from './call-to.ts'
import type { ConnectorCase } from './connector-case.ts'
import { eventFaults } from './faults.ts'

const ago = (minutes: number) => new Date(EXAM_AT.getTime() - minutes * 60_000)

/** Searching finds what strangers say, newest first, each once and under one key, and leaves out what comes in anyway. */
export function describeSearching(connector: Connector, given: ConnectorCase): void {
  const messagesOf = ({ deliveries }: SearchPage) =>
    deliveries.map(({ body }) => {
      const events = connector.parse(body, given.account)
      expect(eventFaults(events, connector.capabilities)).toEqual([])
      return events.find((event): event is MessageReceived => event.kind === 'message.received')!
    })
  const textsOf = (page: SearchPage) => messagesOf(page).map(({ text }) => text)

  async function open() {
    const network = await given.network()
    onTestFinished(async () => network.close?.())
    const say = async (text: string, minutes: number, about: { language?: string; toUs?: boolean } = {}) =>
      network.say!(text, { at: ago(minutes), language: 'fr', toUs: false, ...about })
    const search = (more: Partial<SearchRequest> = {}, fetch = network.fetch) =>
      connector.search!(callTo(given, fetch), {
        query: 'ligne',
        language: null,
        since: ago(600),
        cursor: null,
        limit: 100,
        ...more,
      })
    return { say, search }
  }

  describe('searching', () => {
    test('what people say without naming us is found, the newest first, and nothing else', async () => {
      const { say, search } = await open()
      await say('La ligne est coupée', 50)
      await say('Encore la ligne', 10)
      await say('Rien à voir', 5)
      await say('La ligne, à vous', 4, { toUs: true })
      await say('La ligne, il y a longtemps', 700)
      const found = await search()
      expect(textsOf(found)).toEqual(['Encore la ligne', 'La ligne est coupée'])
      expect(messagesOf(found)).toMatchObject([
        { messageKind: 'post', visibility: 'public', isOwn: false, sentAt: ago(10) },
        { messageKind: 'post', visibility: 'public', isOwn: false, sentAt: ago(50) },
      ])
      expect(found.cursor).toBeNull()
    })

    test('only what is said in the language that is asked for is found', async () => {
      const { say, search } = await open()
      await say('La ligne est coupée', 50)
      await say('The ligne is cut', 40, { language: 'en' })
      expect(textsOf(await search({ language: 'en' }))).toEqual(['The ligne is cut'])
    })

    test('a cursor goes on where the page before it ended', async () => {
      const { say, search } = await open()
      for (const minutes of [50, 40, 30, 20, 10]) await say(`La ligne ${minutes}`, minutes)
      const texts: string[] = []
      for (let cursor: string | null = null, pages = 0; pages < 4; pages += 1) {
        const page: SearchPage = await search({ limit: 2, cursor })
        texts.push(...textsOf(page))
        cursor = page.cursor
        if (cursor === null) break
      }
      expect(texts).toEqual([10, 20, 30, 40, 50].map((minutes) => `La ligne ${minutes}`))
    })

    test('a post has the same key in whatever search it is found, and another one than its neighbour', async () => {
      const { say, search } = await open()
      await say('La ligne est coupée', 50)
      await say('Encore la ligne', 10)
      const keys = ({ deliveries }: SearchPage) => deliveries.map(({ deliveryKey }) => deliveryKey)
      const all = keys(await search())
      expect(new Set(all).size).toBe(2)
      expect(keys(await search({ query: 'coupée' }))).toEqual([all[1]])
    })

    test('a network that is asked too often says when to come back', async () => {
      const { search } = await open()
      const tooOften = () =>
        Promise.resolve(new Response('{}', { status: 429, headers: { 'retry-after': '90' } }))
      await expect(search({}, tooOften)).rejects.toMatchObject({
        kind: 'retry',
        retryAt: new Date(EXAM_AT.getTime() + 90_000),
      })
    })

    test('an answer that does not come or makes no sense is tried again', async () => {
      const { search } = await open()
      const nonsense = () => Promise.resolve(new Response('<html>'))
      await expect(search({}, nonsense)).rejects.toMatchObject({ kind: 'retry' })
      await expect(search({}, () => Promise.reject(new TypeError('fetch failed')))).rejects.toMatchObject({
        kind: 'retry',
      })
    })
  })
}
