import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PolicyDefinitionInput, PolicyTextFragment } from '../../graphql/generated/graphql.ts'
import { aPolicy } from '../../testing/a-policy.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
let refusal: object[]
let version: {
  version: string
  publishedBy: { id: string; name: string } | null
  definition: PolicyTextFragment
}
let publication: Record<string, unknown> | null

const versionOf = (more: typeof version) => ({
  mode: 'newCycles',
  publishedAt: '2026-03-02T10:00:00Z',
  calendars: [{ name: 'extended', hash: 'one' }],
  ...more,
})
const textOf = (input: PolicyDefinitionInput): PolicyTextFragment => ({
  ...aPolicy(),
  rows: input.rows.map(({ match, targets }) => ({
    match: { ...aPolicy().rows[1]!.match, ...match },
    targets,
  })) as PolicyTextFragment['rows'],
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  refusal = []
  publication = null
  version = { version: 'promises-1', publishedBy: null, definition: aPolicy() }
  api = new FakeApi({
    PolicyInForce: () => ({ policy: versionOf(version), channels: [{ network: { name: 'bluesky' } }] }),
    PolicyVersions: () => ({
      policies: {
        edges: [{ node: versionOf(version) }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    Publication: () => ({ publication }),
    Everybody: () => ({
      members: {
        edges: [{ node: { id: 'claire', name: 'Claire', role: 'supervisor', disabledAt: null } }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    TestPromises: ({ ticketNumber }) => {
      const tested = (budgetMs: number, more: object) => ({
        ticket: { number: ticketNumber },
        attributes: {
          priority: 'P3',
          lane: 'plan',
          network: 'bluesky',
          visibility: 'public',
          intent: 'question',
          language: 'en',
          segment: null,
        },
        skipped: [{ row: 0, conditions: ['priority', 'language'] }],
        row: 1,
        targets: [
          {
            target: 'firstResponse',
            budgetMs,
            calendar: 'extended',
            currentDueAt: '2026-03-02T11:00:00Z',
            dueAt: '2026-03-02T10:45:00Z',
            dueIfNowAt: '2026-03-02T12:00:00Z',
          },
        ],
        userErrors: [],
        ...more,
      })
      const none = { row: null, attributes: null, ticket: null, skipped: [], targets: [] }
      const missing = [
        { code: 'TICKET_NOT_FOUND', message: 'No.', parameters: {}, path: ['input', 'ticketNumber'] },
      ]
      const more = ticketNumber === 404 ? { ...none, userErrors: missing } : {}
      return { drafted: tested(2_700_000, more), inForce: tested(3_600_000, more) }
    },
    Calendars: () => ({ calendars: [], archived: [] }),
    DraftPromises: ({ input }) => {
      if (refusal.length > 0) return { draftPromises: { publication: null, userErrors: refusal } }
      publication = {
        id: 'pub',
        status: 'counted',
        mode: input!['mode'],
        baseVersion: version.version,
        policyVersion: 'promises-2',
        definition: textOf(input!['definition'] as PolicyDefinitionInput),
        total: 1300,
        done: 1300,
        dryRun: { moved: 1204, newlyLate: 3, rescued: 17 },
        result: null,
        leftOut: 0,
        draftedBy: { id: 'salma', name: 'Salma' },
        draftedAt: '2026-03-02T10:00:00Z',
      }
      return { draftPromises: { publication, userErrors: [] } }
    },
    PublishPromises: () => {
      if (refusal.length > 0) return { publishPromises: { publication: null, userErrors: refusal } }
      const definition = publication!['definition'] as PolicyTextFragment
      version = { version: 'promises-2', publishedBy: { id: 'salma', name: 'Salma' }, definition }
      publication = { ...publication, status: 'published', result: publication!['dryRun'] }
      return { publishPromises: { publication, userErrors: [] } }
    },
    DiscardPromises: () => {
      publication = { ...publication, status: 'discarded' }
      return { discardPromises: { publication: { id: 'pub', status: 'discarded' }, userErrors: [] } }
    },
  })
  api.viewerIs('admin')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const asked = (name: string) => api.asked.filter((one) => one.name === name).at(-1)?.variables['input']
const rows = async () => {
  const list = await screen.findByRole('list', { name: 'What is promised to whom' })
  return within(list)
    .getAllByRole('heading')
    .map((heading) => heading.firstChild?.textContent)
}
const moveSecondUp = async () => {
  await renderConsole('/settings/promises')
  fireEvent.click(await screen.findByRole('button', { name: 'Move up: Every ticket' }))
}

describe('the promises', () => {
  it('read as sentences: who, what, and by which hours', async () => {
    await renderConsole('/settings/promises')

    expect(await rows()).toEqual(['Priority P2 · French or language not clear', 'Every ticket'])
    expect(
      screen.getByText('First response 30 min · Next response 30 min · Resolution 8 hr', { exact: false }),
    ).toBeTruthy()
  })

  it('are only read by a supervisor, who may test them all the same', async () => {
    api.viewerIs('supervisor')
    await renderConsole('/settings/promises')
    await rows()

    expect(screen.queryByRole('button', { name: 'Add a row' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
    expect(screen.getByRole('combobox', { name: 'Answers of a machine' }).closest('fieldset')?.disabled).toBe(
      true,
    )
    expect(screen.getByRole('textbox', { name: 'Number of the ticket' }).closest('fieldset')).toBeNull()
  })

  it('move by a key, which is heard, and the focus goes along', async () => {
    await renderConsole('/settings/promises')
    const up = await screen.findByRole('button', { name: 'Move up: Every ticket' })
    up.focus()
    act(() => press('ArrowUp', { altKey: true }))

    await waitFor(async () => expect((await rows())[0]).toBe('Every ticket'))
    expect(screen.getByText('Every ticket: 1 of 2')).toBeTruthy()
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Every ticket'),
    )
  })

  it('are written in a dialog; a time that is none is told at its field, and the row stays open', async () => {
    await renderConsole('/settings/promises')
    fireEvent.click(await screen.findByRole('button', { name: /^Change: Priority P2/ }))
    const time = await screen.findByRole<HTMLInputElement>('textbox', { name: 'First response: time' })
    fireEvent.change(time, { target: { value: 'soon' } })
    fireEvent.submit(time.form!)
    await waitFor(() => expect(document.activeElement).toBe(time))
    expect(screen.getByText(/Give a time, for example/)).toBeTruthy()

    fireEvent.change(time, { target: { value: '45' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'public' }))
    fireEvent.change(screen.getByRole('combobox', { name: 'Resolution: promised or not' }), {
      target: { value: 'nothing' },
    })
    fireEvent.submit(time.form!)

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await rows()).toContain('Priority P2 · public · French or language not clear')
    expect(screen.getByText('This is a draft, and nobody is promised it yet.')).toBeTruthy()
    expect(api.countOf('DraftPromises')).toBe(0)
  })

  it('that are removed come back with one press', async () => {
    await renderConsole('/settings/promises')
    fireEvent.click(await screen.findByRole('button', { name: 'More for: Every ticket' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await waitFor(async () => expect(await rows()).toHaveLength(1))
    fireEvent.click(await screen.findByRole('button', { name: /Undo/ }))

    await waitFor(async () => expect(await rows()).toHaveLength(2))
  })
})

describe('a test on a ticket', () => {
  const test = async (number: string) => {
    await renderConsole('/settings/promises')
    await rows()
    act(() => press('t'))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number of the ticket' })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: number } })
    fireEvent.submit(field.form!)
  }

  it('says which row fits, why those above do not, and what is due when, beside what is in force', async () => {
    await test('#12')

    expect(await screen.findByText('Every ticket — fits')).toBeTruthy()
    expect(screen.getByText(/does not fit: priority, language/)).toBeTruthy()
    const cells = within(screen.getByRole('row', { name: /^First response/ })).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent?.slice(0, 5))).toEqual(['45 mi', '1 hr '])
    const instants = cells.map((cell) => cell.querySelector('time')?.dateTime)
    expect(instants).toEqual(['2026-03-02T10:45:00Z', '2026-03-02T11:00:00Z'])
  })

  it('shows nothing of another ticket while it asks about this one', async () => {
    await test('12')
    await screen.findByText('Every ticket — fits')
    api.answers['TestPromises'] = () => new Promise(() => {})
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number of the ticket' })
    fireEvent.change(field, { target: { value: '13' } })
    fireEvent.submit(field.form!)

    await waitFor(() => expect(screen.queryByText('Every ticket — fits')).toBeNull())
  })

  it('of a number that no ticket has says so, and can be tried again', async () => {
    await test('404')

    expect(await screen.findByText('This ticket is not there, or not for you.')).toBeTruthy()
  })
})

describe('a draft', () => {
  it('outlives the page, until it is given up', async () => {
    await moveSecondUp()
    cleanup()
    await renderConsole('/settings/promises')
    expect((await rows())[0]).toBe('Every ticket')

    fireEvent.click(await screen.findByRole('button', { name: 'Give the draft up' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Give it up' }))

    await waitFor(async () => expect((await rows())[0]).not.toBe('Every ticket'))
    expect(screen.queryByRole('heading', { name: 'Publish' })).toBeNull()
  })

  it('says in a sentence what it changes, and is published after asking', async () => {
    await moveSecondUp()
    fireEvent.click(await screen.findByRole('radio', { name: /^Judge again what runs/ }))
    fireEvent.click(screen.getByRole('button', { name: 'See what it changes' }))
    expect(
      await screen.findByText(
        (_text, element) =>
          element?.tagName === 'P' &&
          element.textContent === '1,204 deadlines move; 3 become late; 17 are late no more.',
      ),
    ).toBeTruthy()
    expect(asked('DraftPromises')).toMatchObject({ mode: 'replay' })

    fireEvent.click(screen.getByRole('button', { name: 'Publish…' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(api.countOf('PublishPromises')).toBe(0)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Publish' }))

    expect(await screen.findByText('Published.', { exact: false })).toBeTruthy()
    expect(Object.keys(localStorage).some((key) => key.startsWith('relais.promises.'))).toBe(false)
    expect(screen.queryByRole('button', { name: 'Publish…' })).toBeNull()
  })

  it('has to be looked at again once something else is written', async () => {
    await moveSecondUp()
    fireEvent.click(await screen.findByRole('button', { name: 'See what it changes' }))
    await screen.findByRole('button', { name: 'Publish…' })
    fireEvent.click(screen.getByRole('checkbox', { name: /^A like answers praise/ }))

    expect(await screen.findByRole('button', { name: 'See what it changes' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Publish…' })).toBeNull()
  })

  it('with a row that no ticket reaches is refused at that row, and nothing is lost', async () => {
    refusal = [
      {
        code: 'POLICY_ROW_UNREACHABLE',
        message: 'No.',
        parameters: {},
        path: ['input', 'definition', 'rows', '1'],
      },
    ]
    await moveSecondUp()
    fireEvent.click(await screen.findByRole('button', { name: 'See what it changes' }))

    const said = await screen.findAllByText(/^No ticket reaches this row/)
    const row = screen.getByRole('button', { name: /^Change: Priority P2/ }).closest('li')
    expect(said.some((one) => row?.contains(one))).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Go to rule 2' }))
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Change: Priority P2/)

    fireEvent.click(screen.getByRole('button', { name: /^Move up: Priority P2/ }))
    await waitFor(() => expect(screen.queryByText(/^No ticket reaches this row/)).toBeNull())
  })

  it('is kept when somebody else has published meanwhile, and says whose it would replace', async () => {
    await moveSecondUp()
    fireEvent.click(await screen.findByRole('button', { name: 'See what it changes' }))
    const publish = await screen.findByRole('button', { name: 'Publish…' })
    version = { ...version, version: 'promises-9', publishedBy: { id: 'idris', name: 'Idris' } }
    refusal = [
      {
        code: 'PROMISES_CHANGED',
        message: 'No.',
        parameters: { policyVersion: 'promises-9' },
        path: ['input', 'publicationId'],
      },
    ]
    fireEvent.click(publish)
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Publish' }))
    expect(await screen.findByText(/Somebody else has published promises since/)).toBeTruthy()
    expect((await rows())[0]).toBe('Every ticket')
    expect(await screen.findByText(/Idris has published other promises/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'I have seen it: go on with mine' }))
    await waitFor(() => expect(screen.queryByText(/Idris has published other promises/)).toBeNull())
    expect(screen.queryByRole('button', { name: 'Publish…' })).toBeNull()
    expect((await rows())[0]).toBe('Every ticket')
  })

  it('of a colleague is seen without reading the page again, and said beside one of my own', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
      shouldAdvanceTime: true,
    })
    await moveSecondUp()
    await screen.findByRole('heading', { name: 'Publish' })
    expect(screen.queryByText(/Idris has a draft too/)).toBeNull()
    publication = {
      id: 'theirs',
      status: 'counted',
      mode: 'fromNow',
      baseVersion: 'promises-1',
      policyVersion: 'promises-2',
      definition: aPolicy(),
      total: 9,
      done: 9,
      dryRun: { moved: 1, newlyLate: 0, rescued: 0 },
      result: null,
      leftOut: 0,
      draftedBy: { id: 'idris', name: 'Idris' },
      draftedAt: '2026-03-02T10:00:00Z',
    }
    await act(() => vi.advanceTimersByTimeAsync(11_000))

    expect(await screen.findByText(/Idris has a draft too/)).toBeTruthy()
    expect((await rows())[0]).toBe('Every ticket')
    vi.useRealTimers()
  })

  it('that is being published is followed after a reload', async () => {
    publication = {
      id: 'pub',
      status: 'publishing',
      mode: 'fromNow',
      baseVersion: 'promises-0',
      policyVersion: 'promises-1',
      definition: aPolicy(),
      total: 4000,
      done: 1200,
      dryRun: { moved: 9, newlyLate: 0, rescued: 0 },
      result: { moved: 3, newlyLate: 0, rescued: 0 },
      leftOut: 0,
      draftedBy: null,
      draftedAt: '2026-03-02T10:00:00Z',
    }
    await renderConsole('/settings/promises')
    expect(await screen.findByText('Moving 1,200 of 4,000 tickets…')).toBeTruthy()
    publication = { ...publication, status: 'published', done: 4000 }

    expect(await screen.findByText('Published.', { exact: false })).toBeTruthy()
  })
})
