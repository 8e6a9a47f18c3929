/**
 * The public door of `@relais/sla`: promises, triage and the charts of a ticket and of a reply, as pure functions of facts,
 * calendars and instants. Instants and durations are whole milliseconds; nothing here reads a clock.
 */
export type {
  CalendarDefinition,
  Holiday,
  SpecialOpening,
  WeeklyOpening,
  WorkingHours,
} from './calendar/definition.ts'
export type { Calendar, Calendars } from './calendar/calendar.ts'
export { CalendarRefusal } from './calendar/calendar-refusal.ts'
export type { CalendarRefusalCode } from './calendar/calendar-refusal.ts'
export { parseCalendar, parseWeek } from './calendar/parse-calendar.ts'
export { joinCalendars } from './calendar/join-calendars.ts'
export type { JoinedCalendar } from './calendar/join-calendars.ts'
export { previewCalendar } from './calendar/preview-calendar.ts'
export type { CalendarPreview } from './calendar/preview-calendar.ts'
export { readHolidays } from './calendar/read-holidays.ts'
export type { HolidayFile, SkippedEvent, SkippedReason } from './calendar/read-holidays.ts'
export { compileCalendar } from './calendar/compile-calendar.ts'
export { canonicalCalendar } from './calendar/canonical-calendar.ts'

export type { Availability } from './availability/availability.ts'
export { isAvailable, nextAvailabilityChange, usualEnd } from './availability/availability.ts'
export { availableShare } from './availability/available-share.ts'

export type {
  LadderStep,
  OverrideLimits,
  PolicyMatch,
  PolicyRow,
  PolicyTarget,
  Recipient,
  SlaPolicy,
  TicketAttributes,
} from './policy/policy.ts'
export { completePolicy } from './policy/complete-policy.ts'
export type { StoredPolicy } from './policy/complete-policy.ts'
export { defaultCalendars, defaultPolicy } from './policy/default-policy.ts'
export { parsePolicy } from './policy/parse-policy.ts'
export type { PolicyDraft } from './policy/parse-policy.ts'
export { PolicyRefusal } from './policy/policy-refusal.ts'
export { failingConditions, resolveTargets } from './policy/resolve-targets.ts'

export {
  AT_RISK_MARK,
  BASIC_METRICS,
  CUSTOMER_METRICS,
  METRICS,
  TEAM_METRICS,
  isTeamMetric,
} from './clock/metric.ts'
export type { Cause, Metric, Outcome } from './clock/metric.ts'
export { WALL_CLOCK, calendarOf } from './clock/algebra.ts'
export type { Clock, MetBy } from './clock/clock.ts'
export { adjustedOutcome, teamOutcome } from './clock/cycle.ts'
export type { Cycle } from './clock/cycle.ts'

export type * from './ticket/facts.ts'
export { OVERRIDE_CODES } from './ticket/facts.ts'
export { FactError } from './ticket/field-checks.ts'
export { FACT_TYPES, parseFact } from './ticket/parse-fact.ts'
export type { TicketContext } from './ticket/context.ts'
export { unpackContext } from './ticket/packed-context.ts'
export type { PackedContext } from './ticket/packed-context.ts'
export type { StoredTicket, TicketValue } from './ticket/stored-ticket.ts'
export type { Compensation, TicketEffect } from './ticket/effects.ts'
export type { ClockView, TicketProjection } from './ticket/projection.ts'
export { ticketEngine } from './ticket/engine.ts'
export { factsToBring, isOfThread, originOfSplit, standingFacts } from './ticket/settle-log.ts'
export type { Step, TicketEngine } from './ticket/engine.ts'
export { compensations } from './ticket/compensations.ts'
export { TICKET_MACHINE_VERSION, migrateTicket } from './ticket/versions/migrate-ticket.ts'

export { explainClock } from './explain/explain-clock.ts'
export type * from './explain/explanation.ts'
export { listOpenings } from './explain/list-openings.ts'

export type * from './triage/triage.ts'
export { scoreTriage } from './triage/score-triage.ts'
export { placeScores } from './triage/place-scores.ts'
export { detectLanguage } from './triage/detect-language.ts'
export { foldText } from './triage/fold-text.ts'
export type { FoldedText } from './triage/fold-text.ts'
export { readAnswer } from './consent/read-answer.ts'
export { BAND_0, defaultTriageRules } from './triage/rules.ts'
export type { Points, ReasonCode, TriageRules } from './triage/rules.ts'
export { findPhrases, preparePhrases } from './triage/find-phrases.ts'
export type { PhraseFinder } from './triage/find-phrases.ts'
export { parsePhrase } from './triage/parse-phrase.ts'
export { phrasesOf } from './triage/phrase-language.ts'
export { readWords } from './triage/read-words.ts'
export { mostPoints, parseTriageRules } from './triage/parse-rules.ts'
export { completeTriageRules } from './triage/complete-rules.ts'
export { SIGNS as WORD_SIGNS } from './triage/word-lists.ts'
export { TriageRefusal } from './triage/triage-refusal.ts'
export type { TriageRefusalCode } from './triage/triage-refusal.ts'

export { LEAST_EXAMPLES, LEAST_OF_REASON, learnWeights } from './learning/learn-weights.ts'
export type { LearnedPoint, LearnedWeights, LearningExample } from './learning/learn-weights.ts'
export { compareRules } from './learning/compare-rules.ts'
export type { Accuracy, Comparison } from './learning/compare-rules.ts'
export { weighReasons } from './learning/weigh-reasons.ts'
export { withLearned } from './learning/with-learned.ts'

export { RECENT_MS, USUAL_BEFORE_MS } from './similar/join-cluster.ts'
export { LOOK, Neighbourhood, WINDOW_MS } from './similar/neighbourhood.ts'
export type { KnownPost, Placed } from './similar/neighbourhood.ts'
export { readSigns } from './similar/signs.ts'
export type { Sign } from './similar/signs.ts'
export type { Frequencies } from './similar/similarity.ts'

export { replayPromise } from './tuning/replay-promise.ts'
export type { AnswerFate, PromisedFrom } from './tuning/replay-promise.ts'
export { reweigher } from './tuning/reweigh.ts'
export type { Reweigh, ScorePair } from './tuning/reweigh.ts'

export type { Part, Waiting } from './order/waiting.ts'
export { dueOf, partOf } from './order/waiting.ts'
export { HANDLING_LEVELS_MS, WEIGHT_LEVELS, handlingLevel, weightOf } from './order/levels.ts'
export { expectedHandling, learnHandling } from './order/expected-handling.ts'
export type { HandlingKind, HandlingSample, HandlingTimes } from './order/expected-handling.ts'
export { clearTime } from './order/clear-time.ts'
export { explainPick, pickNext } from './order/pick-next.ts'
export type { NextPick, OrderCounters, PickReason } from './order/pick-next.ts'
export { explainPlace } from './order/explain-place.ts'
export type { PlaceReason } from './order/explain-place.ts'
export { bucketKeys, horizonOf, orderKey } from './order/order-key.ts'
export type { BucketKeys } from './order/order-key.ts'
export { isBeyondMaxWait, predictFinish } from './order/predict-finish.ts'
export type { Ahead } from './order/predict-finish.ts'
export { standBefore } from './order/stand-before.ts'
export type { BucketLoad, Standing } from './order/stand-before.ts'
export { defaultOrderRules, reserveEvery } from './order/order-rules.ts'
export type { OrderRules } from './order/order-rules.ts'

export type { CallMode, CallRound } from './overflow/call-round.ts'
export type { NotCalled } from './overflow/choose-called.ts'
export { decideOverflow } from './overflow/decide-overflow.ts'
export { decideRecall, isForOthers } from './overflow/decide-recall.ts'
export type { HeldTicket, Recall, RecallReason, StayReason } from './overflow/decide-recall.ts'
export { meanWait, peopleFor, serviceLevel, waitWithPatience } from './overflow/erlang.ts'
export type { Impatience, Staffing } from './overflow/erlang.ts'
export type { OpenWork } from './overflow/open-line.ts'
export { defaultOverflowPolicy } from './overflow/overflow-policy.ts'
export type { OverflowPolicy } from './overflow/overflow-policy.ts'
export { OverflowRefusal } from './overflow/overflow-refusal.ts'
export type { OverflowRefusalCode } from './overflow/overflow-refusal.ts'
export { initialOverflow } from './overflow/overflow-state.ts'
export type {
  OverflowDecision,
  OverflowInput,
  OverflowReason,
  OverflowState,
  OverflowStatus,
} from './overflow/overflow-state.ts'
export { parseOverflowPolicy } from './overflow/parse-overflow-policy.ts'
export { planCalls } from './overflow/plan-calls.ts'
export type {
  CallNeed,
  CallPlan,
  OpenCall,
  PlanReason,
  PlannedCall,
  Withdrawal,
} from './overflow/plan-calls.ts'
export { predictLateShare } from './overflow/predict-late-share.ts'
export type { Crew, LatePrediction } from './overflow/predict-late-share.ts'
export { enoughOfferable, seatsNeeded } from './overflow/seats-needed.ts'
export { whyNotCalled } from './overflow/why-not-called.ts'
export type { CallLimits, NotCalledReason, VolunteerStanding } from './overflow/why-not-called.ts'

export { LIVE_REPLY_STATES, REPLY_STATES } from './reply/facts.ts'
export type { ReplyFact, ReplyState } from './reply/facts.ts'
export { REPLY_MACHINE_VERSION, applyReply, initialReply, nextReplyDeadline } from './reply/reply-engine.ts'
export type { ReplyStep, StoredReply } from './reply/reply-engine.ts'
export type { ReplyContext, ReplyEffect, SendCapabilities } from './reply/reply-context.ts'

export { LANGUAGE_LEVELS } from './volunteers/language-level.ts'
export type { LanguageLevel } from './volunteers/language-level.ts'
export { either } from './volunteers/known.ts'
export type { Known } from './volunteers/known.ts'
export { TRUST_LEVELS, isAtLeast } from './volunteers/trust-level.ts'
export type { TrustLevel } from './volunteers/trust-level.ts'
export { defaultVolunteerRules } from './volunteers/volunteer-rules.ts'
export type { TrustRules, VolunteerRules } from './volunteers/volunteer-rules.ts'
export { parseTrustRules } from './volunteers/parse-trust-rules.ts'
export type { TrustRuleProblem } from './volunteers/parse-trust-rules.ts'
export { editPercent } from './volunteers/edit-percent.ts'
export { EXCLUSIONS, SOFT_EXCLUSIONS } from './volunteers/exclusions.ts'
export type { Exclusion, ExclusionCode, OfferAttributes, SoftExclusionCode } from './volunteers/exclusions.ts'
export { findExclusions } from './volunteers/find-exclusions.ts'
export { readSensitive } from './volunteers/read-sensitive.ts'
export type { SensitiveSign } from './volunteers/read-sensitive.ts'
export { findBusiestHours, defaultDemandRules } from './overflow/busiest-hours.ts'
export type { BusiestHours } from './overflow/busiest-hours.ts'
export { findOwnExclusions } from './volunteers/find-own-exclusions.ts'
export type { OwnExclusionCode } from './volunteers/find-own-exclusions.ts'
export type { Volunteer } from './volunteers/volunteer.ts'
export { judgeNetHelp } from './volunteers/judge-net-help.ts'
export type { NetHelp, TopicHelp } from './volunteers/judge-net-help.ts'
export { mayTake } from './volunteers/may-take.ts'
export type { TakeObstacle } from './volunteers/may-take.ts'
export { mayBeCalled } from './volunteers/may-be-called.ts'
export type { CallObstacle } from './volunteers/may-be-called.ts'
export { minutesLeft } from './volunteers/minutes-left.ts'
export { pauseAfterAbuse } from './volunteers/pause-after-abuse.ts'
export { chooseCard } from './volunteers/choose-card.ts'
export type { Candidate, CardChoice, CardReason } from './volunteers/choose-card.ts'
export { whyTooLong } from './volunteers/why-too-long.ts'
export type { TimeObstacle } from './volunteers/why-too-long.ts'
export { trustOn } from './volunteers/trust-on.ts'
export { stepTrust } from './volunteers/step-trust.ts'
export type { TrustEvidence, TrustStep, TrustStepReason } from './volunteers/trust-evidence.ts'
export { isSampled } from './volunteers/is-sampled.ts'
