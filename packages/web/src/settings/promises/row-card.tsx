import { useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Pill } from '../../ui/pill.tsx'
import { customerTargets, type Row, teamTargets } from './policy.ts'
import { matchWords, promisedWords } from './policy-words.ts'

/** What can be done with a row. */
export interface RowActs {
  onEdit: (row: Row) => void
  onMove: (row: Row, by: 1 | -1) => void
  onDuplicate: (row: Row) => void
  onRemove: (row: Row) => void
}

/** One row of the promises: for which tickets, and what is promised to them. */
export function RowCard({
  row,
  at,
  count,
  isChanged,
  fault,
  acts,
}: {
  row: Row
  /** Its place, from 0. */
  at: number
  count: number
  /** Not so in the version in force. */
  isChanged: boolean
  /** What the server said of it. */
  fault: string | undefined
  /** Null for who may only read. */
  acts: RowActs | null
}) {
  const { t, i18n } = useLingui()
  const title = matchWords(row.match, i18n)
  const handleKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    if (by === undefined || !event.altKey || acts === null) return
    event.preventDefault()
    acts.onMove(row, by)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The keys do what the buttons inside do.
    <li
      data-row={row.key}
      onKeyDown={handleKeyDown}
      className="flex flex-wrap items-start gap-x-3 gap-y-2 px-3 py-2.5"
    >
      <span aria-hidden className="min-w-5 pt-0.5 text-end text-ink-3 tabular-nums">
        {at + 1}
      </span>
      <div className="min-w-52 flex-1">
        <h3 className="flex flex-wrap items-center gap-x-2 font-medium">
          {title}
          {isChanged && <Pill tone="accent">{t`changed`}</Pill>}
        </h3>
        <Promised row={row} />
        {fault !== undefined && <p className="mt-1 font-medium text-breach">{fault}</p>}
      </div>
      {acts !== null && (
        <div className="flex flex-none items-center gap-0.5">
          <IconButton
            label={t`Move up: ${title}`}
            keys="Alt ↑"
            ariaKeys="Alt+ArrowUp"
            onPress={() => acts.onMove(row, -1)}
          >
            <ArrowUp aria-hidden size={16} className={at === 0 ? 'opacity-35' : ''} />
          </IconButton>
          <IconButton
            label={t`Move down: ${title}`}
            keys="Alt ↓"
            ariaKeys="Alt+ArrowDown"
            onPress={() => acts.onMove(row, 1)}
          >
            <ArrowDown aria-hidden size={16} className={at === count - 1 ? 'opacity-35' : ''} />
          </IconButton>
          <Button label={t`Change: ${title}`} onPress={() => acts.onEdit(row)}>
            {t`Change`}
          </Button>
          <Menu
            label={t`More for: ${title}`}
            button={{ label: t`More for: ${title}`, children: '⋯' }}
            parts={[
              {
                id: 'row',
                rows: [
                  { id: 'duplicate', label: t`Duplicate`, onSelect: () => acts.onDuplicate(row) },
                  ...(count > 1
                    ? [{ id: 'remove', label: t`Remove`, onSelect: () => acts.onRemove(row) }]
                    : []),
                ],
              },
            ]}
          />
        </div>
      )}
    </li>
  )
}

function Promised({ row }: { row: Row }) {
  const { t, i18n } = useLingui()
  const toCustomers = promisedWords(row.targets, customerTargets, i18n)
  const toTheTeam = promisedWords(row.targets, teamTargets, i18n)
  // The hours are said once where they are the same for all.
  const [first] = toCustomers.length === 1 ? toCustomers : []
  return (
    <>
      {toCustomers.length === 0 && <p className="text-ink-2">{t`Nothing is promised to the customer.`}</p>}
      {toCustomers.map(({ calendar, promises }) => (
        <p key={calendar} className="text-ink-2">
          {promises.join(' · ')} <span className="whitespace-nowrap text-ink-3">— {calendar}</span>
        </p>
      ))}
      {toTheTeam.map(({ calendar, promises }) => (
        <p key={calendar} className="text-xs text-ink-3">
          {t`In the team:`} {promises.join(' · ')}
          {calendar !== first?.calendar && <span className="whitespace-nowrap"> — {calendar}</span>}
        </p>
      ))}
    </>
  )
}
