import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { showToast } from '../ui/toasts.ts'
import { noteUndoable, takeBack } from '../ui/undo-stack.ts'

/** Says that something was done, and takes it back by the toast's button or by the key. */
export function offerUndo(i18n: I18n, text: string, inverse: () => Promise<unknown>): void {
  const undoable = { takeBack: async () => void (await inverse()) }
  noteUndoable(undoable)
  showToast({
    tone: 'done',
    text,
    action: { label: i18n._(msg`Undo`), keys: 'z', run: () => void takeBack(undoable) },
  })
}
