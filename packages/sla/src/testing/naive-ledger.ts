import type { Calendars } from '../calendar/calendar.ts'
import type { Metric } from '../clock/metric.ts'
import type { FactOf, Target, Targets, TicketFact } from '../ticket/facts.ts'
import { naiveLog } from './naive-log.ts'
import { type NaiveWatch, naiveWatches } from './naive-watch.ts'

const ANSWERS: readonly Metric[] = ['firstResponse', 'nextResponse', 'publicAcknowledgement']
const TEAM: readonly Metric[] = ['timeToClaim', 'review']

type Message = FactOf<'customer.message'>

/**
 * The ledger of a log, read top to bottom with plain variables: no chart, no regions, no shared arithmetic but the
 * calendars'. For logs of all that happens on one ticket by itself, each fact at its own place, in order; not for what
 * merges, splits and retractions bring about.
 */
export function naiveLedger(log: readonly TicketFact[], to: number, calendars: Calendars): NaiveWatch[] {
  const { calendarOf, count, bookOutage, countOn, settle, end } = naiveWatches(calendars)
  const ledger: NaiveWatch[] = []
  let promised: Targets | null = null
  let status = 'open'
  let until: number | null = null
  let doesHoldPause = false
  let unanswered: Message[] = []
  let hasAnswered = false
  let visibility = ''
  let intent = ''
  let promise: { id: string; replyId: string | null } | null = null
  let downSince: number | null = null
  let desk = { state: 'unassigned', holder: '', offeredTo: '', fence: 0 }
  let last = -Infinity

  const lastOf = (metric: Metric) => ledger.findLast((watch) => watch.metric === metric)
  const open = (metric: Metric) => ledger.find((watch) => watch.metric === metric && watch.endedAt === null)
  const stop = (metric: Metric, now: number, outcome: 'met' | 'void' | 'closedUnanswered') => {
    const watch = open(metric)
    if (watch !== undefined) end(watch, now, outcome, downSince)
    if (metric === 'promisedUpdate') promise = null
  }
  const targetOf = (targets: Targets | null, metric: Metric): Target | null => {
    if (targets === null) return null
    return targets.metrics[metric] ?? { budgetMs: null, calendar: targets.metrics.resolution.calendar }
  }
  const isPromised = (targets: Targets | null, metric: Metric) =>
    targetOf(targets, metric)?.budgetMs != null &&
    (!Array.isArray(targets?.published) || targets.published.includes(metric))
  const begin = (
    metric: Metric,
    startedAt: number,
    receivedAt: number,
    targets: Targets | null,
    now: number,
  ) => {
    const watch: NaiveWatch = {
      metric,
      startedAt,
      receivedAt,
      target: targetOf(targets, metric),
      version: targets?.policyVersion ?? null,
      extra: 0,
      floor: null,
      worked: 0,
      since: startedAt,
      workedBefore: 0,
      setAt: now,
      dueAt: null,
      breachedAt: null,
      outcome: 'running',
      metAt: null,
      endedAt: null,
      firstEndedAt: null,
      outage: 0,
      isStill: false,
      heldUntil: null,
      isReplayed: false,
    }
    if (TEAM.includes(metric)) watch.extra = calendarOf(watch).between(startedAt, receivedAt)
    ledger.push(watch)
    return watch
  }
  const isOver = () => status === 'resolved' || status === 'closed'
  const isParked = () => status === 'waitingCustomer' && unanswered.length === 0
  const stillness = (metric: Metric) => {
    if (metric === 'resolution') return isParked() || (status === 'hold' && doesHoldPause)
    if (metric === 'timeToClaim') return isParked() || status === 'hold'
    return metric === 'promisedUpdate' && isParked()
  }
  const settleAll = (now: number) => {
    const resolution = lastOf('resolution')
    if (resolution !== undefined && isOver()) stop('resolution', now, 'met')
    else if (resolution?.endedAt != null && isDone(resolution)) reopen(resolution)
    for (const watch of ledger) {
      watch.isStill = stillness(watch.metric)
      settle(watch, now, downSince)
    }
  }
  const ends = new Map<NaiveWatch, 'met' | 'void'>()
  const isDone = (watch: NaiveWatch) => ends.get(watch) !== 'void' && watch.metAt !== null
  const reopen = (watch: NaiveWatch) => {
    Object.assign(watch, { endedAt: null, metAt: null, since: null })
    watch.outcome = watch.breachedAt === null ? 'running' : 'breached'
  }

  const qualifies = (fact: FactOf<'reply' | 'reply.native' | 'reaction'>) => {
    if (fact.type === 'reaction') return promised?.rules?.doLikesAnswer === true && intent === 'praise'
    return (
      fact.type === 'reply.native' || fact.body.by !== 'automation' || promised?.rules?.automation === 'all'
    )
  }
  const answer = (fact: FactOf<'reply' | 'reply.native' | 'reaction'>, now: number) => {
    const isHolding = fact.type === 'reply' && fact.body.isHolding === true
    const isAnswer = !isHolding && qualifies(fact)
    const isAccepted = fact.type === 'reply' && promised?.rules?.automation === 'acknowledgements'
    const isWord = isAnswer || (isAccepted && !isHolding)
    const isPublic = fact.body.visibility === 'public'
    if (isWord) stop('firstResponse', now, 'met')
    if ((isWord || isHolding) && isPublic) stop('publicAcknowledgement', now, 'met')
    if (!isAnswer) return
    stop('nextResponse', now, 'met')
    stop('timeToClaim', now, 'met')
    unanswered = []
    hasAnswered = true
    if (fact.type === 'reaction') return
    const announces = promise !== null && fact.type === 'reply' && fact.body.replyId === promise.replyId
    if (!announces) stop('promisedUpdate', now, 'met')
    const isOwed = isPromised(promised, 'promisedUpdate') && open('promisedUpdate') === undefined
    if (isOwed && !isOver()) begin('promisedUpdate', now, now, promised, now)
  }
  const write = (fact: Message, now: number) => {
    const { body } = fact
    visibility = body.visibility
    if (body.intent === 'closing_ack' && body.confidence >= 0.9 && hasAnswered) return
    const wasFirst = lastOf('firstResponse') === undefined
    if (wasFirst) begin('firstResponse', now, body.receivedAt, promised, now)
    const isOwed = open('firstResponse') !== undefined
    if (!isOwed && open('nextResponse') === undefined)
      begin('nextResponse', now, body.receivedAt, promised, now)
    acknowledge(promised, now)
    const resolution = lastOf('resolution')
    const isAnew =
      resolution?.endedAt != null && isDone(resolution) && promised?.rules?.onReopen === 'newCycle'
    if (resolution === undefined || isAnew || (resolution.endedAt !== null && !isDone(resolution)))
      begin('resolution', now, body.receivedAt, promised, now)
    if (isPromised(promised, 'timeToClaim') && desk.holder === '' && open('timeToClaim') === undefined)
      begin('timeToClaim', now, body.receivedAt, promised, now)
    unanswered.push(fact)
    status = 'open'
  }
  const acknowledge = (targets: Targets | null, now: number) => {
    const first = open('firstResponse')
    const isAsked = visibility === 'public' && isPromised(targets, 'publicAcknowledgement')
    if (first === undefined || !isAsked || lastOf('publicAcknowledgement') !== undefined) return
    begin('publicAcknowledgement', first.startedAt, first.receivedAt, targets, now)
  }
  const remove = (messageId: string, now: number) => {
    const message = unanswered.findLast((each) => each.body.messageId === messageId)
    if (message === undefined) return
    unanswered = unanswered.filter((each) => each !== message)
    if (unanswered.length > 0) return
    for (const metric of [...ANSWERS, 'timeToClaim'] as const) stop(metric, now, 'void')
    if (!hasAnswered) voidResolution(now)
  }
  const voidResolution = (now: number) => {
    const watch = open('resolution')
    if (watch === undefined) return
    end(watch, now, 'void', downSince)
    ends.set(watch, 'void')
  }

  const aim = (fact: FactOf<'target.set'>, now: number) => {
    const { published, policyVersion, row, pinned, retargetGraceMs } = fact.body
    const isReplay = Array.isArray(published)
    if (!isReplay || promised === null) promised = fact.body
    for (const watch of ledger) {
      const { metric } = watch
      if (watch.endedAt !== null || watch.breachedAt !== null) continue
      if (metric === 'promisedUpdate' && promise !== null) continue
      if (metric === 'publicAcknowledgement' && visibility !== 'public' && published === undefined) continue
      const isNew = watch.startedAt === now || watch.version === null
      const isMeant = isReplay
        ? published.includes(metric)
        : isNew || published === 'fromNow' || row === undefined || watch.version === policyVersion
      if (isMeant) {
        const to = targetOf(fact.body, metric)!
        if (isReplay && !watch.isReplayed) replay(watch, to, policyVersion, now)
        else hold(watch, to, policyVersion, retargetGraceMs, now)
      } else if (!isReplay && pinned?.[watch.version!] !== undefined) {
        const metrics = pinned[watch.version!]!
        const to = metrics[metric] ?? { budgetMs: null, calendar: metrics.resolution.calendar }
        hold(watch, to, watch.version!, retargetGraceMs, now)
      }
    }
    acknowledge(fact.body, now)
    const isAsking = status === 'open' && unanswered.length > 0 && desk.holder === ''
    if (isPromised(fact.body, 'timeToClaim') && isAsking && open('timeToClaim') === undefined) {
      const wait = lastOf('nextResponse') ?? lastOf('firstResponse')
      begin('timeToClaim', now, Math.max(now, wait?.receivedAt ?? now), fact.body, now)
    }
  }
  const hold = (watch: NaiveWatch, to: Target, version: string, graceMs: number, now: number) => {
    watch.version = version
    if (watch.target?.budgetMs === to.budgetMs && watch.target.calendar === to.calendar) return
    if (watch.target === null) {
      Object.assign(watch, { target: to, setAt: now })
      return
    }
    countOn(watch, now, downSince)
    const isUsedUp = to.budgetMs !== null && watch.worked >= to.budgetMs + watch.extra
    Object.assign(watch, { target: to, floor: isUsedUp ? watch.worked + graceMs : null })
  }
  const replay = (watch: NaiveWatch, to: Target, version: string, now: number) => {
    Object.assign(watch, { target: to, version, floor: null, dueAt: null, setAt: now, isReplayed: true })
    watch.worked = watch.workedBefore
  }

  const step = (fact: TicketFact, now: number) => {
    if (fact.type === 'customer.message') write(fact, now)
    else if (fact.type === 'customer.deleted') remove(fact.body.messageId, now)
    else if (fact.type === 'reply' || fact.type === 'reply.native' || fact.type === 'reaction')
      answer(fact, now)
    else if (fact.type === 'target.set') aim(fact, now)
    else if (fact.type === 'triage.scored') ({ intent } = fact.body)
    else if (fact.type === 'channel.down') downSince ??= now
    else if (fact.type === 'channel.up') {
      for (const watch of ledger) bookOutage(watch, downSince, now)
      downSince = null
    } else if (fact.type === 'status.set') {
      ;({ status } = fact.body)
      until = status === 'hold' ? fact.body.until : null
      doesHoldPause = promised?.rules?.doesHoldPause === true
      if (!isOver()) return
      for (const metric of ANSWERS) stop(metric, now, 'closedUnanswered')
      for (const metric of ['promisedUpdate', ...TEAM] as const) stop(metric, now, 'void')
    } else if (fact.type === 'update.promised') comeBack(fact.body, now)
    else if (fact.type === 'update.withdrawn') {
      if (promise?.id === fact.body.promiseId) stop('promisedUpdate', now, 'void')
    } else if (fact.type.startsWith('override.')) override(fact, now)
    else if (/^(?:assign|offer|draft)\./u.test(fact.type)) seat(fact, now)
  }
  const comeBack = ({ promiseId, dueAt, replyId }: FactOf<'update.promised'>['body'], now: number) => {
    if (dueAt <= now || isOver()) return
    const running = open('promisedUpdate')
    const isSame = running !== undefined && promise?.id === promiseId && running.breachedAt === null
    if (!isSame) stop('promisedUpdate', now, 'void')
    promise = { id: promiseId, replyId }
    const watch = isSame ? running : begin('promisedUpdate', now, now, null, now)
    if (isSame && watch.dueAt === dueAt) return
    if (isSame) countOn(watch, now, downSince)
    const budgetMs = watch.worked + dueAt - now
    Object.assign(watch, { target: { budgetMs, calendar: '' }, version: null, extra: 0, setAt: now })
    watch.dueAt = watch.since === null ? null : dueAt
  }
  const override = (fact: TicketFact, now: number) => {
    if (!('body' in fact) || !('metric' in fact.body)) return
    const watch = open(fact.body.metric)
    if (watch === undefined) return
    if (fact.type === 'override.waive') {
      if (watch.metric === 'resolution') voidResolution(now)
      else stop(watch.metric, now, 'void')
    }
    if (watch.breachedAt !== null) return
    if (fact.type === 'override.extend') {
      if (watch.target !== null) countOn(watch, now, downSince)
      watch.extra += fact.body.addMs
    }
    if (fact.type === 'override.pause' && fact.body.until > now) watch.heldUntil = fact.body.until
    if (fact.type === 'override.resume') watch.heldUntil = null
  }
  const seat = (fact: TicketFact, now: number) => {
    const was = desk
    if (fact.type === 'assign.claim' && fact.body.fence >= was.fence) {
      const { memberId, fence, role } = fact.body
      desk = { state: role, holder: memberId, offeredTo: '', fence }
      stop('timeToClaim', now, 'met')
      stop('review', now, 'void')
    } else if (fact.type === 'assign.offer' && was.state === 'unassigned' && fact.body.fence > was.fence) {
      desk = { ...was, state: 'offered', offeredTo: fact.body.memberId, fence: fact.body.fence }
    } else if (fact.type === 'offer.accepted' && was.state === 'offered') {
      if (fact.body.fence !== was.fence || fact.body.memberId !== was.offeredTo) return
      desk = { state: 'volunteer', holder: fact.body.memberId, offeredTo: '', fence: was.fence }
      stop('timeToClaim', now, 'met')
    } else if (fact.type === 'offer.declined' || fact.type === 'offer.expired') {
      const isThis = fact.body.fence === was.fence && fact.body.memberId === was.offeredTo
      if (was.state === 'offered' && isThis) desk = { ...was, state: 'unassigned', offeredTo: '' }
    } else if (fact.type === 'assign.recall' || fact.type === 'assign.release') {
      if (was.state === 'offered' && fact.type === 'assign.release') return
      desk = { ...was, state: 'unassigned', holder: '', offeredTo: '' }
      stop('review', now, 'void')
      if (was.holder !== '' && !isOver() && isPromised(promised, 'timeToClaim'))
        begin('timeToClaim', now, now, promised, now)
    } else if (fact.type === 'draft.submitted' && was.state === 'volunteer') {
      desk = { ...was, state: 'review' }
      if (!isOver() && isPromised(promised, 'review')) begin('review', now, now, promised, now)
    } else if (/^draft\.(?:approved|returned)$/u.test(fact.type) && was.state === 'review') {
      desk = { ...was, state: 'volunteer' }
      stop('review', now, 'met')
    }
  }

  /** Whatever ends by itself before `now`, one after the other. */
  const wait = (now: number) => {
    for (;;) {
      const held = ledger.filter((watch) => watch.endedAt === null && watch.heldUntil !== null)
      const instants = [...held.map((watch) => watch.heldUntil!), ...(until === null ? [] : [until])]
      const next = Math.max(Math.min(...instants), last)
      if (instants.length === 0 || next >= now) return
      for (const watch of ledger) count(watch, next)
      for (const watch of held) if (watch.heldUntil! <= next) watch.heldUntil = null
      if (until !== null && until <= next) {
        until = null
        status = 'open'
      }
      settleAll(next)
    }
  }

  for (const fact of naiveLog(log)) {
    const now = fact.effectiveAt
    wait(now)
    for (const watch of ledger) count(watch, now)
    last = now
    if (fact.type === 'merge.absorbed' || (fact.type === 'status.set' && fact.body.status === 'spam')) {
      for (const watch of ledger) {
        if (watch.endedAt !== null) continue
        end(watch, now, 'void', downSince)
        watch.outcome = 'void'
      }
      return ledger
    }
    step(fact, now)
    settleAll(now)
  }
  wait(to)
  for (const watch of ledger) count(watch, to)
  return ledger
}
