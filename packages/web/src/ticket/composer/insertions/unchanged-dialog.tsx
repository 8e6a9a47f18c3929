import { useLingui } from '@lingui/react/macro'
import type { Refusal } from '../../../signs/refusals.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

/** The same template a second time under one post: everybody there reads both, so the author adds a sentence. */
export function UnchangedDialog({ refusal, onWrite }: { refusal: Refusal; onWrite: () => void }) {
  const { t } = useLingui()
  const template = String(refusal.parameters['template'])
  const to = String(refusal.parameters['to'])
  return (
    <Dialog role="alertdialog" title={t`One sentence of your own`} onClose={onWrite}>
      <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
        <p>{t`“${template}” has gone to ${to} in this thread already, word for word.`}</p>
        <p className="text-ink-2">
          {t`Everybody reads both. Say something that is true of this person alone: your text is kept.`}
        </p>
        <div className="flex justify-end">
          <Button look="primary" onPress={onWrite} isFirst>{t`Add a sentence`}</Button>
        </div>
      </div>
    </Dialog>
  )
}
