import { InfiniteQueryObserver, QueryObserver, type InfiniteData } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ticketsQuery } from '../inbox/queries.ts'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import type { TicketsQuery } from './generated/graphql.ts'
import { keys } from './keys.ts'
import { LiveChanges } from './live-changes.ts'
import { createQueryClient } from './query-client.ts'
import { ticketQuery } from '../ticket/queries.ts'

const filter = { view: 'all' } as const

let api: FakeApi
let queryClient: ReturnType<typeof createQueryClient>
let changes: LiveChanges
let stop = () => {}

/** The server's list, as it goes on from a cursor. */
const page = ({ first, after }: Record<string, unknown>) => {
  const from = after ? api.tickets.findIndex(({ id }) => `after ${id}` === after) + 1 : 0
  const some = api.tickets.slice(from, from + Number(first))
  return {
    edges: some.map((node) => ({ node, cursor: `after ${node.id}` })),
    pageInfo: {
      hasNextPage: from + some.length < api.tickets.length,
      endCursor: some.length > 0 ? `after ${some.at(-1)!.id}` : null,
    },
  }
}

beforeEach(async () => {
  api = new FakeApi()
  const changedList = api.answers['ChangedList']!
  Object.assign(api.answers, {
    Tickets: (given: object) => ({ tickets: page(given as Record<string, unknown>) }),
    FurtherPlaces: (given: object) => ({ tickets: page(given as Record<string, unknown>) }),
    ChangedList: (given: never) => ({ ...(changedList(given) as object), tickets: page(given) }),
  })
  api.tickets = Array.from({ length: 180 }, (_, n) => aTicket(n + 1))
  api.listen()
  queryClient = createQueryClient()
  changes = new LiveChanges(queryClient)
  const observer = new InfiniteQueryObserver(queryClient, ticketsQuery(filter))
  stop = observer.subscribe(() => {})
  await vi.waitUntil(() => observer.getCurrentResult().isSuccess)
  await observer.fetchNextPage()
  await observer.fetchNextPage()
})
afterEach(async () => {
  stop()
  changes.close()
  queryClient.clear()
  await api.close()
})

const list = () => queryClient.getQueryData<InfiniteData<TicketsQuery, string | null>>(keys.list(filter))!
const shown = () => list().pages.flatMap((one) => one.tickets.edges.map(({ node }) => node.number))
const standing = (count: number) => api.tickets.slice(0, count).map(({ number }) => number)
const tell = (n: number) => {
  const told = api.tickets.find(({ number }) => number === n)!
  changes.note([told.id], [told.version])
}

it('a list of three pages is put in order by its places alone, two requests, with no page read again', async () => {
  expect(shown()).toEqual(standing(150))
  const before = api.countOf('Tickets')
  // The hundred and twentieth comes first.
  const [moved] = api.tickets.splice(119, 1)
  api.tickets.unshift({ ...moved!, version: 2, status: 'open', lane: 'doNow' })
  tell(120)

  await expect.poll(() => shown()[0]).toBe(120)
  expect(shown()).toEqual(standing(150))
  expect(list().pages.map((one) => one.tickets.edges.length)).toEqual([50, 50, 50])
  expect(list().pageParams).toEqual([null, `after ${api.tickets[49]!.id}`, `after ${api.tickets[99]!.id}`])
  expect(api.countOf('ChangedList') + api.countOf('FurtherPlaces')).toBe(2)
  expect(api.countOf('Tickets')).toBe(before)
})

it('a row that leaves lets the next one in from beyond the end, which alone is read', async () => {
  const before = api.countOf('Tickets')
  const [gone] = api.tickets.splice(2, 1)
  api.tickets.push({ ...gone!, version: 2, status: 'resolved' })
  tell(3)

  await expect.poll(() => shown().at(-1)).toBe(151)
  expect(shown()).toEqual(standing(150))
  const asked = api.asked
    .filter(({ name }) => name === 'ChangedTickets')
    .map(({ variables }) => variables['ids'])
  expect(asked.at(-1)).toEqual([aTicket(151).id])
  expect(api.countOf('Tickets')).toBe(before)
})

it('a row that only changed is read by itself', async () => {
  api.tickets[70] = { ...api.tickets[70]!, version: 2, title: 'Anders' }
  tell(71)

  await expect.poll(() => list().pages[1]!.tickets.edges[20]!.node.version).toBe(2)
  expect(api.countOf('ChangedTickets')).toBe(1)
  expect(api.countOf('ChangedList')).toBe(0)
})

it('peers-D12: places that were asked for before something newer came are not put over it', async () => {
  const changedList = api.answers['ChangedList']!
  api.answers['ChangedList'] = (given) => {
    const answer = changedList(given)
    if (api.countOf('ChangedList') > 1) return answer
    // While the answer is on its way the first goes down, and somebody has read the list whole.
    const [first] = api.tickets.splice(1, 1)
    api.tickets.splice(100, 0, { ...first!, version: 3 })
    queryClient.setQueryData<ReturnType<typeof list>>(keys.list(filter), (now) => ({
      ...now!,
      pages: [0, 50, 100].map((from) => ({
        ...now!.pages[0]!,
        tickets: page({ first: 50, after: from === 0 ? null : `after ${api.tickets[from - 1]!.id}` }),
      })),
    }))
    return answer
  }
  const [moved] = api.tickets.splice(119, 1)
  api.tickets.unshift({ ...moved!, version: 2, lane: 'doNow' })
  tell(120)

  await vi.waitUntil(() => api.countOf('ChangedList') > 0 && queryClient.isFetching() === 0)
  await expect.poll(shown, { timeout: 10_000 }).toEqual(standing(150))
})

it('what was being read for the first time when it changed is read once more', async () => {
  const answer = api.answers['Ticket']!
  let isFirst = true
  api.answers['Ticket'] = async (given) => {
    const before = structuredClone(answer(given))
    if (isFirst) {
      // The change comes after the server has looked; its row is read before this answer is here.
      isFirst = false
      api.tickets[4] = { ...api.tickets[4]!, version: 2, title: 'Later' }
      tell(5)
      await vi.waitUntil(() => list().pages[0]!.tickets.edges[4]!.node.version === 2)
    }
    return before
  }
  const observer = new QueryObserver(queryClient, ticketQuery(5))
  const leave = observer.subscribe(() => {})

  await expect.poll(() => observer.getCurrentResult().data?.ticket?.title).toBe('Later')
  expect(api.countOf('Ticket')).toBe(2)
  leave()
})

it('a list that is read for the first time while the line is opened is read once more', async () => {
  const tickets = api.answers['Tickets']!
  let isFirst = true
  api.answers['Tickets'] = (given) => {
    const before = structuredClone(tickets(given))
    if (isFirst) {
      isFirst = false
      api.tickets.unshift(aTicket(200))
      changes.resync()
    }
    return before
  }
  const other = new InfiniteQueryObserver(queryClient, ticketsQuery({ view: 'next' }))
  const leave = other.subscribe(() => {})

  await expect.poll(() => other.getCurrentResult().data?.pages[0]?.tickets.edges[0]?.node.number).toBe(200)
  leave()
})

it('a ticket that is open is read again when somebody else writes under the same post', async () => {
  const here = { ...aTicket(5).thread, id: 'under one post' }
  for (const at of [4, 9]) api.tickets[at] = { ...api.tickets[at]!, thread: here }
  const observers = [5, 6].map((number) => new QueryObserver(queryClient, ticketQuery(number)))
  const leave = observers.map((observer) => observer.subscribe(() => {}))
  await vi.waitUntil(() => observers.every((observer) => observer.getCurrentResult().isSuccess))
  api.tickets[9] = { ...api.tickets[9]!, version: 2 }
  tell(10)

  await vi.waitUntil(() => api.countOf('Ticket') === 3 && queryClient.isFetching() === 0)
  expect(api.asked.findLast(({ name }) => name === 'Ticket')!.variables['number']).toBe(5)
  leave.forEach((off) => off())
})
