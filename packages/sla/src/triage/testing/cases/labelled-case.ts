import type { ReasonCode } from '../../rules.ts'
import type { Intent, Lane } from '../../triage.ts'

/**
 * A post as customers write it and what an experienced agent makes of it: a first message of a stranger, in public. Each
 * names the rule it exercises; together they show what the rules mean, and measure no quality.
 */
export type LabelledCase = {
  readonly rule: ReasonCode
  readonly text: string
  readonly intent: Intent
  readonly lane: Lane
  /** Answered before everything else. */
  readonly isBand0?: true
  /** Rules that its words could tempt and that must keep silent: "mort de rire" is no danger. */
  readonly never?: readonly ReasonCode[]
}
