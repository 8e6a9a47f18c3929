import { expect, it } from 'vitest'
import { isPrivateLine } from './line-banner.tsx'

it.each([
  ['https://care.example.org', true],
  ['http://localhost:4000', true],
  ['http://127.0.0.1:4000', true],
  ['http://[::1]:4000', true],
  ['http://192.0.2.7:4000', false],
  ['http://care.example.org', false],
  ['http://localhost.example.org', false],
])('a line to %s that nobody can listen to: %s', (address, isPrivate) => {
  expect(isPrivateLine(new URL(address))).toBe(isPrivate)
})
