import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let state: string
let isSignedIn: boolean
let refusals: object[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  state = 'open'
  isSignedIn = false
  refusals = []
  const usual = new FakeApi().answers
  api = new FakeApi({
    Viewer: (variables) => (isSignedIn ? usual['Viewer']!(variables) : { viewer: null }),
    Invitation: ({ token }) => ({
      invitation:
        token === 'none'
          ? null
          : {
              organization: 'Lignes',
              email: 'imane@lignes.example',
              role: 'agent',
              locale: 'en',
              invitedBy: 'Ada',
              expiresAt: '2026-03-09T10:00:00Z',
              state,
            },
    }),
    AcceptInvitation: () => {
      isSignedIn = refusals.length === 0
      return { acceptInvitation: { viewer: null, userErrors: refusals } }
    },
  })
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const join = () => fireEvent.click(screen.getByRole('button', { name: 'Join' }))

describe('the page of an invitation', () => {
  it('says who invites to what, and signs in whoever accepts', async () => {
    const { router } = await renderConsole('/invitation/good')
    expect(await screen.findByRole('heading', { name: 'Join Lignes on Relais' })).toBeTruthy()
    expect(screen.getByText('Ada invites you.')).toBeTruthy()
    fill(/Your name/, ' Imane K. ')
    fill(/^Password/, ' a long enough sentence ')
    join()

    await waitFor(() => expect(router.state.location.pathname).toBe('/inbox/next'))
    expect(api.asked.find(({ name }) => name === 'AcceptInvitation')?.variables.input).toEqual({
      token: 'good',
      name: 'Imane K.',
      password: ' a long enough sentence ',
      locale: 'en',
    })
  })

  it('lets somebody in without a password who asks for links instead', async () => {
    const { router } = await renderConsole('/invitation/good')
    await screen.findByRole('heading', { name: 'Join Lignes on Relais' })
    fill(/Your name/, 'Imane')
    join()
    expect(await screen.findByText('Choose a password, or come in by links.')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox'))
    join()

    await waitFor(() => expect(router.state.location.pathname).toBe('/inbox/next'))
    expect(api.asked.find(({ name }) => name === 'AcceptInvitation')?.variables.input).not.toHaveProperty(
      'password',
    )
  })

  it('keeps what was typed when it is refused', async () => {
    refusals = [
      { code: 'PASSWORD_TOO_SHORT', message: 'Short.', parameters: { min: 12 }, path: ['input', 'password'] },
    ]
    await renderConsole('/invitation/good')
    await screen.findByRole('heading', { name: 'Join Lignes on Relais' })
    fill(/Your name/, 'Imane')
    fill(/^Password/, 'short')
    join()

    expect(await screen.findByText('Choose a password of 12 characters at least.')).toBeTruthy()
    expect((screen.getByLabelText(/Your name/) as HTMLInputElement).value).toBe('Imane')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Password/)))
  })

  it('says so when somebody else was quicker', async () => {
    await renderConsole('/invitation/good')
    await screen.findByRole('heading', { name: 'Join Lignes on Relais' })
    refusals = [{ code: 'INVITATION_USED', message: 'Used.', parameters: {}, path: ['input', 'token'] }]
    state = 'accepted'
    fill(/Your name/, 'Imane')
    fireEvent.click(screen.getByRole('checkbox'))
    join()

    expect(await screen.findByRole('heading', { name: 'This invitation is of no more use' })).toBeTruthy()
    expect(screen.getByText(/has been used/)).toBeTruthy()
  })

  it.each([
    ['expired', /has run out/],
    ['revoked', /was taken back/],
    ['accepted', /has been used/],
  ])('that is %s says what to do', async (ended, words) => {
    state = ended
    await renderConsole('/invitation/good')

    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull()
  })

  it('that never was one says what to do', async () => {
    await renderConsole('/invitation/none')

    expect(await screen.findByText(/not the address of an invitation/)).toBeTruthy()
  })
})
