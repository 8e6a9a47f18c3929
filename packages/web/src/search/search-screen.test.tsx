import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket, salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi

const ticketOf = (n: number) => {
  const { id, number, status, contact, identity } = aTicket(n)
  return { id, number, status, contact, identity }
}
/** Message `n` of ticket `n`, found by its fourth to ninth letter. */
const hit = (n: number, text = `Le train numéro ${n}`) => ({
  node: {
    __typename: 'MessageHit',
    excerpt: { text, marks: [{ start: 3, end: 8 }] },
    message: {
      id: `message-${n}`,
      sentAt: '2026-03-02T10:00:00.000Z',
      url: null,
      identity: { id: `identity-${n}`, name: `Client ${n}`, handle: `client${n}`, network: 'town-square' },
      author: null,
    },
    messageTicket: ticketOf(n),
  },
})
const answer = (edges: unknown[], userErrors: unknown[] = []) => ({
  search: { edges, pageInfo: { hasNextPage: false, endCursor: null }, userErrors },
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi()
  api.listen()
  api.tickets = [aTicket(1), aTicket(2)]
  api.answers['Search'] = () => answer([hit(1), hit(2)])
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const field = () => screen.findByRole('textbox', { name: 'Search the whole history' })

describe('the search', () => {
  it('marks what was found in plain text, whatever the text holds', async () => {
    api.answers['Search'] = () => answer([hit(1, 'Le train <b>fort</b> & قطار')])
    await renderConsole('/search?q=train')
    const results = await screen.findByRole('list', { name: 'Results' })

    expect(results.querySelector('mark')!.textContent).toBe('train')
    expect(within(results).getByText(/<b>fort<\/b> & قطار/)).toBeTruthy()
  })

  it('has the focus on the first result when somebody arrives, and opens them with j and k at the message', async () => {
    const { router } = await renderConsole('/search?q=train')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-hit')).toBe('message-1'))
    const place = () => `${router.state.location.pathname}#${router.state.location.hash}`

    act(() => press('j'))
    await waitFor(() => expect(place()).toBe('/search/1#message-1'))
    act(() => press('j'))
    await waitFor(() => expect(place()).toBe('/search/2#message-2'))
    expect(document.activeElement?.getAttribute('data-hit')).toBe('message-2')
    act(() => press('k'))
    await waitFor(() => expect(place()).toBe('/search/1#message-1'))
    expect(await screen.findByRole('heading', { name: 'Question 1' })).toBeTruthy()
  })

  it('asks once after a pause in typing, and keeps the address in step', async () => {
    const { router } = await renderConsole('/search')
    const input = await field()
    for (const text of ['t', 'tr', 'train']) fireEvent.change(input, { target: { value: text } })
    await screen.findByRole('list', { name: 'Results' })

    expect(
      api.asked.filter(({ name }) => name === 'Search').map(({ variables }) => variables['query']),
    ).toEqual(['train'])
    expect(router.state.location.search).toEqual({ q: 'train' })
    expect(screen.getByText('2 results')).toBeTruthy()
  })

  it('says in the reader’s words why nothing was searched for, and keeps what was typed', async () => {
    api.answers['Search'] = () => answer([], [{ code: 'SEARCH_EXCLUDES_ALL', message: 'x', parameters: {} }])
    await renderConsole('/search?q=-train')

    await screen.findByText('Say what to find as well, not only what to leave out.')
    const input = (await field()) as HTMLInputElement
    expect(input.value).toBe('-train')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(screen.queryByText('Nothing has these words')).toBeNull()
  })

  it('that finds nothing offers the way out of what narrows it', async () => {
    api.answers['Search'] = ({ kinds }) => answer((kinds as string[]).length > 0 ? [] : [hit(1)])
    await renderConsole('/search?q=train&kind=note')

    fireEvent.click(await screen.findByRole('button', { name: 'Find everything' }))
    expect(await screen.findByRole('list', { name: 'Results' })).toBeTruthy()
  })

  it('that broke says so, and tries again', async () => {
    api.answers['Search'] = () => ({ error: 'INTERNAL_SERVER_ERROR' })
    await renderConsole('/search?q=train')
    const again = await screen.findByRole('button', { name: 'Try again' })

    api.answers['Search'] = () => answer([hit(1)])
    fireEvent.click(again)
    expect(await screen.findByRole('list', { name: 'Results' })).toBeTruthy()
  })

  it('remembers what led somewhere in this browser, for this person, until they forget it', async () => {
    const first = await renderConsole('/search?q=train')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-hit')).toBe('message-1'))
    act(() => press('j'))
    await screen.findByRole('heading', { name: 'Question 1' })
    await act(() => first.router.navigate({ to: '/search', search: {} }))

    expect(await screen.findByRole('button', { name: 'train' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Forget them' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'train' })).toBeNull())
    expect(Object.keys(localStorage).filter((key) => key.includes('searches'))).toEqual([])
  })
})

it('a filter under a name stands in the rail with its count, which stops at a thousand', async () => {
  api.savedFilters = [
    {
      id: 'f1',
      name: 'Bagages',
      query: 'view=all&lane=plan',
      count: 7,
      isShared: false,
      isMine: true,
      owner: salma,
    },
    {
      id: 'f2',
      name: 'Tout',
      query: 'view=resolved',
      count: 1001,
      isShared: true,
      isMine: false,
      owner: { id: 'another' },
    },
  ]
  await renderConsole('/inbox/next')
  const links = within(await screen.findByRole('navigation', { name: 'Filters' })).getAllByRole('link')

  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Bagages7', '/inbox/all?lane=plan'],
    ['Tout · shared1,000+', '/inbox/resolved'],
  ])
})
