import { type Intent, scoreTriage } from '@relais/sla'
import { expect, it } from 'vitest'
import { quoteIntent } from './quote-intent.ts'

const read = (text: string, knownIntent?: Intent) =>
  scoreTriage({
    text,
    visibility: 'public',
    audience: null,
    earlierMessages: 0,
    isReopened: false,
    hasBrokenCommitment: false,
    writtenAt: 0,
    ...(knownIntent !== undefined && { knownIntent }),
  })

it.each([
  ['Bonjour, où est mon colis ?', 'question'],
  ['C’est une honte, votre service est nul !', 'complaint'],
  ['Bravo à toute l’équipe, vous êtes au top', 'praise'],
  ['Vous devriez ajouter des prises dans les rames', 'idea'],
  ['Merci beaucoup', 'closing_ack'],
] as const)('the words of “%s” that told the intent are those of its reason', (text, intent) => {
  const triage = read(text)
  expect(triage.intent).toBe(intent)
  expect(triage.intentEvidence).not.toBeNull()
  expect(quoteIntent(triage.intent, triage.reasons)).toBe(triage.intentEvidence)
})

it('a person’s word on the intent quotes nobody', () => {
  const triage = read('Bonjour, où est mon colis ?', 'complaint')
  expect(quoteIntent(triage.intent, triage.reasons)).toBeNull()
})

it('what is not clear quotes nobody', () => {
  expect(quoteIntent(null, read('Bonjour, où est mon colis ?').reasons)).toBeNull()
})
