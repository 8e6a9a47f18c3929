import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useParams } from '@tanstack/react-router'
import { Suspense, useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import type { ClockTarget } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { useAnnounce } from '../presence/use-announce.ts'
import { leadClock } from '../signs/lead-clock.ts'
import { useNeighbours } from '../shell/neighbours.ts'
import { NextStep } from '../next-ticket/next-step.tsx'
import { useIsInOrder, useNextTicket } from '../next-ticket/next-ticket.ts'
import { isUnfinished } from '../next-ticket/unfinished.ts'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toasts.ts'
import type { Act } from '../verbs/act.ts'
import { ActOverlay } from '../verbs/act-overlay.tsx'
import type { Question } from '../verbs/act-overlay.tsx'
import { useAct } from '../verbs/use-act.ts'
import { ticketCommands } from './commands.ts'
import type { TicketState } from './commands.ts'
import { Composer } from './composer/composer.tsx'
import { CardFromTicket } from './composer/insertions/card-from-ticket.tsx'
import type { ComposerHandle } from './composer/composer.tsx'
import { HitNotice } from './hit-notice.tsx'
import { useAcknowledgeEscalation } from './mutations.ts'
import { customerMessages, firstUnanswered } from './queries.ts'
import type { Ticket } from './queries.ts'
import { SidePanel } from './side-panel.tsx'
import { TicketHeader } from './ticket-header.tsx'
import { Timeline } from './timeline.tsx'
import { type CorrectTicket, useCorrectTicket } from './triage/use-correct-ticket.ts'
import { withWords } from '../locale/words.ts'
import { HeldKeys } from '../ui/held-keys.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const MergeDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./matters/merge-dialog.tsx')).MergeDialog),
)
const PromiseDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./commitments/promise-dialog.tsx')).PromiseDialog),
)
const ClockDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./promises/clock-dialog.tsx')).ClockDialog),
)
const SplitDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./matters/split-dialog.tsx')).SplitDialog),
)
const IntentDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./triage/intent-dialog.tsx')).IntentDialog),
)
const TopicsDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./triage/topics-dialog.tsx')).TopicsDialog),
)
const BandDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./triage/band-dialog.tsx')).BandDialog),
)
const WhyDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./triage/why-dialog.tsx')).WhyDialog),
)
const SimilarDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./similar/similar-dialog.tsx')).SimilarDialog),
)
const WhyPlaceDialog = lazyPart(
  withWords('elsewhere', async () => (await import('../next-ticket/why-place-dialog.tsx')).WhyPlaceDialog),
)
const PickNotice = lazyPart(
  withWords('elsewhere', async () => (await import('../next-ticket/pick-notice.tsx')).PickNotice),
)
const ReviewPart = lazyPart(
  withWords('elsewhere', async () => (await import('./review/review-part.tsx')).ReviewPart),
)
const HouseQuestions = lazyPart(
  withWords('elsewhere', async () => (await import('./volunteers/house-questions.tsx')).HouseQuestions),
)
const HandedDrafts = lazyPart(
  withWords('elsewhere', async () => (await import('./volunteers/handed-drafts.tsx')).HandedDrafts),
)
const LinkDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./matters/link-dialog.tsx')).LinkDialog),
)

/** What lies over the pane; `next` goes on to the next ticket once the act is done. */
type Overlay =
  | { kind: Question; andNext: boolean }
  | { kind: 'details' | 'merge' | 'split' | 'link' | 'similar' | 'promise' | 'intent' | 'topics' | 'place' }
  /** The scores it is to have as soon as it is no emergency. */
  | { kind: 'band'; scores: { urgency: number; importance: number } | null }
  | { kind: 'why'; correctionId: string }
  | { kind: 'clock'; target: ClockTarget }

/** The work pane: the thread, the composer under it, the facts beside it. */
export function TicketPane({
  ticket,
  hasAllOthers,
  onToggleOthers,
}: {
  ticket: Ticket
  /** Everything that others say under the same post is in the thread, however much. */
  hasAllOthers: boolean
  onToggleOthers: () => void
}) {
  const { t } = useLingui()
  const { openNext } = useNeighbours()
  const { member, may } = useViewer()
  const { claimNext } = useNextTicket()
  const isInOrder = useIsInOrder()
  // In Next up the next one is what is handed out; in any other list it is the next row.
  const goOn = isInOrder && may.includes('claimNextTicket') ? () => claimNext(true) : openNext
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const composer = useRef<ComposerHandle>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const close = () => setOverlay(null)
  const { act } = useAct()
  const correct = useCorrectTicket(ticket)
  const noteTyping = useAnnounce(ticket.id)
  const state = useTicketState(ticket, composer, setOverlay, (one) => void act([ticket], one), correct, {
    hasAllOthers,
    onToggleOthers,
  })
  useCommands(ticketCommands, state)
  const toReview = may.includes('approveReply')
    ? ticket.replies.find(({ state: stands, author }) => stands === 'inReview' && author.id !== member.id)
    : undefined
  const isReviewing = useParams({ strict: false, select: ({ view }) => view === 'inReview' })
  // Whoever reads one draft after another goes on to the next; elsewhere the ticket stays on the screen.
  const goOnReviewing = () => {
    heading.current?.focus()
    if (isReviewing) openNext()
  }
  const isPicked = ticket.lastPick?.member.id === member.id && isUnfinished(ticket, member.id)
  const pick = isPicked ? ticket.lastPick : null

  const handleAct = async (one: Act, andNext: boolean) => {
    // The ticket on the screen gives way only to whoever asked for the next one.
    const isDone = (await act([ticket], one)).length === 0
    if (isDone && andNext) goOn()
  }

  return (
    <div className="grid h-full lg:grid-cols-[minmax(0,1fr)_17.75rem]">
      <section
        aria-label={t`Ticket`}
        className="flex min-h-0 min-w-0 flex-col"
        onInput={(event) => {
          if (event.target instanceof Element && event.target.closest('[data-composer]')) noteTyping()
        }}
      >
        <TicketHeader ticket={ticket} state={state} headingRef={heading} />
        {pick !== null && (
          <Suspense>
            <PickNotice
              ticketId={ticket.id}
              pick={pick}
              state={state}
              onHanded={() => heading.current?.focus()}
            />
          </Suspense>
        )}
        <Timeline
          ticket={ticket}
          state={state}
          hasAllOthers={hasAllOthers}
          onWriteAgain={(text) => composer.current?.writeAgain(text)}
        />
        <CardFromTicket ticket={ticket} />
        <HitNotice ticket={ticket} />
        <NextStep ticket={ticket} />
        {toReview !== undefined && (
          <Suspense>
            <ReviewPart
              key={toReview.id}
              ticket={ticket}
              reply={toReview}
              state={state}
              onDecided={goOnReviewing}
            />
          </Suspense>
        )}
        {ticket.houseQuestions.length > 0 && state.may.includes('answerQuestion') && (
          <Suspense>
            <HouseQuestions ticket={ticket} onAnswered={() => heading.current?.focus()} />
          </Suspense>
        )}
        {ticket.handedDrafts.length > 0 && (
          <Suspense>
            <HandedDrafts
              drafts={ticket.handedDrafts}
              onUse={state.may.includes('sendReply') ? state.proposeReply : null}
            />
          </Suspense>
        )}
        {state.may.some((verb) => verb === 'sendReply' || verb === 'addNote') && (
          <Composer ref={composer} ticket={ticket} onLeave={() => heading.current?.focus()} onNext={goOn} />
        )}
      </section>
      <section
        aria-label={t`About this ticket`}
        className="hidden min-h-0 overflow-y-auto border-s border-line bg-paper lg:block"
      >
        <SidePanel ticket={ticket} state={state} />
      </section>
      {overlay !== null && 'andNext' in overlay && (
        <ActOverlay
          question={overlay.kind}
          tickets={[ticket]}
          onAct={(one) => void handleAct(one, overlay.andNext)}
          onClose={close}
        />
      )}
      <Suspense fallback={<HeldKeys />}>
        {overlay?.kind === 'merge' && <MergeDialog ticket={ticket} onClose={close} />}
        {overlay?.kind === 'split' && <SplitDialog ticket={ticket} onClose={close} />}
        {overlay?.kind === 'promise' && <PromiseDialog ticketId={ticket.id} moved={null} onClose={close} />}
        {overlay?.kind === 'clock' && (
          <ClockDialog ticket={ticket} target={overlay.target} may={state.may} onClose={close} />
        )}
        {overlay?.kind === 'intent' && (
          <IntentDialog intent={ticket.triage.intent} onChoose={correct.intent} onClose={close} />
        )}
        {overlay?.kind === 'topics' && (
          <TopicsDialog topics={ticket.topics} onChoose={correct.topic} onClose={close} />
        )}
        {overlay?.kind === 'band' && (
          <BandDialog
            onReason={(reason) => void act([ticket], { kind: 'scores', ...overlay.scores, band: 1, reason })}
            onClose={close}
          />
        )}
        {overlay?.kind === 'why' && <WhyDialog correctionId={overlay.correctionId} onClose={close} />}
        {overlay?.kind === 'similar' && <SimilarDialog number={ticket.number} onClose={close} />}
        {overlay?.kind === 'place' && <WhyPlaceDialog number={ticket.number} onClose={close} />}
        {overlay?.kind === 'link' && <LinkDialog ticket={ticket} onClose={close} />}
      </Suspense>
      {overlay?.kind === 'details' && (
        <Dialog title={t`About this ticket`} hideTitle place="end" onClose={close}>
          <SidePanel ticket={ticket} state={state} />
        </Dialog>
      )}
    </div>
  )
}

function useTicketState(
  ticket: Ticket,
  composer: { current: ComposerHandle | null },
  setOverlay: (overlay: Overlay | null) => void,
  act: (act: Act) => void,
  correct: CorrectTicket,
  others: { hasAllOthers: boolean; onToggleOthers: () => void },
): TicketState {
  const { i18n } = useLingui()
  const { member, may } = useViewer()
  const { hasAllOthers, onToggleOthers } = others
  const ask = (kind: Question, andNext = false) => setOverlay({ kind, andNext })
  const acknowledge = useAcknowledgeEscalation()
  const { claimNext } = useNextTicket()
  const { triage, claim } = ticket
  const promised = ticket.clocks.filter(({ budgetMs }) => budgetMs !== null)
  return {
    status: ticket.status,
    assigneeId: ticket.assignee?.id ?? null,
    viewerId: member.id,
    may,
    isClaimedByAnother: claim !== null && claim.holder.id !== member.id,
    triage: {
      urgency: triage.urgency,
      importance: triage.importance,
      band: triage.band,
      laneFrom: triage.laneFrom,
    },
    steps: { urgency: triage.urgencySteps, importance: triage.importanceSteps },
    reply: () => composer.current?.open('reply'),
    writeNote: () => composer.current?.open('note'),
    proposeReply: (text) => {
      // On a phone the panel lies over the composer.
      setOverlay(null)
      composer.current?.propose(text)
    },
    assign: (assigneeId) => act({ kind: 'assign', assigneeId, name: member.name }),
    openResolve: (andNext) => ask('resolve', andNext),
    reopen: () => act({ kind: 'reopen' }),
    openSnooze: () => ask('snooze'),
    unsnooze: () => act({ kind: 'unsnooze' }),
    openHandOff: () => ask('handOff'),
    openTags: () => ask('tag'),
    customerMessageCount: customerMessages(ticket).length,
    openMerge: () => setOverlay({ kind: 'merge' }),
    openSplit: () => setOverlay({ kind: 'split' }),
    openLink: () => setOverlay({ kind: 'link' }),
    openPromise: () => setOverlay({ kind: 'promise' }),
    hasOthersToShow: hasAllOthers || ticket.timeline.othersLeftOut > 0,
    toggleOthers: onToggleOthers,
    goToUnanswered: () => focusItem(firstUnanswered(ticket)),
    hasUnanswered: firstUnanswered(ticket) !== null,
    setStatus: (status) => act({ kind: 'status', status }),
    setScores: (scores) => {
      // Out of an emergency leads a reason, and nothing else.
      const { band, laneFrom } = triage
      const staysFirst = band !== 0 || (scores.urgency >= laneFrom && scores.importance >= laneFrom)
      if (staysFirst) act({ kind: 'scores', ...scores })
      else setOverlay({ kind: 'band', scores })
    },
    setScore: (axis, score) =>
      act({ kind: 'scores', ...(axis === 'urgency' ? { urgency: score } : { importance: score }) }),
    confirm: correct.right,
    raiseBand: () => act({ kind: 'scores', band: 0 }),
    openBand: () => setOverlay({ kind: 'band', scores: null }),
    openIntent: () => setOverlay({ kind: 'intent' }),
    openTopics: () => setOverlay({ kind: 'topics' }),
    openWhy: (correctionId) => setOverlay({ kind: 'why', correctionId }),
    takeOver: () => composer.current?.takeOver(),
    copyLink: () => {
      const address = new URL(`/inbox/all/${ticket.number}`, location.href).href
      void navigator.clipboard.writeText(address).then(
        () => showToast({ tone: 'done', text: i18n._(msg`The link is copied.`) }),
        () =>
          showToast({
            tone: 'problem',
            text: i18n._(msg`The browser does not let the link be copied: ${address}`),
          }),
      )
    },
    openDetails: () => setOverlay({ kind: 'details' }),
    claimNext,
    openWhyPlace: () => setOverlay({ kind: 'place' }),
    hasSimilar: ticket.cluster !== null,
    openSimilar: () => setOverlay({ kind: 'similar' }),
    hasClocks: promised.length > 0,
    isRaised: ticket.escalation !== 'none' && ticket.escalation !== 'acknowledged',
    acknowledge: () => void acknowledge(ticket.id),
    explainClock: (target = (leadClock(promised) ?? promised[0])?.target) => {
      if (target !== undefined) setOverlay({ kind: 'clock', target })
    },
  }
}

/** Brings an item of the thread into sight and gives it the focus, so that a screen reader reads it. */
function focusItem(id: string | null): void {
  const item = id === null ? null : document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)
  item?.scrollIntoView({ block: 'center' })
  item?.focus({ preventScroll: true })
}
