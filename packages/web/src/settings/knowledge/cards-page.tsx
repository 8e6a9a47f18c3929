import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  ArchiveCardDocument,
  ExportCardsDocument,
  RestoreCardDocument,
  ReviewCardDocument,
} from '../../graphql/generated/graphql.ts'
import type { CardState } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Button } from '../../ui/button.tsx'
import { CONTROL } from '../../ui/field-frame.tsx'
import { showToast } from '../../ui/toasts.ts'
import { AddButton } from '../add-button.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { useArchive } from '../use-archive.ts'
import { useChange } from '../use-change.ts'
import { CardDialog } from './card-dialog.tsx'
import { CardRow } from './card-row.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { cardsQuery, KNOWLEDGE_KEYS } from './queries.ts'
import type { Card } from './queries.ts'
import { saveFile } from './save-file.ts'

/** What the company knows: the questions that come again and again, with answers that somebody keeps true. */
export function CardsPage() {
  const { t } = useLingui()
  const { may } = useViewer()
  const [state, setState] = useState<CardState>('current')
  const [find, setFind] = useState('')
  const [edited, setEdited] = useState<Card | 'new' | null>(null)
  const [isImporting, setImporting] = useState(false)
  const query = useInfiniteQuery(cardsQuery(state, find))
  const archiving = useArchive({
    archive: async (cardId) => (await fetchGraph(ArchiveCardDocument, { input: { cardId } })).archiveCard,
    restore: async (cardId) => (await fetchGraph(RestoreCardDocument, { input: { cardId } })).restoreCard,
    refresh: KNOWLEDGE_KEYS,
  })
  const review = useChange(
    async (cardId: string) => (await fetchGraph(ReviewCardDocument, { input: { cardId } })).reviewCard,
    { refresh: KNOWLEDGE_KEYS },
  )
  const exporting = useChange(async () => (await fetchGraph(ExportCardsDocument, {})).exportCards, {
    refresh: [],
  })
  const handleReview = async (cardId: string) => {
    if (await review.run(cardId))
      showToast({ tone: 'done', text: t`It is suggested again, for half a year.` })
  }
  const handleExport = async () => {
    const exported = await exporting.run(undefined)
    if (exported?.csv != null)
      saveFile(t({ message: 'knowledge-cards.csv', context: 'name of a file' }), exported.csv)
  }
  const states: [CardState, string][] = [
    ['current', t({ message: 'Suggested', context: 'cards' })],
    ['expired', t({ message: 'To look at again', context: 'cards' })],
    ['archived', t({ message: 'Archived', context: 'cards' })],
  ]
  return (
    <Part
      id="cards-all"
      title={t`Knowledge cards`}
      action={<AddButton label={t`Add a card`} onAdd={() => setEdited('new')} />}
    >
      <div className="mb-3 flex flex-wrap items-end gap-2">
        <States states={states} state={state} onChoose={setState} />
        <input
          type="search"
          aria-label={t`Look for words in the cards`}
          placeholder={t`Words`}
          value={find}
          onChange={(event) => setFind(event.target.value)}
          dir="auto"
          className={`${CONTROL} w-auto! min-w-40 flex-1`}
        />
        {may.includes('importCards') && (
          <>
            <Button onPress={() => setImporting(true)}>{t`Import…`}</Button>
            <Button isPending={exporting.isPending} onPress={() => void handleExport()}>{t`Export`}</Button>
          </>
        )}
      </div>
      <ReadState query={query}>
        {({ pages }) => {
          const cards = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          if (cards.length === 0)
            return (
              <NothingYet>
                {find !== ''
                  ? t`No card contains these words.`
                  : state === 'current'
                    ? t`No card yet. Keep one from a resolved ticket, add one here, or import what you have.`
                    : t`Nothing here.`}
              </NothingYet>
            )
          return (
            <Rows label={t`Knowledge cards`}>
              {cards.map((card) => {
                const named = { id: card.id, name: card.texts[0]?.question ?? '' }
                return (
                  <CardRow
                    key={card.id}
                    card={card}
                    onEdit={() => setEdited(card)}
                    onReview={() => void handleReview(card.id)}
                    onArchive={() => void archiving.archive(named)}
                    onRestore={() => void archiving.restore(named)}
                  />
                )
              })}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show more`}</MoreButton>
      {edited !== null && (
        <CardDialog card={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </Part>
  )
}

function States({
  states,
  state,
  onChoose,
}: {
  states: readonly [CardState, string][]
  state: CardState
  onChoose: (state: CardState) => void
}) {
  const { t } = useLingui()
  const name = useId()
  return (
    <div role="radiogroup" aria-label={t`Where the cards stand`} className="flex flex-wrap gap-0.5">
      {states.map(([value, title]) => (
        <label
          key={value}
          className={`relative inline-flex min-h-9 items-center rounded-md px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${value === state ? 'bg-hover font-medium text-ink' : 'text-ink-2 hover:text-ink'}`}
        >
          <input
            type="radio"
            name={name}
            checked={value === state}
            onChange={() => onChoose(value)}
            className="absolute inset-0 appearance-none opacity-0"
          />
          {title}
        </label>
      ))}
    </div>
  )
}
