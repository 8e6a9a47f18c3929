import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { HeldKeys } from './held-keys.tsx'

afterEach(cleanup)

const onPage = vi.fn()
/** A page with keys of its own, and a dialog over it that is read only when the test says so. */
function open(Part: () => ReactNode) {
  let arrive = () => {}
  const Later = lazy(
    () =>
      new Promise<{ default: typeof Part }>((resolve) => {
        arrive = () => resolve({ default: Part })
      }),
  )
  onPage.mockReset()
  const handle = (event: KeyboardEvent) => {
    if (event.target === document.body) onPage(event.key)
  }
  addEventListener('keydown', handle)
  const view = render(
    <Suspense fallback={<HeldKeys />}>
      <Later />
    </Suspense>,
  )
  return {
    ...view,
    arrive: async () => {
      await act(async () => arrive())
      removeEventListener('keydown', handle)
    },
  }
}
const type = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key })
}

function Search() {
  const field = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState('')
  const [text, setText] = useState('')
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setSent(text)
      }}
    >
      <input ref={field} aria-label="words" value={text} onChange={(event) => setText(event.target.value)} />
      <output>{sent}</output>
    </form>
  )
}

it('words typed while a dialog is still being read stand in its field, and none of them reaches the page', async () => {
  const { arrive } = open(Search)
  type('a', 'r', 'Shift', 'a', 'b', 'e', 'Enter')
  await arrive()

  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('arabe'))
  expect(onPage.mock.calls.flat()).toEqual(['Shift'])
})

function Steps() {
  const [chosen, setChosen] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- As small as a list of choices can be.
    <div
      ref={frame}
      tabIndex={-1}
      onKeyDown={({ key }) => setChosen(`${chosen}${chosen.length + 1}:${key} `)}
    >
      <output>{chosen}</output>
    </div>
  )
}

it('each key finds what the one before it has changed, and those that come meanwhile come after', async () => {
  const { arrive } = open(Steps)
  type('2', '1')
  await arrive()
  type('3')

  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/2 .*1 .*3 /))
})

it('what is typed before and after is the page’s', async () => {
  const { arrive, unmount } = open(() => <p>here</p>)
  type('j')
  await arrive()
  await waitFor(() => expect(screen.getByText('here')).toBeTruthy())
  unmount()
  addEventListener('keydown', onPage)
  await waitFor(() => {
    type('k')
    expect(onPage).toHaveBeenCalledWith(expect.objectContaining({ key: 'k', defaultPrevented: false }))
  })
  removeEventListener('keydown', onPage)
})
