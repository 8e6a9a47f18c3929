import type { TriageRulesInput } from '../graphql/generated/resolvers.ts'
import { Refusal } from '../refusal.ts'

/** Rules of triage as a form sends them, as `parseTriageRules` reads them. Refused with TRIAGE_TWICE. */
export function decodeRules({ thresholds, points, words }: TriageRulesInput): unknown {
  return {
    ...thresholds,
    points: byName(
      'points',
      points.map(({ code, urgency, importance }) => [code, { urgency, importance }]),
    ),
    words: byName(
      'words',
      words.map(({ sign, phrases }) => [sign, phrases]),
    ),
  }
}

function byName(field: string, entries: readonly (readonly [name: string, value: unknown])[]): object {
  const named = new Map<string, unknown>()
  for (const [name, value] of entries) {
    if (named.has(name)) {
      throw new Refusal('TRIAGE_TWICE', `Say ${name.slice(0, 50)} once.`, {
        path: ['rules', field, name],
        parameters: { name: name.slice(0, 50) },
      })
    }
    named.set(name, value)
  }
  return Object.fromEntries(named)
}
