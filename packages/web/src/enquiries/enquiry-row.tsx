import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { keysOf } from '../commands/command.ts'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { Instant } from '../signs/instant.tsx'
import { networkName } from '../signs/network.tsx'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Pill } from '../ui/pill.tsx'
import { reopenEnquiry, settleEnquiry } from './commands.ts'
import { kindWords } from './enquiry-words.ts'
import type { ListedEnquiry } from './queries.ts'
import { YesQuote } from './yes-quote.tsx'

/** One enquiry: who asks, in their words, since when it is here, and what came of it. */
export function EnquiryRow({
  enquiry,
  maySettle,
  onSettle,
  onReopen,
}: {
  enquiry: ListedEnquiry
  maySettle: boolean
  onSettle: () => void
  onReopen: () => void
}) {
  const { t, i18n } = useLingui()
  const { ticket, kind, state, evidence, department, handedAt, handedBy, doneAt, doneBy, note } = enquiry
  const { language } = ticket.triage
  const key = keysOf(settleEnquiry)[0]!
  const by = handedBy?.name ?? ''
  const doneName = doneBy?.name ?? ''
  return (
    <li data-enquiry={enquiry.id} className="border-b border-line-2 px-3 py-3">
      <Link
        to="/inbox/$view/$number"
        params={{ view: 'all', number: ticket.number }}
        search={{}}
        data-enquiry-link
        className="-mx-1.5 block rounded-md px-1.5 py-0.5 hover:bg-rail"
      >
        <span className="flex flex-wrap items-baseline gap-x-2">
          <bdi className="font-semibold">{ticket.contact.name}</bdi>
          <span className="text-sm text-ink-3">
            {networkName(ticket.identity.network)} · #{ticket.number}
          </span>
        </span>
        <ForeignText text={ticket.title} lang={language} className="line-clamp-3 max-w-prose" />
      </Link>
      <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
        <Pill tone={kind === 'job' ? 'accent' : 'violet'}>{i18n._(kindWords[kind])}</Pill>
        {evidence !== null && (
          <q dir="auto" {...(language !== null && { lang: language })}>
            {evidence}
          </q>
        )}
        {department !== null && <bdi>{department.name}</bdi>}
        {handedAt !== null && (
          <span className="text-ink-3">
            {handedBy !== null && <bdi>{t`handed over by ${by}`} · </bdi>}
            <Instant at={handedAt} />
          </span>
        )}
      </p>
      {enquiry.answer !== null && <YesQuote answer={enquiry.answer} />}
      {state === 'done' && (
        <div className="mt-2 max-w-prose rounded-md border border-note-line bg-note px-3 py-2">
          {note !== null && <ForeignText text={note.body} />}
          <p className="mt-0.5 text-xs text-ink-2">
            <bdi>{doneName}</bdi> {doneAt !== null && <Instant at={doneAt} />}
          </p>
        </div>
      )}
      {maySettle && (
        <div className="mt-2">
          {state === 'open' ? (
            <Button ariaKeys={ariaKeys(key)} onPress={onSettle}>
              {i18n._(settleEnquiry.title)}
              <Kbd>{keyLabel(key)}</Kbd>
            </Button>
          ) : (
            <Button look="ghost" onPress={onReopen}>
              {i18n._(reopenEnquiry.title)}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
