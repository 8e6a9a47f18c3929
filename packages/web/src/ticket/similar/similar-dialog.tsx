import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { fetchGraph } from '../../graphql/client.ts'
import { SimilarTicketsDocument } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { Instant } from '../../signs/instant.tsx'
import { statusWords } from '../../signs/ticket-words.ts'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'

const MOST_SHOWN = 100

/** The tickets whose customers tell of the same matter; one of them opens beside the same list. */
export function SimilarDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const view = useParams({ strict: false, select: (params) => params.view })
  const { data, isError } = useQuery({
    queryKey: [...keys.ticket(number), 'similar'],
    queryFn: async ({ signal }) =>
      (await fetchGraph(SimilarTicketsDocument, { number, first: MOST_SHOWN }, { signal })).ticket?.cluster ??
      null,
  })
  const others = data?.tickets.filter((ticket) => ticket.number !== number) ?? []
  return (
    <Dialog title={t`Posts that tell of the same`} onClose={onClose}>
      <div className="flex min-h-0 flex-col gap-2 px-5 pt-1 pb-5">
        {data && (
          <p className="text-ink-2">
            <Trans>
              The first was written <Instant at={data.firstAt} />.
            </Trans>
          </p>
        )}
        {isError ? (
          <p role="alert">{t`They could not be read. Close this and try again.`}</p>
        ) : data === undefined ? (
          <output className="min-h-10 text-ink-2">{t`Looking for them…`}</output>
        ) : (
          <ChoiceList
            label={t`Tickets`}
            filterLabel={t`A number, or words of the title`}
            emptyText={t`No other ticket fits.`}
            choices={others.map((ticket) => ({
              id: ticket.id,
              label: `#${ticket.number} · ${ticket.title}`,
              detail: [ticket.contact.name, i18n._(statusWords[ticket.status])].filter(Boolean).join(' · '),
            }))}
            onChoose={(id) => {
              const chosen = others.find((ticket) => ticket.id === id)
              if (chosen === undefined) return
              onClose()
              void navigate({
                to: '/inbox/$view/$number',
                params: { view: view ?? 'all', number: chosen.number },
                search: (search) => search,
              })
            }}
          />
        )}
      </div>
    </Dialog>
  )
}
