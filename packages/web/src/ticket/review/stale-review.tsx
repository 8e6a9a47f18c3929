import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Changes } from '../composer/stale-dialog.tsx'
import type { Stale } from '../composer/use-composer.ts'

/** The guard at the review: what changed since the reply was written, and the three ways on. Escape is to adapt. */
export function StaleReview({
  stale,
  isBusy,
  onApproveAnyway,
  onAdapt,
  onReturn,
}: {
  stale: Stale
  isBusy: boolean
  onApproveAnyway: () => void
  onAdapt: () => void
  onReturn: () => void
}) {
  const { t } = useLingui()
  return (
    <Dialog role="alertdialog" title={t`The thread has changed since this was written`} onClose={onAdapt}>
      <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
        <Changes stale={stale} />
        <p className="text-ink-2">{t`Does the reply still answer the customer?`}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="ghost" onPress={onReturn}>{t`Send it back`}</Button>
          <Button onPress={onApproveAnyway} isPending={isBusy}>{t`Approve all the same`}</Button>
          <Button look="primary" onPress={onAdapt} isFirst>{t`Adapt the reply`}</Button>
        </div>
      </div>
    </Dialog>
  )
}
