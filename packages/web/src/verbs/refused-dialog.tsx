import { Plural, useLingui } from '@lingui/react/macro'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Outcome } from './act-on-all.ts'

/** On which of several tickets something was not done, and why. */
export function RefusedDialog({ refused, onClose }: { refused: readonly Outcome[]; onClose: () => void }) {
  const { t, i18n } = useLingui()
  return (
    <Dialog title={t`Not done everywhere`} onClose={onClose}>
      <div className="flex flex-col gap-3 px-5 pt-1 pb-5">
        <p className="text-ink-2">
          <Plural
            value={refused.length}
            one="One ticket stayed as it was. It is still selected."
            other="# tickets stayed as they were. They are still selected."
          />
        </p>
        <ul className="flex max-h-[50vh] flex-col gap-2 overflow-y-auto">
          {refused.map(({ target, refusal, failure }) => (
            <li key={target.id} className="rounded-md border border-line px-3 py-2">
              <b>
                <bdi dir="ltr">#{target.number}</bdi> · <bdi>{target.contact.name}</bdi>
              </b>
              <p>{refusal ? refusalSentence(refusal, i18n) : failureSentence(failure, i18n)}</p>
            </li>
          ))}
        </ul>
        <Button look="primary" isFirst className="min-h-9 self-start" onPress={onClose}>{t`Close`}</Button>
      </div>
    </Dialog>
  )
}
