import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import { fetchGraph } from '../graphql/client.ts'
import {
  ResumeArrivalsDocument,
  SimulateBreakdownDocument,
  StopArrivalsDocument,
} from '../graphql/generated/graphql.ts'
import { mayFrame, openBeside, practising } from '../shell/practising.ts'
import { failureSentence } from '../signs/failures.ts'
import { ownPlaceRefusals } from '../signs/own-place-refusals.ts'
import { refusalSentence } from '../signs/refusals.ts'
import type { Refusal } from '../signs/refusals.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toasts.ts'
import { closeSquare, practiceCommands } from './commands.ts'
import { Hints } from './hints.tsx'
import { demonstrationQuery, firstStepsQuery } from './queries.ts'
import { useFirstSteps } from './use-first-steps.ts'

/** The Town Square beside the inbox, as wide as a phone, and above it the step to take now. */
export function PracticePane() {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const { data: demonstration } = useQuery(demonstrationQuery)
  const steps = useFirstSteps()
  const [isBusy, setBusy] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  const isAwaited = useRef(false)

  const act = async (work: () => Promise<{ userErrors: readonly Refusal[] }>) => {
    setBusy(true)
    try {
      const [refusal] = (await work()).userErrors
      if (refusal) showToast({ tone: 'problem', text: refusalSentence(refusal, i18n, ownPlaceRefusals) })
      else await queryClient.invalidateQueries({ queryKey: demonstrationQuery.queryKey })
    } catch (error) {
      showToast({ tone: 'problem', text: failureSentence(error, i18n) })
    } finally {
      setBusy(false)
    }
  }
  const breakDown = () =>
    void act(async () => {
      const { simulateBreakdown } = await fetchGraph(SimulateBreakdownDocument, {})
      if (simulateBreakdown.firstSteps) {
        queryClient.setQueryData(firstStepsQuery.queryKey, simulateBreakdown.firstSteps)
        showToast({ tone: 'done', text: t`Something has broken down. Forty customers are writing.` })
      }
      return simulateBreakdown
    })
  const isArriving = demonstration?.isArriving ?? false
  const state = {
    isSkipped: steps.isSkipped,
    isArriving,
    focusSquare: () => {
      isAwaited.current = !focusText(frame.current)
    },
    simulateBreakdown: breakDown,
    setArriving: (isOn: boolean) =>
      void act(async () =>
        isOn
          ? (await fetchGraph(ResumeArrivalsDocument, {})).resumeArrivals
          : (await fetchGraph(StopArrivalsDocument, {})).stopArrivals,
      ),
    setSkipped: steps.setSkipped,
    close: () => practising.set(false),
  }
  useCommands(practiceCommands, state)

  // Read again at another address, the page may not frame the square: it is asked for where it may.
  const isAllowed = mayFrame()
  useEffect(() => {
    if (!isAllowed) openBeside()
  }, [isAllowed])
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return
      const handle = customerOf(data)
      if (handle !== null) steps.meetCustomer(handle)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  })

  const square = demonstration?.townSquareUrl
  return (
    <aside aria-label={t`Town Square`} className="flex h-full min-h-0 flex-col border-e border-line bg-paper">
      <Hints steps={steps} isBusy={isBusy} onBreakdown={breakDown} />
      <div className="flex flex-none items-center justify-between gap-2 border-b border-line px-3.5 py-1">
        <span className="heading">{t`The customer’s phone`}</span>
        <span className="flex items-center gap-1">
          {steps.isSkipped && (
            <Button look="ghost" onPress={() => steps.setSkipped(false)}>
              {t`First steps`}
            </Button>
          )}
          <IconButton label={i18n._(closeSquare.title)} onPress={state.close}>
            <X aria-hidden size={16} />
          </IconButton>
        </span>
      </div>
      {isAllowed && square != null && (
        <iframe
          ref={frame}
          title={t`Town Square, where you are the customer`}
          src={`${new URL(square).pathname}?guest=1&lang=${i18n.locale}`}
          onLoad={({ currentTarget }) => {
            leadBackOnEscape(currentTarget)
            // Whoever came before the square was there is led on to where they write.
            if (isAwaited.current || document.activeElement === currentTarget) focusText(currentTarget)
            isAwaited.current = false
          }}
          className="min-h-0 w-full flex-1 bg-paper"
        />
      )}
    </aside>
  )
}

/** The handle under which the visitor writes, if that is what the square says. */
function customerOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  const { from, handle } = data as { from?: unknown; handle?: unknown }
  return from === 'town-square' && typeof handle === 'string' ? handle : null
}

/** Puts the cursor where one writes; false while the square is not there yet. */
function focusText(frame: HTMLIFrameElement | null): boolean {
  const field = frame?.contentDocument?.querySelector<HTMLElement>('#text-public')
  frame?.focus()
  field?.focus()
  return field != null
}

/** Out of the square by one key: without it, whoever has no mouse would have to walk through every post. */
function leadBackOnEscape(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    frame.blur()
    document.getElementById('work')?.focus()
  })
}
