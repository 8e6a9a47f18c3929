import { useLingui } from '@lingui/react/macro'
import type { Ticket } from './queries.ts'

/** Above the composer of what nobody said to us: how it came here, and what such an answer has to be like. */
export function HitNotice({ ticket }: { ticket: Ticket }) {
  const { t } = useLingui()
  if (!ticket.isHit) return null
  const name = ticket.lastMessage?.foundBy?.name ?? ''
  return (
    <aside
      aria-label={t`Found by a saved search`}
      className="border-t border-line bg-hover px-4 py-2 text-sm text-ink-2"
    >
      <b className="font-medium text-ink">{t`Found by “${name}”.`}</b>{' '}
      {t`It waits in Later: its author has not written to you and may not expect you. Answer only where you can help: say who you are, and sell nothing. Whoever claims it takes it up; nothing is promised unless its author writes to you.`}
    </aside>
  )
}
