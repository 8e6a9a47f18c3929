import { expect, test } from 'vitest'
import { narrowColleagues } from './narrow-colleagues.ts'

const staff = ['Gérard Lemoine', 'Nadia Benali', 'سلمى العلوي', 'Zoé Ferry'].map((name) => ({
  name,
  handle: null,
}))
const names = (...texts: string[]) => narrowColleagues(staff, texts).map(({ name }) => name)

test('who is named by a part of their name in any of the texts is looked for, and nobody else', () => {
  expect(names('merci gerard', 'rien', 'BENALI ?')).toEqual(['Gérard Lemoine', 'Nadia Benali'])
  expect(names('Le train de Lemoines')).toEqual([])
  expect(names()).toEqual([])
})

test('a name to which Arabic writes small words is one', () => {
  expect(names('شكرا لسلمى')).toEqual(['سلمى العلوي'])
  expect(names('وبسلمى أيضا')).toEqual(['سلمى العلوي'])
})
