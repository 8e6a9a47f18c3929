import { type Lane, placeScores, type TriageRules, weighReasons } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import type { Appended, NewFact } from '../promises/append-fact.ts'
import type { Conversation } from '../promises/score-ticket.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { learningComparisons } from './tables.ts'

/** The first score of a message; what a correction or an edit makes of it later is not a message more. */
const FIRST_SCORE = /^triage:([0-9a-f-]{36}):1$/

type Scored = Extract<NewFact, { type: 'triage.scored' }>

/**
 * Keeps, for every message that was scored for the first time, the lane by the rules and the lane by the learned points, in
 * one statement for the whole batch, and in none while nothing is compared. Not for what was imported, what a saved search
 * found, and where a person has set the scores: there no lane would differ.
 */
export async function recordComparisons(
  tx: Tx,
  conversations: readonly Conversation[],
  appended: readonly Appended[],
  at: Date,
): Promise<void> {
  const rules = await loadRules(tx)
  const compared = conversations[0]?.weighing.compare(rules)
  if (!compared) return
  const factsOf = new Map(appended.map(({ ticketId, facts }) => [ticketId as string, facts]))
  const same = new Map<Lane, number>()
  const rows: (typeof learningComparisons.$inferInsert)[] = []
  const base = () => ({
    organizationId: tx.organizationId,
    comparisonId: newId(at.getTime()),
    version: compared.version,
    at,
  })
  for (const conversation of conversations) {
    for (const { body } of firstScores(conversation, factsOf.get(conversation.ticketId) ?? [])) {
      const laneBy = (points: TriageRules) =>
        // A band 0 has no other lane, and learned points have no say in it.
        placeScores({ ...weighReasons(body.reasons, points), band: body.band }, points).lane
      const [rulesLane, learnedLane] = [laneBy(rules), laneBy(compared.byLearned)]
      if (rulesLane === learnedLane) same.set(rulesLane, (same.get(rulesLane) ?? 0) + 1)
      else rows.push({ ...base(), rulesLane, learnedLane, messageCount: 1, ticketId: conversation.ticketId })
    }
  }
  for (const [lane, messageCount] of same)
    rows.push({ ...base(), rulesLane: lane, learnedLane: lane, messageCount })
  if (rows.length > 0) await tx.insert(learningComparisons).values(rows)
}

function firstScores(conversation: Conversation, facts: readonly NewFact[]): Scored[] {
  if (conversation.isHit || conversation.isOverridden) return []
  const ours = new Set(
    conversation.messages.flatMap(({ messageId, isImported, savedSearchId }) =>
      isImported || savedSearchId !== null ? [] : [messageId],
    ),
  )
  return facts.filter(
    (fact): fact is Scored =>
      fact.type === 'triage.scored' && ours.has(FIRST_SCORE.exec(fact.dedupKey)?.[1] ?? ''),
  )
}
