import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

/** An API that knows nobody until somebody has given the right password. */
function lockedApi(): FakeApi {
  let isSignedIn = false
  const usual = new FakeApi().answers
  const locked = new FakeApi({
    Viewer: (variables) => (isSignedIn ? usual['Viewer']!(variables) : { viewer: null }),
    SignIn: ({ input }) => {
      isSignedIn = input!['password'] === 'right'
      const refusal = { code: 'SIGN_IN_FAILED', message: 'Wrong.', parameters: {} }
      return { signIn: { viewer: null, userErrors: isSignedIn ? [] : [refusal] } }
    },
  })
  locked.tickets = [aTicket(1)]
  return locked
}

async function giveEmailAndPassword(password: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('E-mail address'), {
    target: { value: ' salma@lignes.example ' },
  })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

describe('somebody who is not signed in', () => {
  it('is led to the sign-in, and then to where they wanted to go', async () => {
    api = lockedApi()
    api.listen()
    const { router } = await renderConsole('/inbox/next/1?lane=plan')
    await giveEmailAndPassword('right')

    expect(await screen.findByRole('heading', { name: 'Question 1' })).toBeTruthy()
    expect(router.state.location.href).toBe('/inbox/next/1?lane=plan')
    expect(api.asked.find(({ name }) => name === 'SignIn')?.variables.input).toMatchObject({
      email: 'salma@lignes.example',
    })
  })

  it('is told that it was not right, without being told what', async () => {
    api = lockedApi()
    api.listen()
    await renderConsole('/sign-in')
    await giveEmailAndPassword('wrong')

    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe('The address or the password is not right.'),
    )
  })

  it('is led nowhere but into this console', async () => {
    api = lockedApi()
    api.listen()
    const { router } = await renderConsole('/sign-in?next=%2F%2Fevil.example%2Finbox')
    await giveEmailAndPassword('right')

    await waitFor(() => expect(router.state.location.pathname).toBe('/inbox/next'))
  })
})

it('a session that ends in the middle of the work leads to the sign-in', async () => {
  api = new FakeApi({ AssignTicket: () => ({ error: 'UNAUTHENTICATED' }) })
  api.tickets = [aTicket(1)]
  api.listen()
  const { router } = await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('a'))

  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
  expect(router.state.location.search).toEqual({ next: '/inbox/next/1' })
})
