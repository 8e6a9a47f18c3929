import { useLingui } from '@lingui/react'
import { Link } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import { ariaKeys } from '../commands/key-label.ts'
import { type Command, keysOf } from '../commands/command.ts'
import type { ShellState } from './shell-state.ts'

/** A screen that the rail leads to, under the name and the keys of its command. */
export function RailPlace({
  to,
  command,
  icon: Sign,
  onFollow,
}: {
  to: '/sample' | '/checks' | '/enquiries' | '/overflow' | '/help-out'
  command: Command<ShellState>
  icon: LucideIcon
  onFollow?: (() => void) | undefined
}) {
  const { i18n } = useLingui()
  return (
    <Link
      to={to}
      aria-keyshortcuts={ariaKeys(keysOf(command)[0]!)}
      activeProps={{ className: 'bg-card text-ink! font-medium inset-ring inset-ring-line' }}
      {...(onFollow && { onClick: onFollow })}
      className="flex min-h-7 items-center gap-2 rounded-md px-2 py-0.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
    >
      <Sign aria-hidden size={14} />
      {i18n._(command.title)}
    </Link>
  )
}
