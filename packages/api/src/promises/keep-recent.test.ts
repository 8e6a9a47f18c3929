import { expect, it } from 'vitest'
import { keepRecent } from './keep-recent.ts'

it('makes a thing once while it is asked for, and lets go of the one that nobody asked for the longest', () => {
  const recent = keepRecent<string>(2)
  const made: string[] = []
  const ask = (key: string) =>
    recent(key, () => {
      made.push(key)
      return key
    })

  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

it('keeps what is made as nothing', () => {
  const recent = keepRecent<string | undefined>(1)
  const made: string[] = []
  const ask = () => recent('a', () => void made.push('a'))
  ask()
  ask()
  expect(made).toEqual(['a'])
})
