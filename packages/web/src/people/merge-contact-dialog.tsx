import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { networkName } from '../signs/network.tsx'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useMergeContacts } from './mutations.ts'
import { foundContactsQuery, namesakesQuery } from './queries.ts'
import type { Candidate } from './queries.ts'

/** Finds the other contact who is the same person: those of the same name first, everybody by search. */
export function MergeContactDialog({
  contact,
  onClose,
}: {
  contact: { id: string; name: string }
  onClose: () => void
}) {
  const { t } = useLingui()
  const merge = useMergeContacts()
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const { data: namesakes = [] } = useQuery(namesakesQuery(contact.id))
  const { data: found = [] } = useQuery(foundContactsQuery(asked))
  const candidates = [
    ...new Map(
      [...(words === '' ? namesakes : []), ...found]
        .filter(({ id }) => id !== contact.id)
        .map((one) => [one.id, one]),
    ).values(),
  ]
  const detailOf = ({ ticketCount, identities }: Candidate) =>
    [
      identities.map(({ network, handle }) => `@${handle} · ${networkName(network)}`).join(', '),
      plural(ticketCount, { one: '# ticket', other: '# tickets' }),
    ].join(' · ')
  const { name } = contact
  return (
    <Dialog title={t`Who is the same person as ${name}?`} onClose={onClose}>
      <div className="flex flex-col gap-2 px-5 pt-2 pb-5">
        <p className="text-ink-2">
          {t`Their identities, tickets and notes go on under ${name}. It can be undone at any time.`}
        </p>
        <ChoiceList
          label={t`Contacts`}
          filterLabel={t`A name or a handle`}
          onText={setWords}
          emptyText={
            words === '' ? t`Nobody else has this name. Search for another one.` : t`Nobody is found.`
          }
          choices={candidates.map((one) => ({ id: one.id, label: one.name, detail: detailOf(one) }))}
          onChoose={(fromId) => {
            onClose()
            void merge({ fromId, intoId: contact.id })
          }}
        />
      </div>
    </Dialog>
  )
}
