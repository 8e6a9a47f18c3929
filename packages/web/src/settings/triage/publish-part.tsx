import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { CONTROL } from '../../ui/field-frame.tsx'
import { Part } from '../rows.tsx'

/** By which a command finds the field. */
export const REASON_FIELD = 'triage-reason'

/** The last step: why, and from now on. */
export function PublishPart({
  canPublish,
  problem,
  reasonFault,
  isPending,
  onPublish,
  onDiscard,
}: {
  canPublish: boolean
  /** What was refused and belongs to no field. */
  problem: string | null
  reasonFault: string | undefined
  isPending: boolean
  onPublish: (reason: string) => void
  onDiscard: () => void
}) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  return (
    <Part
      id="triage-publish"
      title={t`Publish`}
      summary={t`From then on, messages that come in are read by these rules. Tickets that are there keep their scores. Who published and why stands under Versions.`}
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-col gap-1">
          <label htmlFor={REASON_FIELD} className="font-medium text-ink-2">
            {t`Why the rules change`}
          </label>
          <textarea
            id={REASON_FIELD}
            {...(reasonFault !== undefined && {
              'aria-invalid': true,
              'aria-describedby': `${REASON_FIELD}-said`,
            })}
            rows={2}
            maxLength={500}
            dir="auto"
            value={reason}
            disabled={!canPublish}
            onChange={(event) => setReason(event.target.value)}
            className={`${CONTROL} max-h-[40vh] min-h-14! resize-none py-1.5 [field-sizing:content]`}
          />
          {reasonFault !== undefined && (
            <p id={`${REASON_FIELD}-said`} className="font-medium text-breach">
              {reasonFault}
            </p>
          )}
        </div>
        <p
          role="alert"
          className={
            problem === null ? 'sr-only' : 'rounded-md bg-breach-wash px-3 py-2 font-medium text-breach'
          }
        >
          {problem}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            isDisabled={!canPublish}
            isPending={isPending}
            onPress={() => onPublish(reason)}
          >
            {t`Publish these rules`}
          </Button>
          <Button isDisabled={!canPublish} onPress={onDiscard}>{t`Give the draft up`}</Button>
        </div>
      </div>
    </Part>
  )
}
