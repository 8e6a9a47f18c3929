import { describe, expect, test } from 'vitest'
import { scoreCase } from './testing/measure-cases.ts'
import { NOTIONS, SCENES } from './scenes.ts'

const codesOf = (text: string) => {
  const { band, reasons } = scoreCase({ text, rule: 'danger', intent: 'other', lane: 'later' })
  return { band, codes: reasons.map(({ code }) => code) }
}

describe('a scene is told by its notions, whatever their order, language and sentence', () => {
  test.each([
    ['danger', 'Le respirateur de ma mère sonne, plus de courant depuis une heure'],
    ['danger', 'pieces of masonry keep falling onto the pavement outside the museum'],
    ['danger', 'coming down the pass the steering just went, nobody should drive this model'],
    ['minor_at_risk', 'wrong stop, my little one is at Tarnside'],
    ['minor_at_risk', 'ma fille est on the tracks à Montrieux'],
    ['minor_at_risk', 'Votre car est reparti. Sans mon fils.'],
    ['data_incident', 'Opened my statement and saw another customer’s home address'],
    ['data_incident', 'sur un forum, vos clients : mes identifiants en vente'],
    ['threat', 'with a machete I’m coming down to you'],
    ['self_harm', 'au bord du quai, je vais me jeter'],
    ['danger', 'the gate slammed on my hand at Oakham'],
    ['danger', 'dans la file, votre vigile m’a giflé'],
    ['danger', 'quelqu’un marche sur les voies après Vienne'],
    ['danger', 'since the storm an overhead wire is hanging over the playground'],
    ['danger', 'elle est diabétique et n’a plus d’insuline, sa valise est en soute'],
    ['minor_at_risk', 'un type frotte contre les filles, la mienne a 12 ans'],
  ])('%s: %s', (sign, text) => {
    expect(codesOf(text)).toMatchObject({ band: 0, codes: expect.arrayContaining([sign]) })
  })
})

describe('nothing is made of a scene', () => {
  test.each([
    ['of which one notion is missing', 'The ceiling of the new hall is beautiful'],
    ['that is negated', 'No ceiling has collapsed, it is only paint'],
    ['that is imagined', 'What if the brakes fail on the way down?'],
    ['that is a manner of speaking', 'My son lost his jacket on the 27'],
    ['of what costs money', 'the agent hit me with a 50 € fee'],
    ['of what is allowed', 'puis-je voyager avec mon insuline en cabine ?'],
    ['of works that are over', 'les travaux sur les voies sont finis quand ?'],
    [
      'whose notions stand far apart',
      'My daughter likes the new trains. They are quiet, clean and on time, and the staff are kind. I lost a glove',
    ],
  ])('%s: %s', (_what, text) => {
    expect(codesOf(text).band).toBe(1)
  })
})

test('every notion belongs to a scene, and every scene has two at least', () => {
  const used = new Set(SCENES.flatMap(({ of }) => of))
  expect(Object.keys(NOTIONS).filter((notion) => !used.has(notion as keyof typeof NOTIONS))).toEqual([])
  for (const { of } of SCENES) expect(new Set(of).size).toBeGreaterThanOrEqual(2)
})
