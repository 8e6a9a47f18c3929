import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { SkipReason } from '../graphql/generated/graphql.ts'
import { QuietButton } from './big-button.tsx'
import { skipWords } from './card-words.ts'
import { Pane, Problem } from './screen-parts.tsx'

const reasons = Object.keys(skipWords) as SkipReason[]

/** Why not this one: five reasons, of which none is a bad one. */
export function SkipPane({
  isBusy,
  problem,
  onChoose,
  onBack,
}: {
  isBusy: boolean
  problem: string | null
  onChoose: (reason: SkipReason) => void
  onBack: () => void
}) {
  const { t, i18n } = useLingui()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <Pane
      title={t`Why not this one?`}
      foot={
        <>
          <Problem>{problem}</Problem>
          <ul className="flex flex-col gap-1.5">
            {reasons.map((reason, at) => (
              <li key={reason}>
                <button
                  ref={at === 0 ? first : null}
                  type="button"
                  {...(isBusy && { 'aria-disabled': true })}
                  onClick={() => {
                    if (!isBusy) onChoose(reason)
                  }}
                  className="min-h-12 w-full rounded-xl border border-line bg-card px-3.5 text-start text-md font-medium hover:bg-hover"
                >
                  {i18n._(skipWords[reason])}
                </button>
              </li>
            ))}
          </ul>
          <QuietButton onPress={onBack}>{t`Back to the card`}</QuietButton>
        </>
      }
    >
      <p className="text-md text-ink-2">
        {t`It passes to somebody else at once. Your reason helps to choose better for you; nothing is held against you.`}
      </p>
    </Pane>
  )
}
