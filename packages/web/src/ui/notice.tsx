import type { ReactNode } from 'react'

/** What stands where there is nothing to show: why, and what can be done. */
export function Notice({
  title,
  isPage = false,
  children,
  action,
}: {
  title: string
  /** It is the whole page, whose heading the title is. */
  isPage?: boolean
  children?: ReactNode
  action?: ReactNode
}) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className="grid h-full place-content-center justify-items-center gap-1.5 p-8 text-center">
      <Title className="text-md font-semibold">{title}</Title>
      {children !== undefined && <p className="max-w-80 text-ink-2">{children}</p>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}
