import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Check, ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { simulateBreakdown } from './commands.ts'
import { firstStepOrder } from './queries.ts'
import { stepHints, stepHintsByTouch, stepTitles } from './step-words.ts'
import type { FirstStepsState } from './use-first-steps.ts'

/** The first steps, above the square and never over anything: the one to take now, and those that are done. */
export function Hints({
  steps,
  isBusy,
  onBreakdown,
}: {
  steps: FirstStepsState
  isBusy: boolean
  onBreakdown: () => void
}) {
  const { t, i18n } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { current, done } = steps
  const count = firstStepOrder.length
  const number = current === null ? count : firstStepOrder.indexOf(current) + 1
  if (steps.isSkipped) return null
  return (
    <section aria-labelledby="first-steps" className="flex-none border-b border-line bg-card px-3.5 py-2.5">
      <div className="flex items-center justify-between gap-2">
        <h2 id="first-steps" className="heading">
          {t`First steps`} · {i18n.number(done.length)}/{i18n.number(count)}
        </h2>
        <div className="flex items-center gap-1">
          <IconButton
            label={isOpen ? t`Hide the other steps` : t`Show every step`}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronUp aria-hidden size={16} /> : <ChevronDown aria-hidden size={16} />}
          </IconButton>
          <Button look="ghost" onPress={() => steps.setSkipped(true)}>
            {t`Skip`}
          </Button>
        </div>
      </div>
      {isOpen && (
        <ol className="mb-2 flex flex-col gap-0.5">
          {firstStepOrder.map((step) => {
            const isDone = done.includes(step)
            return (
              <li
                key={step}
                className={`flex items-center gap-1.5 ${isDone ? 'text-ink-3' : 'text-ink-2'}`}
                {...(step === current && { 'aria-current': 'step' as const })}
              >
                <span className="inline-flex size-4 flex-none justify-center">
                  {isDone ? <Check aria-hidden size={14} className="text-met" /> : '·'}
                </span>
                {i18n._(stepTitles[step])}
                {isDone && <span className="sr-only">{t`done`}</span>}
              </li>
            )
          })}
        </ol>
      )}
      <output className="block">
        {current === null ? (
          <>
            <p className="font-semibold">{t`You have seen the essentials.`}</p>
            <p className="text-ink-2">{t`Look around as long as you like. When you are ready, make it yours.`}</p>
          </>
        ) : (
          <>
            <p className="font-semibold">
              <span className="sr-only">{t`Step ${number} of ${count}:`} </span>
              {i18n._(stepTitles[current])}
            </p>
            <p className="text-ink-2 pointer-coarse:hidden">{i18n._(stepHints[current])}</p>
            <p className="hidden text-ink-2 pointer-coarse:block">
              {i18n._(stepHintsByTouch[current] ?? stepHints[current])}
            </p>
          </>
        )}
      </output>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {current === 'read' && steps.ticketNumber !== null && (
          <Link
            to="/inbox/$view/$number"
            params={{ view: 'next', number: steps.ticketNumber }}
            className="inline-flex min-h-7 items-center rounded-md border border-line px-2.5 py-1 text-sm font-medium hover:bg-hover pointer-coarse:min-h-11"
          >
            {t`Open it`}
          </Link>
        )}
        {current === 'breakdown' && (
          <Button look="primary" isPending={isBusy} onPress={onBreakdown}>
            {i18n._(simulateBreakdown.title)}
          </Button>
        )}
        {current === null && <NowYours />}
      </div>
    </section>
  )
}

/** The way out of the demonstration: its agents go through the door of its administrator. */
function NowYours() {
  const { t } = useLingui()
  const viewer = useViewer()
  const looks =
    'inline-flex min-h-7 items-center rounded-md bg-accent-fill px-2.5 py-1 text-sm font-medium text-on-accent pointer-coarse:min-h-11'
  if (viewer.member.role === 'admin') {
    return (
      <Link to="/settings/$section" params={{ section: 'now-yours' }} className={looks}>
        {t`Now yours`}
      </Link>
    )
  }
  return (
    <form method="post" action="/try/admin">
      <button type="submit" className={looks}>
        {t`Now yours`}
      </button>
    </form>
  )
}
