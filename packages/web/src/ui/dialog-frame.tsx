import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import type { DialogProps } from './dialog.tsx'

const places = {
  middle: 'items-center justify-center p-4',
  top: 'items-start justify-center p-4 pt-[12vh]',
  start: 'items-stretch justify-start',
  end: 'items-stretch justify-end',
}

const frames = {
  middle: 'max-h-full w-full max-w-lg rounded-xl',
  top: 'max-h-full w-full max-w-xl rounded-xl',
  start: 'w-72 max-w-[85vw]',
  end: 'w-80 max-w-[90vw]',
}

/**
 * A dialog over the page: the focus stays inside, Escape closes it and returns to where it was. A click beside it does
 * too, until a form in it is being filled in.
 */
export function DialogFrame({
  title,
  hideTitle = false,
  place = 'middle',
  size = 'text',
  role = 'dialog',
  onClose,
  children,
}: DialogProps) {
  const { t } = useLingui()
  const [dialog, setDialog] = useState<HTMLElement | null>(null)
  const isFilledIn = useRef(false)
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.closest('form') !== null) isFilledIn.current = true
    }
    dialog?.addEventListener('input', note)
    return () => dialog?.removeEventListener('input', note)
  }, [dialog])
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <ModalOverlay
        isOpen
        isDismissable={role === 'dialog'}
        // A click that slips beside a form takes nothing of what was filled in with it; Escape is meant.
        shouldCloseOnInteractOutside={() => !isFilledIn.current}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        className={`fixed inset-0 z-20 flex bg-shade ${places[place]}`}
      >
        <Modal
          className={`flex min-h-0 flex-col overflow-hidden bg-card shadow-float ${frames[place]} ${size === 'wide' ? 'max-w-5xl!' : ''}`}
        >
          <AriaDialog
            ref={setDialog}
            role={role}
            className="flex min-h-0 flex-col overflow-y-auto outline-none"
          >
            <FocusGivenBack />
            {hideTitle ? (
              <Heading slot="title" className="sr-only">
                {title}
              </Heading>
            ) : (
              <div className="flex items-start justify-between bg-card px-5 pt-4 pb-1 pointer-coarse:sticky pointer-coarse:top-0 pointer-coarse:z-1 pointer-coarse:pe-1 pointer-coarse:pt-2">
                <Heading slot="title" className="text-lg font-semibold tracking-tight pointer-coarse:pt-2">
                  {title}
                </Heading>
                {/* A thumb has no Escape, and a tall dialog leaves nothing of the page to tap. */}
                {role === 'dialog' && (
                  <span className="hidden flex-none pointer-coarse:block">
                    <Button look="ghost" label={t`Close`} onPress={onClose} className="min-w-11">
                      <X size={18} aria-hidden />
                    </Button>
                  </span>
                )}
              </div>
            )}
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

/** Where the keyboard was before the dialogs that are closing in this moment. */
let leaving: Element | null = null

/**
 * Gives the focus back in the stroke that closes the dialog. The library does so a frame later; on a busy machine
 * somebody has typed on by then, and letters that were meant for a text would run commands of the page.
 */
function FocusGivenBack() {
  const before = useRef<Element | null>(null)
  // First among its siblings, so that none of them has taken the focus yet.
  useLayoutEffect(() => {
    const { activeElement, body } = document
    // One dialog after another: where the first came from.
    before.current = activeElement === body ? leaving : activeElement
    return () => {
      leaving = before.current
    }
  }, [])
  useEffect(() => {
    leaving = null
    return () => {
      leaving = null
      const { activeElement, body } = document
      if (activeElement === body && before.current instanceof HTMLElement)
        before.current.focus({ preventScroll: true })
    }
  }, [])
  return null
}
