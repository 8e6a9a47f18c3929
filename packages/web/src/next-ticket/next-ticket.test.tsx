import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Ticket } from '../ticket/queries.ts'
import { aTicket, salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let queue: number[]

const PICKED = 'Picked: importance 16 of 32, 12 min of slack left; 3 others were behind.'
const lastPick = (): Ticket['lastPick'] => ({
  member: salma,
  at: new Date().toISOString(),
  reason: { code: 'on_time', parameters: { weight: 16, slackMs: 12 * 60_000, behind: 3 } },
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  queue = [2, 3]
  api = new FakeApi({
    ClaimNextTicket: () => {
      const number = queue.shift()
      const ticket = api.tickets.find((one) => one.number === number) ?? null
      if (ticket !== null) {
        const claim = { holder: salma, expiresAt: new Date(Date.now() + 300_000).toISOString() }
        const handed = {
          ...ticket,
          version: ticket.version + 1,
          assignee: salma,
          claim,
          lastPick: lastPick(),
        }
        api.tickets = api.tickets.map((one) => (one.number === number ? handed : one))
      }
      return { claimNextTicket: { ticket, userErrors: [] } }
    },
    PlaceOfTicket: ({ number }) => ({
      ticket: {
        id: `ticket-${String(number)}`,
        placeReason: { code: 'late', parameters: { weight: 4, lateMs: 60 * 60_000, handlingMs: 5 * 60_000 } },
        lastPick: null,
      },
    }),
  })
  api.viewerMay('claimNextTicket')
  api.tickets = [aTicket(1), aTicket(2), aTicket(3)]
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

const nextUp = async () => {
  const view = await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: /Client 1/ })
  return view
}
const heading = (n: number) => screen.findByRole('heading', { name: `Question ${n}` })
const notice = () => screen.findByRole('complementary', { name: 'Why this ticket' })
const pressNext = () => act(() => press('N', { shiftKey: true, code: 'KeyN' }))

it('shift+n hands out the next ticket, opens it with the focus, and says once why it is this one', async () => {
  const { router } = await nextUp()
  pressNext()
  const title = await heading(2)

  await waitFor(async () => expect(within(await notice()).getByRole('status').textContent).toBe(PICKED))
  expect(document.activeElement).toBe(title)
  expect(router.state.location.pathname).toBe('/inbox/next/2')
  expect((await screen.findByRole('link', { name: /Client 2/ })).textContent).toContain('in your hands')
})

it('a later visit shows the reason again, and nobody hears it twice', async () => {
  api.tickets = [aTicket(1, { assignee: salma, lastPick: lastPick() })]
  await renderConsole('/inbox/mine/1')

  expect((await notice()).textContent).toContain(PICKED)
  expect(within(await notice()).getByRole('status').textContent).toBe('')
})

it('what another person was handed says nothing of it at its head', async () => {
  const ben = { id: 'member-ben', name: 'Ben' }
  api.tickets = [aTicket(1, { assignee: salma, lastPick: { ...lastPick()!, member: ben } })]
  await renderConsole('/inbox/mine/1')
  await heading(1)

  expect(screen.queryByRole('complementary', { name: 'Why this ticket' })).toBeNull()
})

it('the button of Next up does the same, and two presses ask once', async () => {
  await nextUp()
  const button = screen.getByRole('button', { name: 'Next ticket' })
  act(() => {
    button.click()
    button.click()
  })
  await heading(2)

  expect(api.countOf('ClaimNextTicket')).toBe(1)
})

it('a ticket that is left unfinished stays one’s own, which is said with the way back', async () => {
  await nextUp()
  pressNext()
  await notice()
  pressNext()
  await heading(3)
  await screen.findByText('Ticket #2 stays yours, and waits for your answer.')
  act(() => screen.getByRole('button', { name: 'Back to it' }).click())

  expect(await heading(2)).toBeTruthy()
})

it('nothing to hand out is a sentence, and what is open stays open', async () => {
  queue = []
  const { router } = await nextUp()
  pressNext()

  await screen.findByText(/^Nothing waits for you/)
  expect(router.state.location.pathname).toBe('/inbox/next')
})

it('a failure is said, and the next press asks again', async () => {
  const answer = api.answers['ClaimNextTicket']!
  api.answers['ClaimNextTicket'] = () => ({ error: 'INTERNAL_SERVER_ERROR' })
  await nextUp()
  pressNext()
  await screen.findByText(/^Something broke on our side/)
  api.answers['ClaimNextTicket'] = answer
  pressNext()

  expect(await heading(2)).toBeTruthy()
})

it('a ticket of Next up on which nobody waits any more leads on to the next one', async () => {
  api.tickets[0] = aTicket(1, { status: 'resolved' })
  await renderConsole('/inbox/next/1')
  await screen.findByText('Nobody waits for an answer here any more.')
  const [, step] = await screen.findAllByRole('button', { name: 'Next ticket' })
  act(() => step!.click())

  expect(await heading(2)).toBeTruthy()
  expect(screen.queryByText(/stays yours/)).toBeNull()
})

it('why a ticket stands where it does is one key away, with how the order is made', async () => {
  await renderConsole('/inbox/next/1')
  await heading(1)
  act(() => {
    press('p')
    press('w')
  })
  const dialog = await screen.findByRole('dialog', { name: 'Why this place' })

  expect(await within(dialog).findByText(/should have been begun 1 h ago: it is late/)).toBeTruthy()
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(4)
})
