import { useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { withWords } from '../locale/words.ts'
import { laneNames } from '../signs/lane.tsx'
import { reasonSentence } from '../signs/reasons.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import type { TicketState } from './commands.ts'
import type { Ticket } from './queries.ts'

const TriageWords = lazyPart(
  withWords('elsewhere', async () => (await import('./triage/triage-words.tsx')).TriageWords),
)

/** Where the ticket stands between urgent and important, the reasons as sentences, and whether they are right. */
export function WhyNow({ ticket, state }: { ticket: Ticket; state: TicketState }) {
  const { t, i18n } = useLingui()
  const { urgency, importance, priority, reasons, override, laneFrom } = ticket.triage
  const axis = { urgency: t`urgency`, importance: t`importance` }
  const corrector = override?.by?.name ?? 'Relais'
  return (
    <>
      <Matrix
        urgency={urgency}
        importance={importance}
        laneFrom={laneFrom}
        lane={i18n._(laneNames[ticket.lane])}
      />
      {override !== null && !ticket.corrections.some(isOfScores) && (
        <p className="mt-2 text-sm">{t`Corrected by ${corrector}`}</p>
      )}
      <ul className="mt-2 flex flex-col gap-0.5">
        {byCode(reasons).map((reason) => (
          <li key={reason.code} className="flex justify-between gap-2 text-sm">
            <span className="min-w-0">
              {reasonSentence(reason, i18n)}
              {isTelling(reason.evidence) && (
                <>
                  {' '}
                  <q dir="auto" className="text-xs text-ink-3">
                    {reason.evidence}
                  </q>
                </>
              )}
            </span>
            <span className="flex flex-none flex-col items-end text-ink-2">
              {reason.moves.map((move) => (
                <span key={move.axis}>
                  {axis[move.axis]}{' '}
                  <bdi dir="ltr">
                    {move.points > 0 ? '+' : ''}
                    {move.points}
                  </bdi>
                  {move.source === 'model' && <span className="text-xs text-ink-3"> {t`learned`}</span>}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <details className="mt-1 text-sm text-ink-2">
        <summary className="min-h-6 cursor-default">{t`Scores`}</summary>
        <p>
          {t`Urgency ${urgency}, importance ${importance}`} · <bdi dir="ltr">{priority}</bdi>
        </p>
      </details>
      <Suspense fallback={state.may.includes('overrideTriage') && <div className="mt-2 h-25" />}>
        <TriageWords ticket={ticket} state={state} />
      </Suspense>
    </>
  )
}

/** Said in full among the corrections. */
function isOfScores({ what, valueBefore, valueAfter }: Ticket['corrections'][number]): boolean {
  return what !== 'intent' && what !== 'topic' && valueBefore !== valueAfter
}

type Reason = Ticket['triage']['reasons'][number]

/** One line for each reason, with every score it moves. */
function byCode(reasons: readonly Reason[]) {
  const lines = new Map<string, Reason & { moves: Reason[] }>()
  for (const reason of reasons) {
    const line = lines.get(reason.code)
    if (line) line.moves.push(reason)
    else lines.set(reason.code, { ...reason, moves: [reason] })
  }
  return [...lines.values()]
}

/** Words worth quoting: a bare sign or a figure that the sentence says already is not. */
function isTelling(evidence: string | null): boolean {
  return evidence !== null && evidence.length > 2 && Number.isNaN(Number(evidence))
}

/** Importance upwards, urgency onwards; the point is the ticket. The lane says the same in words. */
function Matrix({
  urgency,
  importance,
  laneFrom,
  lane,
}: {
  urgency: number
  importance: number
  laneFrom: number
  lane: string
}) {
  const { t, i18n } = useLingui()
  // The picture parts at its middle, the lanes where the rules say: each half has its own scale.
  const place = (score: number) =>
    score < laneFrom ? (score / laneFrom) * 50 : 50 + ((score - laneFrom) / Math.max(1, 100 - laneFrom)) * 50
  const corner = 'absolute text-xs text-ink-3'
  return (
    <figure>
      <figcaption className="sr-only">{t`In the lane ${lane}: urgency ${urgency} of 100, importance ${importance} of 100`}</figcaption>
      <div
        aria-hidden
        className="relative h-26 overflow-hidden rounded-lg border border-line bg-card before:absolute before:inset-y-0 before:start-1/2 before:border-s before:border-dashed before:border-line after:absolute after:inset-x-0 after:top-1/2 after:border-t after:border-dashed after:border-line"
      >
        <span className={`${corner} start-1.5 top-1`}>{i18n._(laneNames.plan)}</span>
        <span className={`${corner} end-1.5 top-1`}>{i18n._(laneNames.doNow)}</span>
        <span className={`${corner} start-1.5 bottom-1`}>{i18n._(laneNames.later)}</span>
        <span className={`${corner} end-1.5 bottom-1`}>{i18n._(laneNames.volunteers)}</span>
        <span
          className="absolute z-1 -ms-1.25 -mb-1.25 size-2.5 rounded-full bg-ink ring-4 ring-ink/15"
          style={{
            insetInlineStart: `${Math.min(96, Math.max(4, place(urgency)))}%`,
            bottom: `${Math.min(94, Math.max(6, place(importance)))}%`,
          }}
        />
      </div>
    </figure>
  )
}
