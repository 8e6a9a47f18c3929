import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aTicket, salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'
import type { TicketOffer } from './offer-query.ts'

let api: FakeApi
let offer: TicketOffer
let refusals: object[]
const liftedAt = '2026-03-02T10:05:00.000Z'
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  refusals = []
  offer = {
    __typename: 'Ticket',
    id: 'ticket-1',
    exclusions: [
      { code: 'press', isUnknown: false, isSoft: false },
      { code: 'named_employee', isUnknown: true, isSoft: true },
    ],
    lifts: [],
  }
  api = new FakeApi({
    TicketOffer: () => ({ node: offer }),
    LiftExclusion: ({ input: { reason } }: { input: { reason: string } }) => {
      if (refusals.length === 0)
        offer = {
          ...offer,
          exclusions: offer.exclusions.slice(0, 1),
          lifts: [{ code: 'named_employee', reason, by: salma, liftedAt }],
        }
      return { liftExclusion: { userErrors: refusals } }
    },
    RestoreExclusion: () => {
      offer = {
        ...offer,
        exclusions: [...offer.exclusions, { code: 'named_employee', isUnknown: true, isSoft: true }],
        lifts: [],
      }
      return { restoreExclusion: { userErrors: [] } }
    },
  } as never)
  api.tickets = [aTicket(1)]
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

const open = async (...may: string[]) => {
  api.viewerMay(...may)
  await renderConsole('/inbox/next/1')
  const toggle = await screen.findByRole('button', { name: 'May they answer it?' })
  expect(api.countOf('TicketOffer')).toBe(0)
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-expanded')).toBe('true')
  return within(await screen.findByRole('list', { name: 'Why no volunteer is offered it' }))
}

it('a supervisor lifts what may be lifted, with a reason, and takes it back', async () => {
  const why = await open('liftExclusion', 'restoreExclusion')
  const [hard, soft] = why.getAllByRole('listitem')
  expect(within(hard!).queryByRole('button')).toBeNull()
  expect(soft!.textContent).toContain('(or it is not known)')

  fireEvent.click(within(soft!).getByRole('button', { name: /^Lift: It complains of an employee/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Why may volunteers answer it?' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Let volunteers answer it' }))
  await dialog.findByText('Say why, in a few words.')
  expect(api.countOf('LiftExclusion')).toBe(0)
  fireEvent.change(dialog.getByRole('textbox', { name: 'In your own words' }), {
    target: { value: 'They praise her.' },
  })
  fireEvent.click(dialog.getByRole('button', { name: 'Let volunteers answer it' }))

  const lifted = within(await screen.findByRole('list', { name: 'Lifted' }))
  expect(inputOf('LiftExclusion')).toEqual({
    ticketId: 'ticket-1',
    code: 'named_employee',
    reason: 'They praise her.',
  })
  expect(lifted.getByText('They praise her.')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

  fireEvent.click(lifted.getByRole('button', { name: /^Restore/ }))
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Lifted' })).toBeNull())
  expect(inputOf('RestoreExclusion')).toEqual({ ticketId: 'ticket-1', code: 'named_employee' })
})

it('what is refused is told, and the dialog keeps the words', async () => {
  const why = await open('liftExclusion')
  refusals = [{ code: 'TICKET_UNREADABLE', message: '', parameters: {} }]
  fireEvent.click(why.getByRole('button', { name: /^Lift/ }))
  const dialog = within(await screen.findByRole('dialog'))
  const field = dialog.getByRole<HTMLInputElement>('textbox', { name: 'In your own words' })
  fireEvent.change(field, { target: { value: 'Why not?' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Let volunteers answer it' }))

  await screen.findByText('No words of the customer are left to decide by.')
  expect(field.value).toBe('Why not?')
})

it('the care team reads why, and lifts nothing', async () => {
  const why = await open()

  expect(why.getAllByRole('listitem')).toHaveLength(2)
  expect(why.queryByRole('button')).toBeNull()
})
