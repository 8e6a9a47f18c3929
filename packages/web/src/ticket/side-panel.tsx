import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import type { Command } from '../commands/command.ts'
import { formatTag } from '../locale/locale.ts'
import { Instant } from '../signs/instant.tsx'
import { withWords } from '../locale/words.ts'
import { PersonCard } from '../people/person-card.tsx'
import { NetworkBadge, networkName } from '../signs/network.tsx'
import { intentWord } from '../signs/reasons.ts'
import { statusWords } from '../signs/ticket-words.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { CutText } from '../ui/cut-text.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Pill } from '../ui/pill.tsx'
import { assignToMe } from './commands.ts'
import type { TicketState } from './commands.ts'
import { Promises } from './promises.tsx'
import type { Ticket } from './queries.ts'
import { CommitmentList } from './commitments/commitment-list.tsx'
import { hasRelatedTickets, RelatedTickets } from './matters/related-tickets.tsx'
import { explainPlace } from '../next-ticket/commands.ts'
import { TicketLink } from './ticket-link.tsx'
import { correctIntent, correctTopic } from './triage/commands.ts'
import { WhyNow } from './why-now.tsx'

const EnquiryList = lazyPart(
  withWords('elsewhere', async () => (await import('./enquiries/enquiry-list.tsx')).EnquiryList),
)
const Offer = lazyPart(withWords('elsewhere', async () => (await import('./volunteers/offer.tsx')).Offer))

/** Beside the thread: the person, the promises, why now, the facts, what came before. */
export function SidePanel({ ticket, state }: { ticket: Ticket; state: TicketState }) {
  const { t, i18n } = useLingui()
  const { contact } = ticket
  const networks = [...new Set(contact.identities.map(({ network }) => networkName(network)))].join(', ')
  const earlier = contact.tickets.filter(({ id }) => id !== ticket.id)
  return (
    <div className="flex flex-col gap-4 px-4 py-3.5">
      <div className="flex items-center gap-2.5">
        <Avatar
          size="lg"
          name={contact.name}
          seed={contact.id}
          badge={<NetworkBadge network={ticket.identity.network} />}
        />
        <div className="min-w-0">
          <b className="block text-md">
            <CutText>{contact.name}</CutText>
          </b>
          <p className="text-xs text-ink-3">
            <bdi dir="ltr">@{ticket.identity.handle}</bdi> · {networks} ·{' '}
            <Plural value={contact.ticketCount} one="# ticket" other="# tickets" />
          </p>
        </div>
      </div>
      <Section title={t`Promises`}>
        <Promises clocks={ticket.clocks} onExplain={state.explainClock} />
      </Section>
      {ticket.commitments.length > 0 && (
        <Section title={t`Commitments`}>
          <CommitmentList ticketId={ticket.id} commitments={ticket.commitments} />
        </Section>
      )}
      {ticket.enquiries.length > 0 && (
        <Section title={t`For a department`}>
          <Suspense>
            <EnquiryList enquiries={ticket.enquiries} state={state} />
          </Suspense>
        </Section>
      )}
      <Section title={t`Why now`}>
        <WhyNow ticket={ticket} state={state} />
        {explainPlace.enabled?.(state) && (
          <button
            type="button"
            className="mt-1 min-h-6 text-sm text-accent-ink hover:underline pointer-coarse:min-h-11"
            onClick={() => explainPlace.run(state)}
          >
            {i18n._(explainPlace.title)}
          </button>
        )}
      </Section>
      <Section title={t`Ticket`}>
        <Facts ticket={ticket} state={state} intent={intentWord(ticket.triage.intent, i18n)} />
      </Section>
      <Section title={t`Volunteers`}>
        <Suspense>
          <Offer key={ticket.id} ticketId={ticket.id} contact={contact} />
        </Suspense>
      </Section>
      {hasRelatedTickets(ticket) && (
        <Section title={t`Belongs together`}>
          <RelatedTickets ticket={ticket} />
        </Section>
      )}
      <Section title={t`The person`}>
        <PersonCard contact={contact} />
        <Link
          to="/contacts/$id"
          params={{ id: contact.id }}
          className="mt-1 inline-flex min-h-6 items-center text-sm text-accent-ink hover:underline"
        >
          {t`Everything about this person`}
        </Link>
      </Section>
      {earlier.length > 0 && (
        <Section title={t`Before`}>
          <ul className="flex flex-col gap-1">
            {earlier.map((other) => (
              <li key={other.id} className="flex items-center justify-between gap-2 text-sm">
                <TicketLink number={other.number}>{other.title}</TicketLink>
                <Pill
                  tone={other.status === 'resolved' || other.status === 'closed' ? 'ok' : 'plain'}
                  className="flex-none"
                >
                  {i18n._(statusWords[other.status])}
                </Pill>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="heading mb-1.5">{title}</h3>
      {children}
    </section>
  )
}

function Facts({ ticket, state, intent }: { ticket: Ticket; state: TicketState; intent: string | null }) {
  const { t, i18n } = useLingui()
  const tag = formatTag(i18n.locale)
  const { language } = ticket.triage
  const languageName =
    language === null ? null : (new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language)
  return (
    <dl className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-x-2 gap-y-1 text-sm">
      <Fact name={t`Assigned to`}>
        <span className="flex flex-wrap items-center gap-x-2">
          {ticket.assignee === null ? t`nobody yet` : <bdi>{ticket.assignee.name}</bdi>}
          {assignToMe.enabled?.(state) && (
            <button
              type="button"
              className="min-h-6 text-accent-ink hover:underline pointer-coarse:min-h-11"
              onClick={() => assignToMe.run(state)}
            >
              {i18n._(assignToMe.title)}
            </button>
          )}
        </span>
      </Fact>
      <Fact name={t`Status`}>{i18n._(statusWords[ticket.status])}</Fact>
      {ticket.snoozedUntil !== null && (
        <Fact name={t`Until`}>
          <Instant at={ticket.snoozedUntil} />
        </Fact>
      )}
      <Fact name={t`Intent`}>
        <Correctable command={correctIntent} state={state}>
          {intent ?? t`not clear`}
          {ticket.triage.intentEvidence !== null && (
            <>
              {': '}
              <q dir="auto" className="text-ink-3">
                {ticket.triage.intentEvidence}
              </q>
            </>
          )}
        </Correctable>
      </Fact>
      <Fact name={t`Language`}>{languageName ?? t`not clear`}</Fact>
      {(ticket.topics.length > 0 || correctTopic.enabled?.(state)) && (
        <Fact name={t`Topics`}>
          <Correctable command={correctTopic} state={state}>
            {ticket.topics.length === 0 ? (
              t`none`
            ) : (
              <ul>
                {ticket.topics.map(({ topic, evidence }) => (
                  <li key={topic.id}>
                    <bdi>{topic.name}</bdi>{' '}
                    {evidence !== null && (
                      <q className="text-ink-3">
                        <bdi>{evidence}</bdi>
                      </q>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Correctable>
        </Fact>
      )}
      <Fact name={t`Channel`}>
        <bdi>{ticket.channel.name || ticket.channel.handle}</bdi>
      </Fact>
      <Fact name={t`Opened`}>
        <Instant at={ticket.openedAt} />
      </Fact>
      {ticket.tags.length > 0 && (
        <Fact name={t`Tags`}>
          <span className="flex flex-wrap gap-1">
            {ticket.tags.map((tag) => (
              <Pill key={tag.id} tone="outline">
                <bdi>{tag.name}</bdi>
              </Pill>
            ))}
          </span>
        </Fact>
      )}
      {ticket.previousTicket !== null && (
        <Fact name={t`Follows`}>
          <TicketLink number={ticket.previousTicket.number}>#{ticket.previousTicket.number}</TicketLink>
        </Fact>
      )}
    </dl>
  )
}

/** A judgement of triage, and the way to say that it is wrong. */
function Correctable({
  command,
  state,
  children,
}: {
  command: Command<TicketState>
  state: TicketState
  children: ReactNode
}) {
  const { t, i18n } = useLingui()
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-2">
      <span className="min-w-0">{children}</span>
      {command.enabled?.(state) && (
        <button
          type="button"
          aria-label={i18n._(command.title)}
          className="min-h-6 flex-none text-accent-ink hover:underline pointer-coarse:min-h-11"
          onClick={() => command.run(state)}
        >
          {t`Correct`}
        </button>
      )}
    </span>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
