import { beforeEach, expect, it } from 'vitest'
import { forgetClientId, keptClientId, newClientId } from './client-id.ts'

beforeEach(() => sessionStorage.clear())

it('a client id is a uuid v7 that carries its instant', () => {
  const at = Date.parse('2026-03-01T08:30:00Z')
  const id = newClientId(at)

  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at)
})

it('what is being written keeps its id over a reload, until it is handed over', () => {
  const id = keptClientId('ticket')

  expect(keptClientId('ticket')).toBe(id)
  expect(keptClientId('another')).not.toBe(id)
  forgetClientId('ticket')
  expect(keptClientId('ticket')).not.toBe(id)
})
