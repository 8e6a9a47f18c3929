import { CatchBoundary } from '@tanstack/react-router'
import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { forgetFailedParts, lazyPart } from './lazy-part.tsx'
import { beginReadingAhead, PartUnread, readAhead } from './read-ahead.ts'

afterEach(cleanup)

/** A part that cannot be read while the line is cut. */
function aPart() {
  const line = { isCut: true }
  const read = vi.fn(async () => {
    if (line.isCut) throw new TypeError('Failed to fetch dynamically imported module: /assets/part.js')
    return () => <p>The part.</p>
  })
  return { line, read, Part: lazyPart(read) }
}

const failures: unknown[] = []
function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  failures.push(error)
  return <button onClick={reset}>Again</button>
}

it('a part that cannot be read fails as such, and is read anew only once what failed is forgotten', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { line, read, Part } = aPart()
  render(
    <CatchBoundary getResetKey={() => 'part'} errorComponent={Failed}>
      <Suspense>
        <Part />
      </Suspense>
    </CatchBoundary>,
  )
  const again = await screen.findByRole('button', { name: 'Again' })
  expect(failures.at(-1)).toBeInstanceOf(PartUnread)

  line.isCut = false
  await act(async () => again.click())
  expect(await screen.findByRole('button', { name: 'Again' })).toBeTruthy()
  expect(read).toHaveBeenCalledOnce()

  forgetFailedParts()
  await act(async () => screen.getByRole('button', { name: 'Again' }).click())
  expect(await screen.findByText('The part.')).toBeTruthy()
  expect(read).toHaveBeenCalledTimes(2)
})

it('what could not be read ahead is read when the line is back, and what could be is not read twice', async () => {
  const { line, read, Part } = aPart()
  const there = vi.fn(async () => null)
  readAhead(there)
  beginReadingAhead()
  await vi.waitFor(() => expect(there).toHaveBeenCalledOnce(), { timeout: 30_000 })
  expect(read).toHaveBeenCalledOnce()

  line.isCut = false
  beginReadingAhead()
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2), { timeout: 30_000 })
  await act(async () => {})
  render(<Part />)
  expect(screen.getByText('The part.')).toBeTruthy()
  expect(there).toHaveBeenCalledOnce()
})
