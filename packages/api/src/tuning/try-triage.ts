import { scoreTriage, type Triage, type TriageRules } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { loadWeighing } from '../learning/load-weighing.ts'
import { loadRules } from './load-rules.ts'

/** A post that somebody makes up. */
export interface TriedPost {
  text: string
  visibility: 'public' | 'private'
  now: Date
}

/** How a stranger's first post would be read just now, by a draft and by the rules in force. Nothing is kept. */
export async function tryTriage(
  tx: Tx,
  rules: TriageRules,
  { text, visibility, now }: TriedPost,
): Promise<{ inForce: Triage; draft: Triage }> {
  const input = {
    text,
    visibility,
    audience: null,
    earlierMessages: 0,
    isReopened: false,
    hasBrokenCommitment: false,
    writtenAt: now.getTime(),
  }
  const inForce = (await loadWeighing(tx, [])).apply(await loadRules(tx), null)
  return { inForce: scoreTriage(input, inForce), draft: scoreTriage(input, rules) }
}
