import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
let isDemonstration: boolean
let isThere: boolean
let refusal: object[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  isDemonstration = false
  isThere = true
  refusal = []
  api = new FakeApi({
    OwnPlace: () => ({
      demonstration: isThere ? { isViewers: isDemonstration, hasOwnOrganization: !isDemonstration } : null,
      channels: [],
      networks: [],
    }),
    Promises: () => ({
      promises: {
        urgentMinutes: 15,
        importantMinutes: 30,
        otherMinutes: 60,
        days: [1, 2, 3, 4, 5, 6, 7],
        opensAt: '07:00',
        closesAt: '22:00',
      },
    }),
    SetPromises: () => ({ setPromises: { promises: null, userErrors: refusal } }),
    FoundOrganization: () => ({ foundOrganization: { viewer: null, userErrors: refusal } }),
    DeleteDemonstration: () => {
      isThere = false
      return { deleteDemonstration: { isGone: true, userErrors: [] } }
    },
  })
  const usual = api.answers['Viewer']!
  api.answers['Viewer'] = (given) => {
    const { viewer } = usual(given) as { viewer: { member: object; organization: object } }
    const member = { ...viewer.member, role: 'admin' }
    return { viewer: { ...viewer, member, organization: { ...viewer.organization, isDemonstration } } }
  }
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const asked = (name: string) => api.asked.filter((one) => one.name === name).at(-1)?.variables['input']
const refuse = (code: string, field: string, parameters = {}) => {
  refusal = [{ code, message: code, parameters, path: ['input', field] }]
}

describe('now yours', () => {
  it('begins in the demonstration with one’s own organization; what is refused stands at its field', async () => {
    isDemonstration = true
    refuse('PASSWORD_TOO_SHORT', 'password', { min: 12 })
    await renderConsole('/settings/now-yours')
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of your organization' })
    fireEvent.change(name, { target: { value: 'Transports Morvan' } })
    fireEvent.submit(name.form!)

    const password = await screen.findByLabelText('Password')
    await waitFor(() => expect(password.getAttribute('aria-invalid')).toBe('true'))
    expect(document.activeElement).toBe(password)
    expect(name.value).toBe('Transports Morvan')
    expect(asked('FoundOrganization')).toMatchObject({ name: 'Transports Morvan', locale: 'en' })
  })

  it('sends three promises and the hours, and says which of them is out of order', async () => {
    refuse('PROMISES_OUT_OF_ORDER', 'importantMinutes')
    await renderConsole('/settings/now-yours')
    const important = await screen.findByLabelText<HTMLInputElement>(/^What matters/)
    fireEvent.change(important, { target: { value: '5' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sunday' }))
    fireEvent.submit(important.form!)

    expect(await screen.findByText(/What presses more cannot wait longer/)).toBeTruthy()
    expect(important.getAttribute('aria-invalid')).toBe('true')
    expect(asked('SetPromises')).toEqual({
      urgentMinutes: 15,
      importantMinutes: 5,
      otherMinutes: 60,
      days: [1, 2, 3, 4, 5, 6],
      opensAt: '07:00',
      closesAt: '22:00',
    })
  })

  it('takes the demonstration away only after a dialog has said what goes', async () => {
    await renderConsole('/settings/now-yours')
    fireEvent.click(await screen.findByRole('button', { name: 'Delete the demonstration' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(within(dialog).getByText(/every ticket and answer/)).toBeTruthy()
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(api.countOf('DeleteDemonstration')).toBe(0)

    fireEvent.click(screen.getByRole('button', { name: 'Delete the demonstration' }))
    fireEvent.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete it for good' }),
    )

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete the demonstration' })).toBeNull())
    expect(api.countOf('DeleteDemonstration')).toBe(1)
  })
})
