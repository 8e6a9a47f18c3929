import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** Asks before something is done that cannot be taken back by one press; Escape and the first button do nothing. */
export function ConfirmDialog({
  title,
  confirmLabel,
  cancelLabel,
  isPending = false,
  onConfirm,
  onClose,
  children,
}: {
  title: string
  confirmLabel: string
  cancelLabel: string
  isPending?: boolean
  onConfirm: () => void
  onClose: () => void
  children?: ReactNode
}) {
  return (
    <Dialog role="alertdialog" title={title} onClose={onClose}>
      <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
        {children !== undefined && <div className="text-ink-2">{children}</div>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button isFirst onPress={onClose}>
            {cancelLabel}
          </Button>
          <Button look="primary" isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
