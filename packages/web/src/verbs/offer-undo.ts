import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { closeToast, showToast } from '../ui/toasts.ts'
import { noteUndoable, takeBack } from '../ui/undo-stack.ts'

/**
 * Says that something was done, and takes it back by the toast's button or by the key; `inverse` brings null when it was
 * not, and notes when nobody could be reached: then it can be taken back later.
 */
export function offerUndo(
  i18n: I18n,
  text: string,
  inverse: (noteUnreached: () => void) => Promise<unknown>,
): void {
  let told: number | null = null
  const undoable = {
    takeBack: async () => {
      // What is taken back is no longer to be offered.
      if (told !== null) closeToast(told)
      let isSettled = true
      const undone = await inverse(() => {
        isSettled = false
      })
      // What was refused, or did not get there, has been told.
      if (undone !== null) showToast({ tone: 'done', text: i18n._(msg`Taken back.`) })
      return isSettled
    },
  }
  noteUndoable(undoable)
  told = showToast({
    tone: 'done',
    text,
    action: { label: i18n._(msg`Undo`), keys: 'z', run: () => void takeBack(undoable) },
  })
}
