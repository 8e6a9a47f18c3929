import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LinkBox } from './link-box.tsx'

/** Shows a secret that was just made, once. */
export function SecretDialog({
  title,
  summary,
  label,
  text,
  onClose,
}: {
  title: string
  summary: string
  label: string
  text: string
  onClose: () => void
}) {
  const { t } = useLingui()
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
        <p className="text-ink-2">{summary}</p>
        <LinkBox label={label} text={text} />
        <div className="flex justify-end">
          <Button look="primary" onPress={onClose}>{t`Done`}</Button>
        </div>
      </div>
    </Dialog>
  )
}
