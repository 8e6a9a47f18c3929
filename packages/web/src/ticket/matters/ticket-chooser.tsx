import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { TicketByNumberDocument } from '../../graphql/generated/graphql.ts'
import type { OtherTicketFragment } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { statusWords } from '../../signs/ticket-words.ts'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { matchesWords } from '../../ui/words-match.ts'
import type { Ticket } from '../queries.ts'

/** Finds another ticket: those of the same person by their words, any other by its number. */
export function TicketChooser({
  ticket,
  onChoose,
}: {
  ticket: Ticket
  onChoose: (other: Pick<OtherTicketFragment, 'id' | 'number'>) => void
}) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const number = Number(/^\s*#?(\d{1,9})\s*$/.exec(text)?.[1] ?? 0)
  const { data } = useQuery({
    queryKey: [...keys.tickets, 'by number', number],
    queryFn: async ({ signal }) => (await fetchGraph(TicketByNumberDocument, { number }, { signal })).ticket,
    enabled: number > 0,
  })
  const ofPerson = ticket.contact.tickets.filter(
    (one) =>
      one.id !== ticket.id &&
      // What goes on in another ticket is that one.
      one.status !== 'merged' &&
      matchesWords(`${one.title} #${one.number} ${one.number}`, text),
  )
  const byNumber = data && data.id !== ticket.id && !ofPerson.some(({ id }) => id === data.id) ? [data] : []
  const others = [...byNumber, ...ofPerson]
  return (
    <ChoiceList
      label={t`Tickets`}
      filterLabel={t`A number, or words of the title`}
      onText={setText}
      emptyText={
        number > 0
          ? t`There is no other ticket with this number.`
          : t`This person has no other ticket. Type the number of any ticket.`
      }
      choices={others.map((one) => ({
        id: one.id,
        label: `#${one.number} · ${one.title}`,
        detail: [
          'contact' in one && one.contact.id !== ticket.contact.id ? one.contact.name : null,
          i18n._(statusWords[one.status]),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
      onChoose={(id) => {
        const other = others.find((one) => one.id === id)
        if (other) onChoose(other)
      }}
    />
  )
}
