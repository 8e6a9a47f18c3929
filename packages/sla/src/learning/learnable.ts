import type { ReasonCode } from '../triage/rules.ts'

/**
 * The reasons whose points may be learned. Not among them, whatever examples say: hard rules, the law and the press, which
 * are a duty; people to be protected and money in a stranger's hands, which are a decision and no statistic; reach, by
 * which whoever is loud is favoured; what counts hours, messages, people or words up to a cap of its own; spam, which is
 * void. A reason that joins the rules is learned only once it is put here.
 */
export const LEARNABLE = [
  'asked_directly',
  'blocked_now',
  'complaint',
  'question',
  'praise',
  'idea',
  'buying_interest',
  'job_enquiry',
  'public',
  'unanswered_promise',
  'reopened',
] as const satisfies readonly ReasonCode[]

export type LearnableCode = (typeof LEARNABLE)[number]

/** Whether the points of a reason may be learned. */
export function isLearnable(code: string): code is LearnableCode {
  return LEARNABLE.some((learnable) => learnable === code)
}

const MOST = 100

/**
 * What learned points keep within. A reason that the rules give points to keeps one at least: it stays in sight, on the
 * ticket and for whoever learns the next time.
 */
export function boundsOf(rulesPoints: number): { readonly least: number; readonly most: number } {
  return { least: Math.min(1, rulesPoints), most: MOST }
}
