import { detectLanguage } from './detect-language.ts'
import { placeScores } from './place-scores.ts'
import { type TriageRules, defaultTriageRules } from './rules.ts'
import { type Signal, readSignals } from './signals.ts'
import type { Axis, Reason, Triage, TriageInput } from './triage.ts'

const AXES: readonly Axis[] = ['urgency', 'importance']
const MOST = 100

/**
 * Urgency and importance of a message, each with its reasons, the weightiest first; intent, language, lane, band and
 * priority. The points of the reasons add up to the scores as displayed: what would lead past 100 is cut from the last
 * reason.
 */
export function scoreTriage(input: TriageInput, rules: TriageRules = defaultTriageRules): Triage {
  const { signals, intent, intentEvidence, confidence, band } = readSignals(input, rules)
  const reasons: Reason[] = []
  const scores = { urgency: 0, importance: 0 }
  const learned = band === 0 ? undefined : rules.learned
  const reasonOf = ({ code, evidence, source }: Signal, axis: Axis, points: number): Reason => {
    const by = learned?.points[code]?.[axis] === undefined ? undefined : learned
    return {
      code,
      axis,
      points,
      evidence,
      source: source ?? (by ? 'model' : 'rule'),
      version: by?.version ?? rules.version,
    }
  }
  const add = (signal: Signal) => {
    for (const axis of AXES) {
      const most = learned?.points[signal.code]?.[axis] ?? rules.points[signal.code][axis]
      const wanted = signal.points === undefined ? most : (signal.points[axis] ?? 0)
      const points = Math.min(wanted, MOST - scores[axis])
      if (points <= 0) continue
      scores[axis] += points
      reasons.push(reasonOf(signal, axis, points))
    }
  }
  for (const signal of signals) add(signal)
  if (intent !== 'spam') add(reachSignal(input.audience, scores.importance, rules))
  if (reasons.length === 0)
    reasons.push(reasonOf(signals[0] ?? { code: 'no_signal', evidence: null }, 'importance', 0))
  return {
    ...scores,
    ...placeScores({ ...scores, band }, rules),
    reasons: reasons.sort((a, b) => b.points - a.points),
    intent,
    intentEvidence,
    confidence,
    language: detectLanguage(input.text),
    version: rules.learned ? `${rules.version}+${rules.learned.version}` : rules.version,
  }
}

/** A large audience weighs a little, and never so much that it alone lifts a ticket over a threshold. */
function reachSignal(audience: number | null, importance: number, rules: TriageRules): Signal {
  const most = rules.points.reach.importance
  const raw = audience === null || audience < 1 ? 0 : Math.min(most, Math.round(2 * Math.log10(audience)))
  return {
    code: 'reach',
    evidence: audience === null ? null : String(audience),
    points: { importance: Math.min(raw, roomForReach(importance, rules)) },
  }
}

/** How much importance a large audience may add without reaching the next threshold. */
export function roomForReach(importance: number, rules: TriageRules): number {
  const next = [rules.laneFrom, rules.mediumFrom, rules.highFrom].filter((from) => from > importance)
  return next.length === 0 ? rules.points.reach.importance : Math.min(...next) - 1 - importance
}
