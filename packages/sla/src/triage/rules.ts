import type { Sign } from './word-lists.ts'

/** Points of one reason on the two axes. */
export type Points = { readonly urgency: number; readonly importance: number }

/** Every reason that rules give. The web has a sentence for each. */
export type ReasonCode =
  | 'danger'
  | 'self_harm'
  | 'minor_at_risk'
  | 'data_incident'
  | 'threat'
  | 'legal'
  | 'regulator'
  | 'press'
  | 'formal_notice'
  | 'deadline'
  | 'money_at_risk'
  | 'vulnerable_person'
  | 'outage_cluster'
  | 'time_bound'
  | 'asked_directly'
  | 'blocked_now'
  | 'complaint'
  | 'question'
  | 'praise'
  | 'idea'
  | 'buying_interest'
  | 'job_enquiry'
  | 'spam'
  | 'public'
  | 'reach'
  | 'repeat_contact'
  | 'unanswered_promise'
  | 'reopened'
  | 'negative_sentiment'
  | 'no_signal'

/** Points and thresholds, as data that an organization may tune. */
export type TriageRules = {
  readonly version: string
  /** The score from which a ticket is urgent, and from which it is important, for its lane. */
  readonly laneFrom: number
  /** Bands of the priority matrix: medium from, high from. */
  readonly mediumFrom: number
  readonly highFrom: number
  /** Points by reason; `time_bound`, `reach`, `repeat_contact` and `negative_sentiment` are the most they can give. */
  readonly points: Readonly<Record<ReasonCode, Points>>
  /** Phrases of an organization's own, on top of the word lists. What silences a sign cannot be added to. */
  readonly words?: Readonly<Partial<Record<Sign, readonly string[]>>>
  /** Points learned from corrections, in place of those above; never for a message of band 0. */
  readonly learned?: {
    readonly version: string
    readonly points: Readonly<Partial<Record<ReasonCode, Partial<Points>>>>
  }
}

/** A person or their data is in danger: these make band 0, whatever their points. */
export const BAND_0 = ['danger', 'self_harm', 'minor_at_risk', 'data_incident', 'threat'] as const

/** These weigh much, and make band 0 only with a deadline; a formal notice is one by itself. */
export const FORMAL = ['legal', 'regulator', 'press'] as const

const on = (urgency: number, importance: number): Points => ({ urgency, importance })

export const defaultTriageRules: TriageRules = {
  version: 'rules-3',
  laneFrom: 40,
  mediumFrom: 40,
  highFrom: 70,
  points: {
    danger: on(40, 40),
    self_harm: on(40, 40),
    minor_at_risk: on(40, 40),
    data_incident: on(40, 40),
    threat: on(40, 40),
    legal: on(0, 40),
    regulator: on(0, 40),
    press: on(0, 40),
    formal_notice: on(40, 40),
    deadline: on(40, 0),
    money_at_risk: on(0, 40),
    vulnerable_person: on(15, 30),
    outage_cluster: on(25, 10),
    time_bound: on(40, 0),
    asked_directly: on(40, 0),
    blocked_now: on(40, 0),
    complaint: on(0, 40),
    question: on(0, 10),
    praise: on(0, 2),
    idea: on(0, 10),
    buying_interest: on(0, 15),
    job_enquiry: on(0, 10),
    spam: on(0, 0),
    public: on(10, 5),
    reach: on(0, 12),
    repeat_contact: on(0, 24),
    unanswered_promise: on(15, 20),
    reopened: on(0, 8),
    negative_sentiment: on(8, 0),
    no_signal: on(0, 0),
  },
}
