import type { ReactNode } from 'react'

/**
 * A name or a title that somebody else wrote, on one line, or where a phone is narrow on two. What does not fit is left out
 * at its own end: in a line that runs the other way it would be its beginning.
 */
export function CutText({
  children,
  className = '',
  onPhone = 'one line',
}: {
  children: ReactNode
  className?: string
  onPhone?: 'one line' | 'two lines'
}) {
  const lines = onPhone === 'two lines' ? 'max-sm:line-clamp-2 max-sm:whitespace-normal' : ''
  return (
    <bdi className={`inline-block max-w-full truncate align-bottom ${lines} ${className}`}>{children}</bdi>
  )
}
