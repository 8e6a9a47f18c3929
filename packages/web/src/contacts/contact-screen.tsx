import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { contactQuery } from '../people/queries.ts'
import { PersonCard } from '../people/person-card.tsx'
import { failureSentence } from '../signs/failures.ts'
import { Instant } from '../signs/instant.tsx'
import { statusWords } from '../signs/ticket-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { CutText } from '../ui/cut-text.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pill } from '../ui/pill.tsx'
import { WithheldContact } from './withheld-contact.tsx'

const route = getRouteApi('/frame/contacts/$id')

/** One person: identities, notes, every ticket. */
export function ContactScreen() {
  const { t, i18n } = useLingui()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(contactQuery(id))
  if (data === undefined && error !== null)
    return (
      <Notice
        title={t`The contact could not be read.`}
        action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
      >
        {failureSentence(error, i18n)}
      </Notice>
    )
  if (data === undefined)
    return (
      <output className="flex flex-col gap-4 p-6">
        <span className="sr-only">{t`Reading the contact…`}</span>
        <span aria-hidden className="shimmer h-6 w-1/4" />
        <span aria-hidden className="shimmer h-4 w-2/4" />
        <span aria-hidden className="shimmer h-4 w-2/4" />
      </output>
    )
  if (data === null)
    return <Notice title={t`There is no such contact`}>{t`The address may be of another company.`}</Notice>
  return (
    <main className="h-full overflow-y-auto bg-paper">
      <title>{`${data.name} · Relais`}</title>
      <div className="mx-auto grid max-w-240 grid-cols-[minmax(0,1fr)] gap-6 px-4 py-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <header className="flex items-center gap-3 lg:col-span-2">
          <Avatar size="lg" name={data.name} seed={data.id} />
          <div className="min-w-0">
            <h1 className="text-xl font-semibold tracking-tight">
              <CutText>{data.name}</CutText>
            </h1>
            <p className="text-ink-3">
              <Plural value={data.ticketCount} one="# ticket" other="# tickets" /> · {t`known since`}{' '}
              <Instant at={data.createdAt} />
            </p>
          </div>
        </header>
        {data.mergedInto !== null && (
          <p className="rounded-md bg-hover px-3 py-2 lg:col-span-2">
            {t`This contact goes on as`}{' '}
            <Link to="/contacts/$id" params={{ id: data.mergedInto.id }} className="underline">
              <bdi>{data.mergedInto.name}</bdi>
            </Link>
          </p>
        )}
        <section aria-label={t`The person`}>
          <h2 className="heading mb-2">{t`The person`}</h2>
          <PersonCard contact={data} />
          <div className="mt-2.5">
            <WithheldContact contactId={data.id} name={data.name} />
          </div>
        </section>
        <section aria-label={t`Tickets`}>
          <h2 className="heading mb-2">{t`Tickets`}</h2>
          {data.tickets.length === 0 && <p className="text-ink-2">{t`They have no ticket.`}</p>}
          <ul className="flex flex-col divide-y divide-line-2 rounded-lg border border-line bg-card">
            {data.tickets.map((ticket) => (
              <li key={ticket.id}>
                <Link
                  to="/inbox/$view/$number"
                  params={{ view: 'all', number: ticket.number }}
                  className="flex min-h-10 items-center gap-3 px-3 py-1.5 hover:bg-hover"
                >
                  <bdi dir="ltr" className="text-ink-3">
                    #{ticket.number}
                  </bdi>
                  <span className="min-w-0 flex-1">
                    <CutText>{ticket.title}</CutText>
                  </span>
                  <span className="flex-none text-xs text-ink-3">
                    <Instant at={ticket.openedAt} />
                  </span>
                  <Pill className="flex-none">{i18n._(statusWords[ticket.status])}</Pill>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  )
}
