import type { OverflowPolicy } from '../overflow/overflow-policy.ts'

/** What volunteers' answers on one topic gave the care team and cost it, as it was recorded. */
export type TopicHelp = {
  /** Time from taking a card to handing in an answer that left. */
  readonly givenMs: number
  /** Time from opening an answer to deciding on it, before it left or after. */
  readonly reviewMs: number
  /** What the care team takes for an answer, for each that had to be corrected after it had left. */
  readonly reworkMs: number
  /** How many answers that tells of: those that left, and those that somebody read. */
  readonly replies: number
}

/** Whether help on a topic is worth having: nobody says before there is enough to say it by. */
export type NetHelp = {
  /** What was given less what it cost; below nought it costs more than it gives. */
  readonly netMs: number
  readonly verdict: 'tooFew' | 'gives' | 'costs'
}

/** Judges help on a topic; whose it was is nowhere in it. */
export function judgeNetHelp(
  { givenMs, reviewMs, reworkMs, replies }: TopicHelp,
  { netHelpLeastReplies }: Pick<OverflowPolicy, 'netHelpLeastReplies'>,
): NetHelp {
  const netMs = givenMs - reviewMs - reworkMs
  if (replies < netHelpLeastReplies) return { netMs, verdict: 'tooFew' }
  return { netMs, verdict: netMs < 0 ? 'costs' : 'gives' }
}
