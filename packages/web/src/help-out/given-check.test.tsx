import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aGiven } from '../testing/a-card.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'
import type { Given } from './queries.ts'

let api: FakeApi
let check: Given['reply']['check']

const found = (more: Partial<NonNullable<typeof check>>): typeof check => ({
  verdict: 'fine',
  at: new Date().toISOString(),
  reason: null,
  note: null,
  by: { id: 'ada', name: 'Ada' },
  ...more,
})

beforeEach(() => {
  api = new FakeApi({
    OwnHelpGiven: () => ({ helpGiven: [aGiven('1', { state: 'sent', check })] }),
    OwnHelpCard: () => ({ helpCard: null }),
    OwnCalls: () => ({ myCalls: { edges: [] } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('tells the author what was found wrong after it had left, with the reason and the note', async () => {
  check = found({ verdict: 'corrected', reason: 'fact', note: 'Il part à 18 h 14.' })
  await renderConsole('/help-out/answers')

  await screen.findByText(/Ada read it after it had left: it should have been different\./)
  expect(screen.getByText('Something in it is not so')).toBeTruthy()
  expect(screen.getByText('Il part à 18 h 14.')).toBeTruthy()
})

it('tells them that it was fine, where it was', async () => {
  check = found({})
  await renderConsole('/help-out/answers')

  expect(await screen.findByText(/Ada read it after it had left: it was fine\./)).toBeTruthy()
})

it('says nothing of a reading where there was none', async () => {
  check = null
  await renderConsole('/help-out/answers')

  await screen.findByText('The customer has it.')
  expect(screen.queryByText(/after it had left/)).toBeNull()
})
