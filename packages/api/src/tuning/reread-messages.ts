import { isDeepStrictEqual } from 'node:util'
import {
  defaultTriageRules,
  type Intent,
  type Language,
  placeScores,
  type Placement,
  type Reweigh,
  reweigher,
  scoreTriage,
  type ScorePair,
  type TicketFact,
  type TriageInput,
  type TriageRules,
} from '@relais/sla'
import { listReadings } from '../promises/list-readings.ts'
import type { Conversation } from '../promises/score-ticket.ts'

/** What rules make of a message: its scores and where they place the ticket. */
export interface Scored extends Placement {
  urgency: number
  importance: number
  intent: Intent
  language: Language | null
}

/** A message as the rules in force read it, and as a draft would. */
export interface Reread {
  at: number
  inForce: Scored
  draft: Scored
}

type Stored = Extract<TicketFact, { type: 'triage.scored' }>['body']

/** Two sets of rules between which messages are compared, and those by which each was read. */
export interface ComparedRules {
  inForce: TriageRules
  draft: TriageRules
  rulesOf: (version: string | null) => TriageRules
}

/**
 * Reads messages once more by two sets of rules. Where points and thresholds differ and nothing else, the reasons that
 * were kept are weighed anew; the words are read again only where other words count, or where the reasons do not tell. What
 * was deleted keeps the scores that it had.
 */
export function messageRereader(rules: ComparedRules): (conversation: Conversation) => Reread[] {
  const reweighers = new Map<TriageRules, Map<TriageRules, Reweigh | null>>()
  /** Null where other words or learned points count, so that reasons tell nothing. */
  const reweighing = (from: TriageRules, to: TriageRules): Reweigh | null => {
    let known = reweighers.get(from)
    if (!known) reweighers.set(from, (known = new Map<TriageRules, Reweigh | null>()))
    let reweigh = known.get(to)
    if (reweigh === undefined) {
      const isByRules = from.learned === undefined && to.learned === undefined
      const isOfWords = isDeepStrictEqual(from.words ?? {}, to.words ?? {})
      reweigh = isByRules && isOfWords ? reweigher(from, to) : null
      known.set(to, reweigh)
    }
    return reweigh
  }
  const scoreBy = (
    to: TriageRules,
    stored: Stored,
    input: TriageInput | null,
    audience: number | null,
  ): Scored => {
    const { band, intent, language } = stored
    const placed = (scores: ScorePair): Scored => {
      const { urgency, importance } = scores
      return { urgency, importance, intent, language, ...placeScores({ urgency, importance, band }, to) }
    }
    const reweigh = isReadAsNow(stored) ? reweighing(rules.rulesOf(stored.version), to) : null
    const scores = reweigh?.(stored, audience) ?? null
    if (scores !== null) return placed(scores)
    return input === null ? placed(stored) : scoreTriage(input, to)
  }
  return (conversation) =>
    [...listReadings(conversation)].flatMap(({ message, input }) => {
      const fact = conversation.logged.get(`triage:${message.messageId}`)?.standing
      if (fact?.type !== 'triage.scored') return []
      const { audience } = conversation
      return [
        {
          at: message.sentAt.getTime(),
          inForce: scoreBy(rules.inForce, fact.body, input, audience),
          draft: scoreBy(rules.draft, fact.body, input, audience),
        },
      ]
    })
}

/** Read by the words that Relais comes with now, and weighed by rules alone. */
function isReadAsNow({ version, reasons }: Stored): boolean {
  return (
    /^[^:+]+/.exec(version)?.[0] === defaultTriageRules.version &&
    reasons.every(({ source }) => source !== 'model')
  )
}
