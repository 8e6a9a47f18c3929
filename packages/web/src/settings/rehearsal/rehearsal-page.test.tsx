import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'
import type { Guest, PilotedRehearsal } from './queries.ts'

let api: FakeApi
let rehearsal: PilotedRehearsal | null

const guest = (name: string, more: Partial<Guest> = {}): Guest => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@lignes.example`,
  hasAsked: false,
  isAnswered: false,
  helpedOn: [],
  isFinished: false,
  role: null,
  invitedAs: null,
  mentorOn: null,
  ...more,
})
const running = (): PilotedRehearsal => ({
  url: 'http://localhost/rehearsal/good',
  startedAt: '2026-03-02T08:00:00.000Z',
  endsAt: '2026-03-09T08:00:00.000Z',
  endedAt: null,
  isOver: false,
  guests: [
    guest('Karim', { hasAsked: true, isAnswered: true, helpedOn: ['Accès'], isFinished: true }),
    guest('Nora', { hasAsked: true }),
  ],
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  rehearsal = null
  api = new FakeApi({
    PilotedRehearsal: () => ({ rehearsal }),
    StartRehearsal: () => {
      rehearsal = running()
      return { startRehearsal: { rehearsal, userErrors: [] } }
    },
    EndRehearsal: () => {
      rehearsal = { ...running(), isOver: true, endedAt: '2026-03-03T08:00:00.000Z' }
      return { endRehearsal: { rehearsal, userErrors: [] } }
    },
    InviteFromRehearsal: ({ input }) => {
      const { guestId, mentorOn } = input as { guestId: string; mentorOn?: string }
      rehearsal = {
        ...rehearsal!,
        guests: rehearsal!.guests.map((one) =>
          one.id === guestId
            ? { ...one, invitedAs: mentorOn ? 'mentor' : 'volunteer', mentorOn: mentorOn ?? null }
            : one,
        ),
      }
      return { inviteFromRehearsal: { url: 'http://localhost/invitation/new', userErrors: [] } }
    },
  })
  const usual = api.answers['Viewer']!
  api.answers['Viewer'] = (given) => {
    const { viewer } = usual(given) as { viewer: { member: object } }
    return { viewer: { ...viewer, member: { ...viewer.member, role: 'admin' } } }
  }
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const sent = (name: string) =>
  api.asked.filter((one) => one.name === name).map(({ variables }) => variables.input)

it('opens a rehearsal for some days, and shows its link for as long as it lasts', async () => {
  await renderConsole('/settings/rehearsal')
  fireEvent.change(await screen.findByLabelText('For how long'), { target: { value: '3' } })
  fireEvent.click(screen.getByRole('button', { name: 'Open the rehearsal' }))

  const link = await screen.findByLabelText<HTMLInputElement>('Link of the rehearsal')
  expect(link.value).toBe('http://localhost/rehearsal/good')
  expect(sent('StartRehearsal')).toEqual([{ days: 3 }])
})

it('says of everybody by name what came of it, and no figure', async () => {
  rehearsal = running()
  await renderConsole('/settings/rehearsal')
  const rows = within(await screen.findByRole('list', { name: 'Who came' })).getAllByRole('listitem')
  const people = rows.filter(({ textContent }) => textContent.includes('@'))

  expect(people.map(({ textContent }) => textContent.includes('Karim'))).toEqual([true, false])
  expect(people[0]!.textContent).toContain('Asked, and was answered.')
  expect(people[0]!.textContent).toContain('Accès')
  expect(people[1]!.textContent).toContain('Has answered nobody yet.')
  expect(people.map(({ textContent }) => /\d/.test(textContent))).toEqual([false, false])
})

it('invites somebody with one tap, as a volunteer or as a mentor', async () => {
  rehearsal = running()
  await renderConsole('/settings/rehearsal')
  fireEvent.click(await screen.findByRole('button', { name: 'Invite Nora as a volunteer' }))
  const dialog = await screen.findByRole('dialog', { name: 'Nora is invited' })
  expect(within(dialog).getByLabelText<HTMLInputElement>('Link of the invitation').value).toContain(
    '/invitation/new',
  )
  fireEvent.click(within(dialog).getByRole('button', { name: 'Done' }))
  expect(await screen.findByText('Invited as a volunteer.')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: 'Invite Karim as a mentor on Accès' }))
  fireEvent.click(
    within(await screen.findByRole('dialog', { name: 'Karim is invited' })).getByRole('button', {
      name: 'Done',
    }),
  )
  expect(await screen.findByText(/to be a mentor on Accès once they are trusted there/)).toBeTruthy()
  expect(sent('InviteFromRehearsal')).toEqual([{ guestId: 'Nora' }, { guestId: 'Karim', mentorOn: 'Accès' }])
})

it('ends once that is confirmed, and keeps who came', async () => {
  rehearsal = running()
  await renderConsole('/settings/rehearsal')
  fireEvent.click(await screen.findByRole('button', { name: 'End the rehearsal' }))
  fireEvent.click(await screen.findByRole('button', { name: 'End it for everybody' }))

  expect(await screen.findByRole('heading', { name: 'Rehearse again' })).toBeTruthy()
  await waitFor(() => expect(screen.queryByLabelText('Link of the rehearsal')).toBeNull())
  expect(screen.getByRole('button', { name: 'Invite Nora as a volunteer' })).toBeTruthy()
})
