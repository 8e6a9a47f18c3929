import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let departments: { id: string; name: string; archivedAt: string | null }[]
let refusal: object[]

const department = (name: string) => ({
  id: name,
  name,
  contactEmail: null,
  archivedAt: null as string | null,
  owner: null,
})
const change = (archivedAt: string | null) => (id: unknown) => {
  departments = departments.map((one) => (one.id === id ? { ...one, archivedAt } : one))
  return { department: { id, archivedAt }, userErrors: [] }
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  departments = [department('Product'), department('Stations')]
  refusal = []
  api = new FakeApi({
    AllDepartments: () => ({ departments, topics: [] }),
    Everybody: () => ({ members: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } }),
    CreateDepartment: ({ input }) => {
      if (refusal.length === 0) departments = [...departments, department(String(input!['name']))]
      return {
        createDepartment: { department: refusal.length ? null : { id: 'new' }, userErrors: refusal },
      }
    },
    ArchiveDepartment: ({ input }) => ({
      archiveDepartment: change('2026-03-02T10:00:00Z')(input!['departmentId']),
    }),
    RestoreDepartment: ({ input }) => ({ restoreDepartment: change(null)(input!['departmentId']) }),
  })
  api.viewerIs('supervisor')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

describe('the settings', () => {
  it('list the pages a role has, and no others', async () => {
    api.viewerIs('agent')
    await renderConsole('/settings')
    const nav = await screen.findByRole('navigation', { name: 'Settings' })
    const names = within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent)

    expect(names).toContain('Hours')
    expect(names).not.toContain('People')
    expect(names).not.toContain('Departments and topics')
  })

  it('say so at the address of a page that is not for this role', async () => {
    await renderConsole('/settings/people')

    expect(await screen.findByText('There is no such page for you')).toBeTruthy()
  })

  it('give the focus to the title of the page that was opened', async () => {
    await renderConsole('/settings/departments')
    fireEvent.click(await screen.findByRole('link', { name: 'Tags' }))

    const title = await screen.findByRole('heading', { name: 'Tags', level: 1 })
    await waitFor(() => expect(document.activeElement).toBe(title))
  })
})

describe('a form', () => {
  const open = async () => {
    await renderConsole('/settings/departments')
    await screen.findByText('Stations')
    act(() => press('c'))
    return screen.findByLabelText('Name')
  }

  it('keeps what was typed when it is refused, says why at the field and leads there', async () => {
    refusal = [
      {
        code: 'NAME_TAKEN',
        message: 'Taken.',
        parameters: { name: 'Product', isArchived: false },
        path: ['input', 'name'],
      },
    ]
    const field = await open()
    fireEvent.change(field, { target: { value: 'product' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    const said = await screen.findByText('There is already one called Product.')
    expect((field as HTMLInputElement).value).toBe('product')
    expect(field.getAttribute('aria-describedby')).toBe(said.id)
    await waitFor(() => expect(document.activeElement).toBe(field))
  })

  it('says what belongs to no field where it is heard', async () => {
    refusal = [{ code: 'NOT_ALLOWED', message: 'No.', parameters: {}, path: null }]
    const field = await open()
    fireEvent.change(field, { target: { value: 'Freight' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() =>
      expect(screen.getAllByRole('alert').map((one) => one.textContent)).toContain(
        'Your role does not allow this.',
      ),
    )
    expect((field as HTMLInputElement).value).toBe('Freight')
  })

  it('closes once it is saved, and the list is read again', async () => {
    const field = await open()
    fireEvent.change(field, { target: { value: 'Freight' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    expect(await screen.findByText('Freight')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('archiving', () => {
  it('is one press and can be undone by another', async () => {
    await renderConsole('/settings/departments')
    fireEvent.click(await screen.findByRole('button', { name: 'Archive Stations' }))

    expect(await screen.findByRole('button', { name: 'Bring Stations back' })).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('button', { name: 'Archive Stations' })).toBeTruthy()
    expect(api.countOf('RestoreDepartment')).toBe(1)
  })
})
