import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

/** What is read, above, and what is done, at the bottom under the thumb. What is read scrolls; what is done stays. */
export function Pane({
  title,
  beside,
  foot,
  children,
}: {
  title: string
  beside?: ReactNode
  foot?: ReactNode
  children?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The pane before it is gone, and the focus with it: whoever listens hears where they are.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex flex-none items-center justify-between gap-3 px-4 pt-3.5 pb-2">
        <h1 ref={heading} tabIndex={-1} className="min-w-0 text-xl font-semibold tracking-tight outline-none">
          {title}
        </h1>
        {beside}
      </header>
      <section
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-3.5 pb-3.5 -outline-offset-2"
      >
        {children}
      </section>
      {foot !== undefined && (
        <div className="flex flex-none flex-col gap-1.5 border-t border-line bg-card px-3.5 pt-2.5 pb-3">
          {foot}
        </div>
      )}
    </div>
  )
}

/** A sheet of paper on the screen. */
export function Sheet({ children, label }: { children: ReactNode; label?: string }) {
  const look = 'flex flex-none flex-col gap-2.5 rounded-2xl border border-line bg-card p-3.5'
  return label === undefined ? (
    <div className={look}>{children}</div>
  ) : (
    <section aria-label={label} className={look}>
      {children}
    </section>
  )
}

/** What stands in the way of what was just done; heard at once. */
export function Problem({ children }: { children: string | null }) {
  return (
    <p
      role="alert"
      className={children === null ? 'sr-only' : 'rounded-lg bg-hover px-3 py-2 text-md font-medium text-ink'}
    >
      {children}
    </p>
  )
}
