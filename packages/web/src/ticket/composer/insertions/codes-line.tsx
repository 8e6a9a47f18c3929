import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { networkName } from '../../../signs/network.tsx'
import type { Ticket } from '../../queries.ts'
import { codesQuery } from './queries.ts'

/** How one writes on this network, in the customer's language: three sentences that stand there and ask for nothing. */
export function CodesLine({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useLingui()
  const { data: codes = [] } = useQuery(codesQuery(ticket.number))
  const spoken = ticket.triage.language ?? i18n.locale
  const code = codes.find(({ language }) => language === spoken) ?? codes[0]
  if (code === undefined || code.sentences.length === 0) return null
  const network = networkName(ticket.channel.network.name)
  return (
    <p
      aria-label={t`How one writes on ${network}`}
      role="note"
      lang={code.language}
      dir="auto"
      className="px-3.5 pb-1.5 text-xs whitespace-pre-line text-ink-3"
    >
      {code.sentences.join('\n')}
    </p>
  )
}
