import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { Kbd } from './kbd.tsx'
import { closeToast, toastStore } from './toasts.ts'

/** Where toasts appear. The region is always there, so that screen readers hear what comes into it. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read)
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 top-3 z-30 flex flex-col items-center gap-2 sm:start-5 sm:end-auto sm:top-auto sm:bottom-5 sm:items-start md:start-54"
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className="pointer-events-auto flex max-w-md items-center gap-3 rounded-lg bg-ink py-1.5 ps-3.5 pe-1.5 text-base text-paper shadow-float"
        >
          <span>{toast.text}</span>
          {toast.action !== undefined && (
            <Button
              look="ghost"
              className="text-paper! underline hover:bg-paper/15!"
              onPress={() => {
                toast.action!.run()
                closeToast(toast.id)
              }}
            >
              {toast.action.label}
              {toast.action.keys !== undefined && <Kbd inverse>{toast.action.keys.toUpperCase()}</Kbd>}
            </Button>
          )}
          <Button
            look="ghost"
            label={closeLabel}
            className="px-1.5! text-paper! hover:bg-paper/15!"
            onPress={() => closeToast(toast.id)}
          >
            <X aria-hidden size={14} />
          </Button>
        </div>
      ))}
    </section>
  )
}
