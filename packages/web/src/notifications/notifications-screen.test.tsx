import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket, salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let unread: string[]

const told = (id: string, kind: string, more: object = {}) => {
  const { id: ticketId, number, title, contact } = aTicket(7)
  return {
    node: {
      id,
      kind,
      target: null,
      count: 1,
      severeCount: 0,
      trustStep: null,
      topic: null,
      createdAt: '2026-03-02T10:00:00.000Z',
      readAt: unread.includes(id) ? null : '2026-03-02T10:01:00.000Z',
      by: null,
      ticket: { id: ticketId, number, title, contact },
      note: null,
      channel: null,
      ...more,
    },
  }
}

beforeEach(() => {
  unread = ['n1', 'n2']
  api = new FakeApi()
  api.listen()
  api.tickets = [aTicket(7)]
  api.answers['Bell'] = () => ({ unreadNotificationCount: unread.length })
  api.answers['Notifications'] = () => ({
    notifications: {
      edges: [
        told('n1', 'assigned', {
          by: { id: 'karim', name: 'Karim' },
          note: { id: 'note', body: 'You know the station.' },
        }),
        told('n2', 'teamBreached', { ticket: null, count: 12, severeCount: 3 }),
        told('n3', 'answered'),
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  })
  api.answers['MarkNotificationsRead'] = ({ input }) => {
    const ids = (input?.['notificationIds'] ?? null) as string[] | null
    unread = ids === null ? [] : unread.filter((id) => !ids.includes(id))
    return { markNotificationsRead: { unreadCount: unread.length, userErrors: [] } }
  }
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

/** In the rail, and as a sign in the header of a phone. */
const bell = (name: string) => screen.findAllByRole('link', { name })
const rows = async () =>
  within(await screen.findByRole('list', { name: 'Notifications' })).getAllByRole('link')

describe('the notifications', () => {
  it('are reached by g b, say who did what, and say in words what is not read', async () => {
    const { router } = await renderConsole('/inbox/next')
    await bell('Notifications 2 unread')
    press('g')
    press('b')
    await waitFor(() => expect(router.state.location.pathname).toBe('/notifications'))

    const texts = (await rows()).map((row) => row.textContent)
    expect(texts[0]).toMatch(/^Unread: Karim handed a ticket off to you.*You know the station\.#7/)
    expect(texts[1]).toMatch(/^Unread: 12 promises were broken, 3 of them critical/)
    expect(texts[2]).toMatch(/^The customer wrote again/)
  })

  it('open the ticket they are about, and are read by that', async () => {
    const { router } = await renderConsole('/notifications')
    await rows()
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Karim/))
    act(() => (document.activeElement as HTMLElement).click())

    await waitFor(() => expect(router.state.location.pathname).toBe('/inbox/all/7'))
    await waitFor(() => expect(unread).toEqual(['n2']))
    await bell('Notifications 1 unread')
  })

  it('lead a volunteer to their phone, whatever they are told: tickets are not theirs to see', async () => {
    api.viewerIs('volunteer')
    await renderConsole('/notifications')
    expect((await rows()).map((row) => row.getAttribute('href'))).toEqual([
      '/help-out',
      '/help-out',
      '/help-out',
    ])
  })

  it('lead a volunteer to the part of their phone that tells more of it', async () => {
    api.viewerIs('volunteer')
    api.answers['Notifications'] = () => ({
      notifications: {
        edges: [
          told('n1', 'trustStepped', { ticket: null }),
          told('n2', 'draftToMentor', { ticket: null }),
          told('n3', 'replyCorrected', { ticket: null }),
        ],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    })
    await renderConsole('/notifications')
    expect((await rows()).map((row) => row.getAttribute('href'))).toEqual([
      '/help-out/me',
      '/help-out/mentor',
      '/help-out/answers',
    ])
  })

  it('are walked through with j and k, and all marked as read by a key', async () => {
    await renderConsole('/notifications')
    const [first, second] = await rows()
    await waitFor(() => expect(document.activeElement).toBe(first))
    press('j')
    expect(document.activeElement).toBe(second)
    press('k')
    expect(document.activeElement).toBe(first)
    press('A', { shiftKey: true })

    await screen.findByText('You have read everything.')
    expect(unread).toEqual([])
    expect(screen.queryByRole('button', { name: /Mark all as read/ })).toBeNull()
  })

  it('are read again when the live line names the viewer, and tickets are left alone', async () => {
    await renderConsole('/inbox/next')
    await waitFor(() => expect(api.hasListener).toBe(true))
    await bell('Notifications 2 unread')
    const before = api.countOf('ChangedList')
    unread = ['n1', 'n2', 'n3']
    api.tell([{ ...aTicket(1), id: salma.id, version: 0 }])

    await bell('Notifications 3 unread')
    expect(api.countOf('ChangedList')).toBe(before)
  })

  it('say what to do when they cannot be read, and what will stand here while there is none', async () => {
    api.answers['Notifications'] = () => ({ error: 'INTERNAL' })
    await renderConsole('/notifications')
    await screen.findByText('The notifications could not be read.')
    api.answers['Notifications'] = () => ({
      notifications: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    })
    act(() => screen.getByRole('button', { name: 'Try again' }).click())

    expect(await screen.findByText('Nothing yet')).toBeTruthy()
  })

  it('are chosen in a table of kinds and ways, and a tick that is refused is taken back', async () => {
    let isRefused = false
    let isOn = true
    api.answers['NotificationPreferences'] = () => ({
      notificationPreferences: [{ kind: 'answered', way: 'console', isOn }],
    })
    api.answers['SetNotificationPreferences'] = ({ input }) => {
      if (isRefused) return { error: 'INTERNAL' }
      const { preferences } = input as { preferences: { isOn: boolean }[] }
      isOn = preferences[0]!.isOn
      return { setNotificationPreferences: { preferences, userErrors: [] } }
    }
    await renderConsole('/settings/notifications')
    const box = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'A customer writes again on a ticket of mine · In the console',
    })
    act(() => box.click())
    await waitFor(() => expect(isOn).toBe(false))
    expect(box.checked).toBe(false)

    isRefused = true
    act(() => box.click())
    await waitFor(() => expect(box.checked).toBe(false))
    expect(isOn).toBe(false)
  })
})
