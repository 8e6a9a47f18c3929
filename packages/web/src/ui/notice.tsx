import type { ReactNode } from 'react'

/** What stands where there is nothing to show: why, and what can be done. */
export function Notice({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="grid h-full place-content-center justify-items-center gap-1.5 p-8 text-center">
      <p className="text-md font-semibold">{title}</p>
      {children !== undefined && <p className="max-w-80 text-ink-2">{children}</p>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}
