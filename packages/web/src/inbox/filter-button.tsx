import { useLingui } from '@lingui/react/macro'
import { SlidersHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { keysOf } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import type { RailQuery, TicketView } from '../graphql/generated/graphql.ts'
import { withWords } from '../locale/words.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Popover } from '../ui/popover.tsx'
import { editFilter, filterCommands } from './filter-commands.ts'
import { isFiltered } from './filter.ts'
import type { InboxSearch } from './filter.ts'

const FilterEditor = lazyPart(
  withWords('elsewhere', async () => (await import('./filter-editor.tsx')).FilterEditor),
)

/** Opens the filter of the list beside it. */
export function FilterButton({
  view,
  search,
  rail,
  onFilter,
}: {
  view: TicketView
  search: InboxSearch
  rail: RailQuery | undefined
  onFilter: (search: InboxSearch) => void
}) {
  const { t, i18n } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const frame = useRef<HTMLButtonElement>(null)
  useCommands(filterCommands, {
    isFiltered: isFiltered(search),
    openEditor: () => setOpen(true),
    clear: () => onFilter({}),
  })
  const [key] = keysOf(editFilter)
  return (
    <>
      <Button
        ref={frame}
        label={i18n._(editFilter.title)}
        ariaKeys={ariaKeys(key!)}
        isExpanded={isOpen}
        onPress={() => setOpen(true)}
        className={`min-h-7.5! px-2! ${isFiltered(search) ? 'text-accent-ink' : ''}`}
      >
        <SlidersHorizontal aria-hidden size={14} />
        <span aria-hidden className="text-xs text-ink-3 pointer-coarse:hidden">
          {keyLabel(key!)}
        </span>
      </Button>
      {isOpen && (
        <Popover label={t`Filter the list`} trigger={frame} onClose={() => setOpen(false)}>
          <FilterEditor view={view} search={search} rail={rail} onFilter={onFilter} />
        </Popover>
      )}
    </>
  )
}
