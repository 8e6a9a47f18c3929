import { describe, expect, it } from 'vitest'
import { chooseLocale, directionOf, formatTag } from './locale.ts'

describe('the first language', () => {
  it('is the first one asked for that we speak, whatever its region', () => {
    expect(chooseLocale(['de-DE', 'ar-MA', 'fr'])).toBe('ar')
    expect(chooseLocale([null, 'EN-gb'])).toBe('en')
  })

  it('is French when we speak none of them', () => {
    expect(chooseLocale(['de', 'pt-BR'])).toBe('fr')
  })
})

it('Arabic runs from right to left and counts in Western digits', () => {
  expect(directionOf('ar')).toBe('rtl')
  expect(new Intl.NumberFormat(formatTag('ar')).format(12)).toBe('12')
})
