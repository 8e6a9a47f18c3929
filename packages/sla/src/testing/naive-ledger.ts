import type { Calendars } from '../calendar/calendar.ts'
import type { Outcome } from '../clock/metric.ts'
import type { Target, TicketFact } from '../ticket/facts.ts'

/** What the naive reader says of a cycle. */
export type NaiveCycle = {
  readonly metric: string
  readonly startedAt: number
  dueAt: number | null
  outcome: Outcome
  metAt: number | null
  breachedAt: number | null
  workedMs: number
  /** It has stopped, so that its worked time is final. */
  readonly isBooked: boolean
}

type Watch = NaiveCycle & {
  target: Target | null
  since: number | null
  floor: number | null
  setAt: number
  isOver: boolean
}

/**
 * The ledger of a simple log, read top to bottom with plain variables: no chart, no regions, no shared arithmetic. For logs
 * of messages, replies, statuses (not spam) and promises of both kinds, each at its own place, in order.
 */
export function naiveLedger(facts: readonly TicketFact[], to: number, calendars: Calendars): NaiveCycle[] {
  const ledger: Watch[] = []
  const open = (metric: string) => ledger.find((watch) => watch.metric === metric && !watch.isOver)
  let promised: Extract<TicketFact, { type: 'target.set' }>['body'] | null = null
  let status = 'open'
  let isOwed = false
  let hasAnswered = false
  let promise = { id: '', replyId: null as string | null }

  const count = (watch: Watch, now: number) => {
    if (watch.since === null || watch.target === null) return
    const { add, between } = calendars.get(
      watch.metric === 'promisedUpdate' ? 'always' : watch.target.calendar,
    )!
    const limit = watch.target.budgetMs === null ? null : Math.max(watch.target.budgetMs, watch.floor ?? 0)
    if (limit !== null && watch.breachedAt === null) {
      watch.dueAt ??= add(watch.since, limit - watch.workedMs)
      // All that is dated at one instant is said before time says anything.
      if (watch.dueAt < now && watch.setAt < now)
        Object.assign(watch, { breachedAt: watch.dueAt, outcome: 'breached' })
    }
    watch.workedMs += between(watch.since, now)
    watch.since = now
  }
  const stop = (watch: Watch, now: number, outcome: Outcome) => {
    if (watch.since === null) watch.since = now
    count(watch, now)
    watch.outcome = watch.breachedAt === null ? outcome : 'breached'
    if (outcome === 'met') watch.metAt = now
    Object.assign(watch, { since: null, isOver: outcome !== 'paused' })
    if (outcome === 'paused' && watch.breachedAt === null) watch.dueAt = null
  }
  const start = (metric: 'firstResponse' | 'nextResponse' | 'resolution', now: number) =>
    begin(metric, promised?.metrics[metric] ?? null, now)
  const begin = (metric: string, target: Target | null, now: number): Watch => {
    const usual = {
      dueAt: null,
      outcome: 'running',
      metAt: null,
      breachedAt: null,
      workedMs: 0,
      isBooked: false,
    } as const
    const watch = {
      metric,
      startedAt: now,
      ...usual,
      target,
      since: now,
      floor: null,
      setAt: now,
      isOver: false,
    }
    ledger.push(watch)
    return watch
  }
  const run = (watch: Watch, now: number) => {
    Object.assign(watch, { since: now, isOver: false, metAt: null })
    if (watch.breachedAt === null) watch.dueAt = null
    watch.outcome = watch.breachedAt === null ? 'running' : 'breached'
  }
  const settle = (now: number) => {
    const isHeld = status === 'waitingCustomer' && !isOwed
    const update = open('promisedUpdate')
    if (update !== undefined && isHeld && update.since !== null) stop(update, now, 'paused')
    if (update !== undefined && !isHeld && update.since === null) run(update, now)
    const watch = ledger.find((each) => each.metric === 'resolution')
    if (watch === undefined) return
    const isDone = status === 'resolved' || status === 'closed'
    const isParked = status === 'waitingCustomer' && !isOwed
    if (isDone && !watch.isOver) stop(watch, now, 'met')
    else if (isParked && (watch.isOver || watch.since !== null)) {
      if (watch.isOver) run(watch, now)
      stop(watch, now, 'paused')
    } else if (!isDone && !isParked && watch.since === null) run(watch, now)
  }

  for (const fact of facts) {
    const now = fact.effectiveAt
    for (const watch of ledger) if (!watch.isOver) count(watch, now)
    if (fact.type === 'customer.message') {
      if (fact.body.intent === 'closing_ack' && hasAnswered) continue
      const isFirst = !ledger.some((watch) => watch.metric === 'firstResponse')
      if (isFirst) start('firstResponse', now)
      if (isFirst) start('resolution', now)
      if (open('firstResponse') === undefined && open('nextResponse') === undefined)
        start('nextResponse', now)
      isOwed = true
      status = 'open'
    } else if (fact.type === 'reply.native' || (fact.type === 'reply' && fact.body.by !== 'automation')) {
      for (const metric of ['firstResponse', 'nextResponse']) {
        const watch = open(metric)
        if (watch !== undefined) stop(watch, now, 'met')
      }
      isOwed = false
      hasAnswered = true
      const update = open('promisedUpdate')
      if (update !== undefined && !(fact.type === 'reply' && fact.body.replyId === promise.replyId))
        stop(update, now, 'met')
    } else if (fact.type === 'status.set') {
      status = fact.body.status
      const isDone = status === 'resolved' || status === 'closed'
      for (const watch of ledger) {
        if (!isDone || watch.isOver || watch.metric === 'resolution') continue
        stop(watch, now, watch.metric === 'promisedUpdate' ? 'void' : 'closedUnanswered')
      }
    } else if (fact.type === 'target.set') {
      promised = fact.body
      for (const watch of ledger) {
        if (watch.isOver || watch.breachedAt !== null || watch.metric === 'promisedUpdate') continue
        const target = promised.metrics[watch.metric as 'resolution']
        const isSame = watch.target?.budgetMs === target.budgetMs && watch.target.calendar === target.calendar
        if (isSame) continue
        const isUsedUp =
          watch.target !== null && target.budgetMs !== null && watch.workedMs >= target.budgetMs
        watch.floor = isUsedUp ? watch.workedMs + promised.retargetGraceMs : null
        Object.assign(watch, { target, setAt: now, dueAt: null })
      }
    } else if (fact.type === 'update.promised') {
      const { promiseId, replyId, dueAt } = fact.body
      const update = open('promisedUpdate')
      if (dueAt <= now || status === 'resolved' || status === 'closed') continue
      const isSame = update !== undefined && promise.id === promiseId && update.breachedAt === null
      if (update !== undefined && !isSame) stop(update, now, 'void')
      promise = { id: promiseId, replyId }
      const watch = isSame ? update : begin('promisedUpdate', null, now)
      if (isSame && watch.dueAt === dueAt) continue
      watch.target = { budgetMs: watch.workedMs + dueAt - now, calendar: '' }
      Object.assign(watch, { setAt: now, dueAt: watch.since === null ? null : dueAt })
    } else if (fact.type === 'update.withdrawn') {
      const update = open('promisedUpdate')
      if (update !== undefined && promise.id === fact.body.promiseId) stop(update, now, 'void')
    }
    settle(now)
  }
  for (const watch of ledger) if (!watch.isOver && watch.since !== null) count(watch, to)
  return ledger.map((watch) => ({ ...watch, isBooked: watch.since === null }))
}
