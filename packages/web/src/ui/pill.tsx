import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-hover text-ink-2',
  outline: 'bg-card text-ink inset-ring inset-ring-line',
  accent: 'bg-accent-wash text-accent-ink',
  ok: 'bg-ok-wash text-ok',
  risk: 'bg-risk-wash text-risk',
  breach: 'bg-breach-wash text-breach',
  violet: 'bg-vol-wash text-vol',
}

export type PillTone = keyof typeof tones

/** A short word in a capsule. */
export function Pill({
  tone = 'plain',
  className = '',
  children,
}: {
  tone?: PillTone
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1.5 truncate rounded-full px-2 py-px text-xs font-medium ${tones[tone]} ${className}`}
    >
      {children}
    </span>
  )
}
