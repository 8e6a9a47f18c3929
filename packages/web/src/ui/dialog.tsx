import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

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

export interface DialogProps {
  title: string
  /** The heading is read out but not drawn, where the content says it already. */
  hideTitle?: boolean
  place?: keyof typeof places
  role?: 'dialog' | 'alertdialog'
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page: the focus stays inside, Escape closes it and returns to where it was. */
export function Dialog({
  title,
  hideTitle = false,
  place = 'middle',
  role = 'dialog',
  onClose,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      className={`fixed inset-0 z-20 flex bg-shade ${places[place]}`}
    >
      <Modal className={`flex min-h-0 flex-col overflow-hidden bg-card shadow-float ${frames[place]}`}>
        <AriaDialog role={role} className="flex min-h-0 flex-col overflow-y-auto outline-none">
          <Heading
            slot="title"
            className={hideTitle ? 'sr-only' : 'px-5 pt-4 pb-1 text-lg font-semibold tracking-tight'}
          >
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
