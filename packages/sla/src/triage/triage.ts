/** P0 to P4; P0 only by a hard rule or a person. */
export type Priority = 'P0' | 'P1' | 'P2' | 'P3' | 'P4'

/** The four lanes, from the two scores. Band 0 stands above all of them. */
export type Lane = 'doNow' | 'plan' | 'volunteers' | 'later'

/** 0: a person or their data is in danger, or a legal deadline runs; answered before everything else. 1: all the rest. */
export type Band = 0 | 1

/**
 * What the message is, first of all. `closing_ack` is thanks that ask for nothing more; a `job_enquiry` and `press` go to
 * their departments, `buying_interest` is answered in the thread.
 */
export type Intent =
  | 'question'
  | 'complaint'
  | 'praise'
  | 'idea'
  | 'buying_interest'
  | 'job_enquiry'
  | 'press'
  | 'closing_ack'
  | 'spam'
  | 'other'

/** A language Relais knows; `null` stands for one it cannot tell. Decides who may answer, never the score. */
export type Language = 'fr' | 'en' | 'ar'

/** The two axes: how fast the harm grows, and how large the harm or duty is. */
export type Axis = 'urgency' | 'importance'

/** One sentence's worth of a score: the web makes the sentence from `code`, and quotes `evidence`. */
export type Reason = {
  readonly code: string
  readonly axis: Axis
  readonly points: number
  /** The words of the message that matched, or the figure of the context; null when the code says it all. */
  readonly evidence: string | null
  readonly source: 'rule' | 'model' | 'human'
  /** Version of the rules that gave the points. */
  readonly version: string
}

/** Where a pair of scores puts a ticket. */
export type Placement = {
  readonly band: Band
  readonly lane: Lane
  readonly priority: Priority
  /** The row of the policy whose promise applies: P3 for an important matter without urgency, though its weight is P2's. */
  readonly promisePriority: Priority
}

/**
 * The outcome of triage. The points of `reasons`, the weightiest first, add up on each axis exactly to the score of that
 * axis.
 */
export type Triage = Placement & {
  readonly urgency: number
  readonly importance: number
  readonly reasons: readonly Reason[]
  readonly intent: Intent
  /** The words of the text that told the intent; null when a person did, or nothing. */
  readonly intentEvidence: string | null
  /** 0 to 1; a `closing_ack` counts as thanks from 0.9. */
  readonly confidence: number
  readonly language: Language | null
  readonly version: string
}

/** What triage looks at. Nothing here is looked up: the host brings it. */
export type TriageInput = {
  /** The message; for a ticket with several unanswered messages, all of them, oldest first, a line each. */
  readonly text: string
  readonly visibility: 'public' | 'private'
  /** How many people may see it (followers of the author, views of the thread); null when the network does not say. */
  readonly audience: number | null
  /** Messages of this contact on this matter in the last 7 days before this one. */
  readonly earlierMessages: number
  /** The matter had been resolved and comes back. */
  readonly isReopened: boolean
  /** A commitment of ours is past due and unkept. */
  readonly hasBrokenCommitment: boolean
  /** Similar messages from other contacts in the last 15 minutes; 5 or more make a cluster. */
  readonly similarMessages?: number
  /** What a person said the message is: it stands in place of what the rules read. */
  readonly knownIntent?: Intent
  /** When the message was written, to read "in two hours" and "tonight"; ms since epoch. */
  readonly writtenAt: number
}
