import { Dialog } from 'react-aria-components/Dialog'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Popover } from 'react-aria-components/Popover'
import type { PopoverProps } from './popover.tsx'

/** A small window that hangs on a button: the focus stays inside, Escape and a click beside it close it. */
export function PopoverPanel({ label, trigger, onClose, children }: PopoverProps) {
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <Popover
        isOpen
        triggerRef={trigger}
        placement="bottom end"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        className="w-[min(24rem,calc(100vw-1rem))] overflow-y-auto rounded-xl bg-card shadow-float"
      >
        <Dialog aria-label={label} className="outline-none">
          {children}
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}
