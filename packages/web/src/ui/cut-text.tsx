import type { ReactNode } from 'react'

/**
 * A name or a title that somebody else wrote, on one line. What does not fit is left out at its own end: in a line that
 * runs the other way it would be its beginning.
 */
export function CutText({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <bdi className={`inline-block max-w-full truncate align-bottom ${className}`}>{children}</bdi>
}
