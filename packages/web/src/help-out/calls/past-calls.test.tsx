import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCall, closedByHand, minutesAgo } from '../../testing/a-call.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'
import type { Call } from '../queries.ts'

let api: FakeApi
let calls: Call[]

beforeEach(() => {
  api = new FakeApi({
    HelpSelf: () => ({ volunteer: null }),
    OwnCalls: () => ({ myCalls: { edges: calls.map((node) => ({ node })) } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

it('somebody reads when they were called and why, what they answered, and how it ended', async () => {
  const calm = { closedAt: minutesAgo(50), closedBecause: { code: 'closed_when_calm' } }
  const reason = { code: 'opened_by_level', parameters: { level: 0, people: 0 } }
  calls = [
    aCall({ id: 'd' }),
    aCall({ id: 'c', answer: 'followed', opening: closedByHand(minutesAgo(2)) }),
    aCall({ id: 'b', answer: 'withdrawn', withdrawnBecause: 'seats_filled', opening: calm }),
    aCall({ id: 'a', answer: 'declined', opening: { words: null, by: null, reason } }),
  ]
  await renderConsole('/help-out/me')
  fireEvent.click(await screen.findByRole('link', { name: 'When I was called' }))

  await screen.findByRole('heading', { level: 1, name: 'When I was called' })
  const list = within(await screen.findByRole('list', { name: 'When I was called' }))
  const told = list
    .getAllByRole('listitem')
    .map((item) => [...item.children].map(({ textContent }) => textContent))
  expect(told.map(([, ...said]) => said)).toEqual([
    ['Nadia asks for help.', 'Grève à Lyon', 'It waits for your answer.'],
    [
      'Nadia asks for help.',
      'Grève à Lyon',
      'You came.',
      'Odile asks for no more help.',
      'Le trafic a repris, merci !',
    ],
    [
      'Nadia asks for help.',
      'Grève à Lyon',
      'You were not needed any more.',
      'Enough people have come.',
      'The care team manages without help again.',
    ],
    ['Customers are writing, and nobody of the care team is there.', 'You said that you could not come.'],
  ])
  expect(api.asked.findLast(({ name }) => name === 'OwnCalls')?.variables).toEqual({ first: 10 })
})

it('somebody who was never called reads what will stand here', async () => {
  calls = []
  await renderConsole('/help-out/calls')

  const sentence = 'Whenever you are called, it stands here with why, and with how it ended.'
  expect(await screen.findByText(sentence)).toBeTruthy()
})
