import { expect, it } from 'vitest'
import { changedLines } from './changed-lines.ts'

it('says which lines are gone and which are there for the first time, whatever their numbers', () => {
  expect(changedLines('1. A\n2. B\n3. C', '1. A\n2. C\n3. D\n')).toEqual([
    { line: '2. B', isNew: false },
    { line: '3. D', isNew: true },
  ])
  expect(changedLines('A', 'A')).toEqual([])
  expect(changedLines('', 'A')).toEqual([{ line: 'A', isNew: true }])
})
