import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'
import type { Charter } from './queries.ts'

let api: FakeApi
let charter: Charter
let refusals: object[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  refusals = []
  charter = {
    number: 3,
    texts: [
      { language: 'fr', body: '1. Je reste poli.\n2. Je signe.' },
      { language: 'en', body: 'Before anything:\n1. I stay polite.\n2. I sign.' },
    ],
    why: 'Shorter.',
    publishedAt: '2026-03-02T10:00:00Z',
    publishedBy: null,
    ownSignature: null,
  }
  api = new FakeApi({
    CharterInForce: () => ({ charter }),
    SignCharter: ({ input }) => {
      const { number, language } = input as { number: number; language: 'fr' | 'en' }
      if (refusals.length > 0) return { signCharter: { charter: null, userErrors: refusals } }
      charter = { ...charter, ownSignature: { number, language, signedAt: '2026-03-03T10:00:00Z' } }
      return { signCharter: { charter, userErrors: [] } }
    },
  })
  const usual = api.answers['Viewer']!
  api.answers['Viewer'] = (given) => {
    const { viewer } = usual(given) as { viewer: object }
    return { viewer: { ...viewer, hasSignedCharter: charter.ownSignature !== null } }
  }
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('the charter', () => {
  it('is asked for until it is signed, on every screen but its own', async () => {
    await renderConsole('/inbox/next')

    await screen.findByText('There is a charter that you have not signed.')
    expect(screen.getByRole('link', { name: 'Read and sign' }).getAttribute('href')).toBe('/charter')
  })

  it('is read in the person’s language as a list, and signed in the language that was read', async () => {
    await renderConsole('/charter')
    await screen.findByText('I stay polite.')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'I stay polite.',
      'I sign.',
    ])
    expect(screen.getByText('Shorter.')).toBeTruthy()
    act(() => screen.getByRole<HTMLInputElement>('radio', { name: 'Français' }).click())
    await screen.findByText('Je reste poli.')
    act(() => press('Enter', { ctrlKey: true }))

    const said = await screen.findByText(/You have signed this charter/)
    expect(api.asked.find(({ name }) => name === 'SignCharter')!.variables.input).toEqual({
      number: 3,
      language: 'fr',
    })
    await waitFor(() => expect(document.activeElement).toBe(said))
    expect(screen.queryByRole('button', { name: /I sign/ })).toBeNull()
  })

  it('says when another version came while it was read', async () => {
    refusals = [
      { code: 'CHARTER_CHANGED', message: '', parameters: { number: 4 }, path: ['input', 'number'] },
    ]
    await renderConsole('/charter')
    ;(await screen.findByRole('button', { name: /I have read it, and I sign/ })).click()

    await screen.findByText('Another version of the charter is in force by now. Read that one.')
    expect(screen.getByRole('button', { name: /I have read it, and I sign/ })).toBeTruthy()
  })
})
