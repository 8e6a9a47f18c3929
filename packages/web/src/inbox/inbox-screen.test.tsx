import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi()
  api.listen()
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const row = (name: RegExp) => screen.findByRole('link', { name })

async function openInbox(): Promise<void> {
  await renderConsole('/inbox/next')
  await row(/Client 1/)
  await waitFor(() => expect(api.hasListener).toBe(true))
}

describe('the list', () => {
  beforeEach(() => {
    api.tickets = [aTicket(1), aTicket(2), aTicket(3)]
  })

  it.each(['/', '/inbox', '/inbox/'])('is Next up at %s, which names no view', async (address) => {
    const { router } = await renderConsole(address)

    expect(await screen.findByRole('list', { name: 'Next up' })).toBeTruthy()
    expect(router.state.location.pathname).toBe('/inbox/next')
  })

  it('is a list of links of which one is in the tab order', async () => {
    await openInbox()
    const links = within(screen.getByRole('list', { name: 'Next up' })).getAllByRole('link')

    expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1])
  })

  it('says why it does not go on, and asks again only when somebody wants it', async () => {
    const page = (numbers: number[], endCursor: string | null) => ({
      tickets: {
        edges: numbers.map((number) => ({ node: aTicket(number) })),
        pageInfo: { hasNextPage: endCursor !== null, endCursor },
      },
    })
    let isBroken = true
    api.answers['Tickets'] = ({ after }) => {
      if (after == null) return page([1, 2, 3], 'three')
      return isBroken ? { error: 'BAD_USER_INPUT' } : page([4], null)
    }
    await openInbox()
    await screen.findByRole('alert')
    const asked = api.asked.filter(({ name }) => name === 'Tickets').length

    isBroken = false
    within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }).click()

    expect(await row(/Client 4/)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(api.asked.filter(({ name }) => name === 'Tickets')).toHaveLength(asked + 1)
  })

  it('opens the next ticket with j and the one before with k', async () => {
    await openInbox()
    act(() => press('j'))
    expect(await screen.findByRole('heading', { name: 'Question 1' })).toBeTruthy()
    act(() => press('j'))
    expect(await screen.findByRole('heading', { name: 'Question 2' })).toBeTruthy()
    expect((await row(/Client 2/)).getAttribute('aria-current')).toBe('page')
    act(() => press('k'))
    expect(await screen.findByRole('heading', { name: 'Question 1' })).toBeTruthy()
  })

  it('counts every press of j, also while the ticket before is still on its way to the screen', async () => {
    await openInbox()
    act(() => {
      press('j')
      press('j')
      press('j')
      press('k')
    })

    expect(await screen.findByRole('heading', { name: 'Question 2' })).toBeTruthy()
  })

  it('keeps the focus on its row when it is read again', async () => {
    await openInbox()
    const second = await row(/Client 2/)
    act(() => second.focus())
    const changed = { ...aTicket(2), version: 2, lane: 'doNow' as const }
    api.tickets = [changed, aTicket(1), aTicket(3)]
    act(() => api.tell([changed]))

    await waitFor(async () => expect((await row(/Client 2/)).textContent).toContain('Do now'))
    expect(document.activeElement).toBe(await row(/Client 2/))
  })

  it('gives the focus of a row that left to the row that took its place', async () => {
    await openInbox()
    const second = await row(/Client 2/)
    act(() => second.focus())
    const gone = { ...aTicket(2), version: 2, status: 'resolved' as const }
    api.tickets = [aTicket(1), aTicket(3)]
    act(() => api.tell([gone]))

    await waitFor(() => expect(screen.queryByRole('link', { name: /Client 2/ })).toBeNull())
    await waitFor(async () => expect(document.activeElement).toBe(await row(/Client 3/)))
  })

  it('leaves its keys to whoever is typing', async () => {
    await openInbox()
    act(() => press('/'))
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    act(() => press('j'))

    expect(screen.queryByRole('heading', { name: 'Question 1' })).toBeNull()
  })
})

describe('the live line', () => {
  it('brings a ticket that is new without a reload, by the order of the list and that one row', async () => {
    api.tickets = [aTicket(1)]
    await openInbox()
    const [lists, rails] = [api.countOf('Tickets'), api.countOf('Rail')]
    api.tickets = [aTicket(2), aTicket(1)]
    act(() => api.tell([api.tickets[0]!]))

    expect(await row(/Client 2/)).toBeTruthy()
    const names = screen.getAllByRole('link', { name: /Client/ }).map(({ textContent }) => textContent)
    expect(names.map((name) => /Client \d/.exec(name)?.[0])).toEqual(['Client 2', 'Client 1'])
    expect(screen.getByRole('link', { name: /Next up/ }).textContent).toContain('2')
    expect(api.asked.find(({ name }) => name === 'ChangedList')?.variables['ids']).toEqual([aTicket(2).id])
    expect([api.countOf('Tickets'), api.countOf('Rail')]).toEqual([lists, rails])
  })

  it('reads the row of which nothing was told, and not the list', async () => {
    api.tickets = [aTicket(1)]
    await openInbox()
    const lists = api.countOf('Tickets')
    api.tickets = [aTicket(2), aTicket(3), aTicket(1)]
    act(() => api.tell([aTicket(2)]))

    expect(await row(/Client 3/)).toBeTruthy()
    expect(await row(/Client 2/)).toBeTruthy()
    expect(api.countOf('Tickets')).toBe(lists)
  })

  it('brings a ticket back into the list that is still open beside it', async () => {
    api.tickets = [aTicket(1), aTicket(2)]
    await openInbox()
    act(() => press('j'))
    await screen.findByRole('heading', { name: 'Question 1' })
    const answered = { ...aTicket(1), version: 2, status: 'waitingCustomer' as const }
    const list = api.answers['ChangedList']!
    api.answers['ChangedList'] = (given) => ({
      ...(list(given) as object),
      tickets: {
        edges: [{ node: { id: aTicket(2).id, version: 1 } }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    })
    api.tickets = [answered, aTicket(2)]
    act(() => api.tell([answered]))
    await waitFor(() => expect(screen.queryByRole('link', { name: /Client 1/ })).toBeNull())

    api.answers['ChangedList'] = list
    api.tickets = [{ ...aTicket(1), version: 3 }, aTicket(2)]
    act(() => api.tell([api.tickets[0]!]))

    expect(await row(/Client 1/)).toBeTruthy()
  })

  it('peers-D12: reads one changed row once, however often it is told', async () => {
    api.tickets = [aTicket(1), aTicket(2)]
    await openInbox()
    const lists = api.countOf('Tickets')
    const changed = { ...aTicket(1), version: 2, title: 'Autre', lastMessage: null }
    api.tickets = [changed, aTicket(2)]
    act(() => {
      api.tell([changed])
      api.tell([changed])
    })

    await waitFor(async () => expect((await row(/Client 1/)).textContent).toContain('Autre'))
    expect(api.countOf('ChangedTickets')).toBe(1)
    expect(api.countOf('Tickets')).toBe(lists)
  })

  it('reads everything again when it was broken, for what it has missed', async () => {
    api.tickets = [aTicket(1)]
    await openInbox()
    api.breakLines()
    api.tickets = [aTicket(1), aTicket(7)]

    await waitFor(() => expect(api.hasListener).toBe(true), { timeout: 5000 })
    expect(await row(/Client 7/)).toBeTruthy()
  })
})
