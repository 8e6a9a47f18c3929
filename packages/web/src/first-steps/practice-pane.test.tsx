import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { practising } from '../shell/practising.ts'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

const STEPS = ['post', 'read', 'answer', 'guard', 'breakdown']

let api: FakeApi
let steps: { done: string[]; isSkipped: boolean; customerHandle: string | null; ticketNumber: number | null }

/** At which address the document was asked for. */
function openedAt(path: string): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { name: `${location.origin}${path}` } as PerformanceEntry,
  ])
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  // The document was asked for at the one address that may frame the square.
  openedAt('/first-steps')
  steps = { done: [], isSkipped: false, customerHandle: null, ticketNumber: null }
  api = new FakeApi({
    FirstSteps: () => ({ viewer: { firstSteps: { ...steps } } }),
    Demonstration: () => ({
      demonstration: {
        townSquareUrl: `${location.origin}/town-square/lignes`,
        isArriving: true,
        isViewers: true,
        hasOwnOrganization: false,
      },
    }),
    RecordFirstSteps: ({ input }) => {
      const { done = [], ...more } = input as Partial<typeof steps>
      const all = new Set([...steps.done, ...done])
      steps = { ...steps, ...more, done: STEPS.filter((step) => all.has(step)) }
      return { recordFirstSteps: { firstSteps: { ...steps }, userErrors: [] } }
    },
    SimulateBreakdown: () => {
      steps = { ...steps, done: [...steps.done, 'breakdown'] }
      return { simulateBreakdown: { firstSteps: { ...steps }, userErrors: [] } }
    },
    StopArrivals: () => ({ stopArrivals: { demonstration: { isArriving: false }, userErrors: [] } }),
  })
  const usual = api.answers['Viewer']!
  api.answers['Viewer'] = (given) => {
    const { viewer } = usual(given) as { viewer: { organization: object } }
    return { viewer: { ...viewer, organization: { ...viewer.organization, isDemonstration: true } } }
  }
  api.tickets = [aTicket(1), aTicket(2)]
  api.listen()
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

async function openBeside() {
  const view = await renderConsole('/first-steps')
  const pane = await screen.findByRole('complementary', { name: 'Town Square' })
  await within(pane).findByRole('region', { name: /^First steps/ })
  return { ...view, pane }
}
const frame = () => screen.findByTitle<HTMLIFrameElement>('Town Square, where you are the customer')
const lastReport = () =>
  api.asked.filter(({ name }) => name === 'RecordFirstSteps').at(-1)?.variables['input']

describe('the Town Square beside the inbox', () => {
  it('stands there from the first steps on, for a guest, in the language of the console', async () => {
    const { router } = await openBeside()

    expect(router.state.location.pathname).toBe('/inbox/next')
    expect((await frame()).getAttribute('src')).toBe('/town-square/lignes?guest=1&lang=en')
  })

  it('is asked for again where this document may not frame it', async () => {
    openedAt('/inbox/next')
    const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
    await openBeside()

    await waitFor(() =>
      expect(assign).toHaveBeenCalledWith(`/first-steps?to=${encodeURIComponent(location.pathname)}`),
    )
    expect(screen.queryByTitle(/you are the customer/)).toBeNull()
  })

  it('learns from the square, and from nobody else, under which handle the visitor writes', async () => {
    await openBeside()
    const { contentWindow } = await frame()
    const say = (handle: string, more: MessageEventInit) =>
      dispatchEvent(new MessageEvent('message', { data: { from: 'town-square', handle }, ...more }))
    say('evil', { origin: 'https://evil.example', source: contentWindow })
    say('evil', { origin: location.origin, source: window })
    expect(lastReport()).toBeUndefined()
    say('alix.fauvel', { origin: location.origin, source: contentWindow })

    await waitFor(() => expect(lastReport()).toEqual({ customerHandle: 'alix.fauvel' }))
  })

  it('notices by itself that the visitor’s own ticket is open, and no other one', async () => {
    steps = { ...steps, done: ['post'], customerHandle: 'alix', ticketNumber: 2 }
    await openBeside()
    await screen.findByRole('link', { name: /Client 1/ })
    act(() => press('j'))
    await screen.findByRole('heading', { name: 'Question 1' })
    expect(lastReport()).toBeUndefined()
    act(() => press('j'))
    await screen.findByRole('heading', { name: 'Question 2' })

    await waitFor(() => expect(lastReport()).toEqual({ done: ['read'] }))
    expect(await screen.findByText('Answer by keyboard')).toBeTruthy()
  })

  it('notices that the guard was met, once', async () => {
    steps = { ...steps, done: ['post', 'read', 'answer'] }
    await openBeside()
    await screen.findByText('Meet the guard')
    act(() => {
      practising.noteGuard()
      practising.noteGuard()
    })

    expect(await screen.findByText('See a bad hour')).toBeTruthy()
    expect(api.countOf('RecordFirstSteps')).toBe(1)
  })

  it('lets a breakdown be simulated, and leads on to one’s own place', async () => {
    steps = { ...steps, done: ['post', 'read', 'answer', 'guard'] }
    await openBeside()
    fireEvent.click(await screen.findByRole('button', { name: 'Simulate a breakdown' }))

    expect(await screen.findByText('You have seen the essentials.')).toBeTruthy()
    const door = screen.getByRole('button', { name: 'Now yours' }).closest('form')!
    expect([door.method, door.getAttribute('action')]).toEqual(['post', '/try/admin'])
  })

  it('can be skipped and taken up again, which the server remembers', async () => {
    const { pane } = await openBeside()
    fireEvent.click(within(pane).getByRole('button', { name: 'Skip' }))
    await waitFor(() => expect(within(pane).queryByRole('region', { name: /^First steps/ })).toBeNull())
    expect(lastReport()).toEqual({ isSkipped: true })
    fireEvent.click(within(pane).getByRole('button', { name: 'First steps' }))

    expect(await within(pane).findByRole('region', { name: /^First steps/ })).toBeTruthy()
    expect(lastReport()).toEqual({ isSkipped: false })
  })

  it('can be put away, and is led to from the bar of the demonstration', async () => {
    const { pane } = await openBeside()
    fireEvent.click(within(pane).getByRole('button', { name: 'Put the Town Square away' }))

    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Town Square' })).toBeNull())
    const bar = screen.getByRole('complementary', { name: 'Demonstration' })
    expect(within(bar).getByRole('button', { name: 'First steps' })).toBeTruthy()
  })

  it('is led to by keys, which say where they lead', async () => {
    await openBeside()
    const square = await frame()
    act(() => {
      press('g')
      press('t')
    })

    expect(document.activeElement).toBe(square)
  })

  it('takes whoever was led to it before it was there to where they write', async () => {
    const { pane } = await openBeside()
    const square = await frame()
    pane.focus()
    const page = document.implementation.createHTMLDocument()
    vi.spyOn(square, 'contentDocument', 'get').mockReturnValue(page)
    act(() => {
      press('g')
      press('t')
    })
    document.body.focus()
    page.body.innerHTML = '<textarea id="text-public"></textarea>'
    const focused = vi.spyOn(page.querySelector('textarea')!, 'focus')
    fireEvent.load(square)

    expect(focused).toHaveBeenCalledOnce()
  })
})

describe('any other organization', () => {
  it('has neither the square nor the bar', async () => {
    delete (api.answers as Record<string, unknown>)['Viewer']
    Object.assign(api.answers, new FakeApi().answers)
    api.tickets = [aTicket(1)]
    await renderConsole('/inbox/next')
    practising.set(true)
    await screen.findByRole('heading', { name: 'Inbox' })

    expect(screen.queryByRole('complementary', { name: 'Demonstration' })).toBeNull()
    expect(screen.queryByRole('complementary', { name: 'Town Square' })).toBeNull()
  })
})
