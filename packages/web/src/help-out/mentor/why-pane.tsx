import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ReviewNoteInput, ReviewReason } from '../../graphql/generated/graphql.ts'
import { reasonWords } from '../../ticket/review/reason-words.ts'
import { BigButton, QuietButton } from '../big-button.tsx'
import { Pane, Problem } from '../screen-parts.tsx'

const MOST = 500

/** Why it is changed or goes back: a reason, and a sentence that its author reads. */
export function WhyPane({
  name,
  isReturn,
  isBusy,
  problem,
  onWhy,
  onBack,
}: {
  /** The author's. */
  name: string
  isReturn: boolean
  isBusy: boolean
  problem: string | null
  onWhy: (why: ReviewNoteInput) => void
  onBack: () => void
}) {
  const { t, i18n } = useLingui()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [reason, setReason] = useState<ReviewReason | null>(null)
  const [note, setNote] = useState('')
  // A matter of style sends nothing back.
  const reasons = (Object.keys(reasonWords) as ReviewReason[]).filter((one) => !isReturn || one !== 'style')
  const title = isReturn ? t`Why does it go back?` : t`Why did you change it?`
  return (
    <Pane
      title={title}
      foot={
        <>
          <textarea
            value={note}
            rows={2}
            maxLength={MOST}
            {...(note !== '' && { dir: 'auto' })}
            aria-label={t`A sentence for ${name}`}
            placeholder={t`A sentence for ${name}`}
            onChange={({ target }) => setNote(target.value)}
            className="block min-h-16 w-full resize-none rounded-lg border border-line bg-card px-3 py-2 text-[1rem] placeholder:text-ink-3"
          />
          <Problem>{problem}</Problem>
          <BigButton
            isPending={isBusy}
            isDisabled={reason === null || note.trim() === ''}
            onPress={() => {
              if (reason !== null) onWhy({ reason, note: note.trim() })
            }}
          >
            {isReturn ? t`Send it back` : t`Approve with changes`}
          </BigButton>
          <QuietButton onPress={onBack}>{t`Back to the answer`}</QuietButton>
        </>
      }
    >
      <div role="radiogroup" aria-label={title} className="flex flex-col gap-1.5">
        {reasons.map((one, at) => (
          <label
            key={one}
            className={`relative flex min-h-12 items-center rounded-xl border px-3.5 text-md font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent ${one === reason ? 'border-vol bg-vol-wash text-vol' : 'border-line bg-card'}`}
          >
            <input
              ref={at === 0 ? first : null}
              type="radio"
              name="why"
              checked={one === reason}
              onChange={() => setReason(one)}
              className="absolute inset-0 appearance-none opacity-0"
            />
            {i18n._(reasonWords[one])}
          </label>
        ))}
      </div>
    </Pane>
  )
}
