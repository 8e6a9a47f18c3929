import { i18n } from '@lingui/core'
import { beforeEach, expect, it } from 'vitest'
import { weightOf } from './weight.ts'

beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

it.each([
  [0, '0 kB'],
  [12, '1 kB'],
  [1_500, '1.5 kB'],
  [999_000, '999 kB'],
  [12_300_000, '12 MB'],
])('%i bytes are told as %s', (bytes, told) => {
  expect(weightOf(bytes, i18n)).toBe(told)
})
