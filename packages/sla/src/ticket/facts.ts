import type { BasicMetric, Metric } from '../clock/metric.ts'
import type { SlaPolicy, TicketAttributes } from '../policy/policy.ts'
import type { Band, Intent, Lane, Language, Priority, Reason } from '../triage/triage.ts'

/** Who made a fact true. Members are named by id; a native reply is credited to nobody. */
export type Actor = 'customer' | 'native' | 'automation' | 'system' | `member:${string}`

/** A ticket's status: the lifecycle region of the machine. */
export type TicketStatus = 'open' | 'waitingCustomer' | 'hold' | 'resolved' | 'closed' | 'merged' | 'spam'

/** Who sees an utterance. */
export type Visibility = 'public' | 'private'

type Fact<Type extends string, Body> = {
  readonly type: Type
  /** Position in the ticket's log, given by the host on insert; orders commands of one instant. */
  readonly seq: number
  /** When it happened, by the network's clock for what happened there; ms since epoch. */
  readonly effectiveAt: number
  /** When it entered the log; ms since epoch. */
  readonly recordedAt: number
  readonly actor: Actor
  /** Unique in the log; two facts with one key are one fact. */
  readonly dedupKey: string
  /**
   * The ticket that was merged into this one and brought this fact along, or `originOfSplit` of the one that was split from
   * it; else null or absent. The fact counts while that merge or split stands.
   */
  readonly origin?: string | null
  readonly body: Readonly<Body>
}

/** A promise for one metric. A null budget is "no promise": worked time is still measured by the calendar. */
export type Target = { readonly budgetMs: number | null; readonly calendar: string }

/** Targets by promise; one that is absent promises nothing. */
export type TargetSet = Readonly<Record<BasicMetric, Target>> & Readonly<Partial<Record<Metric, Target>>>

/** What `resolveTargets` gives and `target.set` carries: the machine never looks a policy up. */
export type Targets = {
  readonly policyVersion: string
  /** Least time left after a change of target that finds the budget used up; ms of the calendar. */
  readonly retargetGraceMs: number
  /** Percent of the budget, ascending. */
  readonly marks: readonly number[]
  /** Ms of the calendar before the due instant by which a mark comes at the latest, by its percent. */
  readonly leads?: Readonly<Record<string, number>>
  readonly metrics: TargetSet
  /** The policy's switches that are not as usual. */
  readonly rules?: Partial<TargetRules>
  /** What the policy knew of the ticket when it chose the row; kept in the log, not in the state. */
  readonly attributes?: TicketAttributes
  /** Which row of the policy it was, from 0. */
  readonly row?: number
  /** Targets under earlier versions, for the cycles that were opened under them. */
  readonly pinned?: Readonly<Record<string, TargetSet>>
  /**
   * A publication says so: of all running clocks from this instant on, or, for one that is judged again, of these metrics'
   * present cycles as if it had been so all along. Absent: cycles keep the version under which they were opened.
   */
  readonly published?: 'fromNow' | readonly Metric[]
}

/** The switches of a policy that the machine goes by. */
export type TargetRules = Pick<SlaPolicy, 'automation' | 'doLikesAnswer' | 'doesHoldPause' | 'onReopen'>

/** A pair of scores and where they put the ticket; `triage.scored` adds the reasons, which stay in the log. */
export type Scores = {
  readonly urgency: number
  readonly importance: number
  readonly band: Band
  readonly lane: Lane
  readonly priority: Priority
}

/** Why a person steps between a promise and its clock, as reports count it. */
export const OVERRIDE_CODES = [
  'customerAgreed',
  'waitingOnOthers',
  'networkTrouble',
  'exceptionalEvent',
  'wrongPromise',
  'other',
] as const

/** One of those. */
export type OverrideCode = (typeof OVERRIDE_CODES)[number]

/** The reason in a person's words, and the code they gave it. */
type OverrideReason = { reason: string; code?: OverrideCode }

type Lease = { readonly memberId: string; readonly fence: number }

/** A customer wrote. `effectiveAt` is the network's post time, `receivedAt` the arrival of the delivery. */
export type CustomerMessage = Fact<
  'customer.message',
  {
    messageId: string
    visibility: Visibility
    receivedAt: number
    intent: Intent
    confidence: number
    /** Read by catch-up or an import: outcome computed, nobody alarmed. */
    isBackfill: boolean
  }
>

/** Every fact of a ticket's log. `clock.tick` is never stored: it is a function of the state. */
export type TicketFact =
  | CustomerMessage
  | Fact<'customer.edited', { messageId: string; isMaterial: boolean }>
  | Fact<'customer.deleted', { messageId: string }>
  /**
   * One of us wrote to the customer. `isHolding`: only that we have read them and will answer; the public has a first word
   * by it, and every promise of an answer still stands.
   */
  | Fact<
      'reply',
      {
        replyId: string
        visibility: Visibility
        by: 'core' | 'volunteer' | 'automation'
        isHolding?: true
      }
    >
  | Fact<'reply.native', { replyId: string; visibility: Visibility }>
  | Fact<'reply.deleted', { replyId: string }>
  /** One of us liked what the customer wrote; where the policy says so, that answers praise. */
  | Fact<'reaction', { visibility: Visibility }>
  | Fact<
      'status.set',
      { status: Exclude<TicketStatus, 'merged'>; until: number | null; reason: string | null }
    >
  | Fact<
      'triage.scored',
      Scores & { intent: Intent; language: Language | null; reasons: readonly Reason[]; version: string }
    >
  | Fact<'triage.override', Scores & { reason: string | null }>
  | Fact<'triage.release', Record<never, never>>
  | Fact<'target.set', Targets>
  | Fact<'assign.claim', Lease & { role: 'core' | 'volunteer' }>
  | Fact<'assign.offer', Lease & { until: number }>
  | Fact<'assign.recall', { reason: string }>
  | Fact<'assign.release', { reason: string | null }>
  | Fact<'offer.accepted', Lease>
  | Fact<'offer.declined', Lease & { reason: string | null }>
  | Fact<'offer.expired', Lease>
  | Fact<'draft.submitted', { replyId: string; memberId: string }>
  | Fact<'draft.approved', { replyId: string; memberId: string }>
  | Fact<'draft.returned', { replyId: string; memberId: string }>
  | Fact<'merge.absorb', { ticketId: string }>
  | Fact<'merge.absorbed', { ticketId: string }>
  | Fact<'split.out', { ticketId: string; messageIds: readonly string[] }>
  /**
   * A person promised the customer to come back by an instant. The same id again moves it; another one takes its place.
   * `replyId` is the reply that tells the customer so, and which for that reason does not keep it.
   */
  | Fact<'update.promised', { promiseId: string; dueAt: number; replyId: string | null }>
  | Fact<'update.withdrawn', { promiseId: string; reason: string }>
  /** More time for one running clock: working ms on top of what it has. */
  | Fact<'override.extend', { metric: Metric; addMs: number } & OverrideReason>
  /** The running cycle of one clock ends void. */
  | Fact<'override.waive', { metric: Metric } & OverrideReason>
  /** One clock stands still until an instant, or until a person lets it go on. */
  | Fact<'override.pause', { metric: Metric; until: number } & OverrideReason>
  | Fact<'override.resume', { metric: Metric } & OverrideReason>
  /** A recorded breach is excused in the adjusted figure; the raw one stays. */
  | Fact<'override.excuse', { metric: Metric; cycle: number } & OverrideReason>
  /** A fact was a mistake: the fold is made without it (undo, un-merge, un-spam). */
  | Fact<'override.retract', { dedupKey: string; reason: string }>
  /** A message taken for thanks was more than that. */
  | Fact<'override.notThanks', { messageId: string }>
  /** A person has taken note of the escalation. */
  | Fact<'escalation.ack', { memberId: string }>
  | Fact<'channel.down', { reason: string }>
  | Fact<'channel.up', Record<never, never>>
  | Fact<'clock.tick', Record<never, never>>

/** The name of a fact. */
export type TicketFactType = TicketFact['type']

/** The fact of one name. */
export type FactOf<Type extends TicketFactType> = Extract<TicketFact, { type: Type }>
