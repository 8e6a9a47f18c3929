import { expect, it } from 'vitest'
import { initialsOf } from './avatar.tsx'

it.each([
  ['Camille Moreau', 'CM'],
  ['nadia.atelier', 'NA'],
  ['Jean-Baptiste de La Salle', 'JS'],
  ['يوسف بناني', 'يب'],
  ['lignes', 'LI'],
  ['🚆 Rémi ✨', 'RÉ'],
  ['🙏', '?'],
])('%s is %s in short', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
