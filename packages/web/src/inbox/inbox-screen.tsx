import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { Suspense, useCallback, useMemo, useRef } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import { useViewer } from '../graphql/viewer.ts'
import { withWords } from '../locale/words.ts'
import { railQuery } from '../shell/queries.ts'
import { NextButton } from '../next-ticket/next-button.tsx'
import { NeighboursContext } from '../shell/neighbours.ts'
import { failureSentence } from '../signs/failures.ts'
import { viewNames } from '../signs/ticket-words.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Notice } from '../ui/notice.tsx'
import { listCommands } from './commands.ts'
import { Arrivals } from './arrivals.tsx'
import { EmptyView } from './empty-view.tsx'
import { FilterField } from './filter-field.tsx'
import { FilterButton } from './filter-button.tsx'
import { FilterChips } from './filter-chips.tsx'
import { filterOf, isFiltered } from './filter.ts'
import type { InboxSearch } from './filter.ts'
import { ListSkeleton } from './list-skeleton.tsx'
import { ticketsQuery } from './queries.ts'
import { SelectionBar } from './selection-bar.tsx'
import { TicketList } from './ticket-list.tsx'
import type { TicketListHandle } from './ticket-list.tsx'
import { useNeighboursOf } from './use-neighbours-of.ts'
import { useSteadyOrder } from './use-steady-order.ts'
import { useSelection } from './use-selection.ts'

const route = getRouteApi('/frame/inbox/$view')

const BoardBar = lazyPart(
  withWords('elsewhere', async () => (await import('../board/board-bar.tsx')).BoardBar),
)

/** The list of a view and, beside it or over it on a phone, the ticket that is open. */
export function InboxScreen() {
  const { t, i18n } = useLingui()
  const { view } = route.useParams()
  const search = route.useSearch()
  const number = useParams({ strict: false, select: (params) => params.number })
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useRef<TicketListHandle>(null)
  const filterField = useRef<HTMLInputElement>(null)

  const filter = filterOf(view, search)
  // The open ticket stays open while the list beside it is narrowed.
  const filterBy = (next: InboxSearch) => void navigate({ to: '.', search: next, replace: true })
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError, refetch } =
    useInfiniteQuery(ticketsQuery(filter))
  const read = useMemo(
    () => data?.pages.flatMap((page) => page.tickets.edges.map(({ node }) => node)) ?? [],
    [data],
  )
  // The order of Next up goes on with the time; no other list moves by itself.
  const { rows: tickets, noteHand } = useSteadyOrder(read, JSON.stringify(filter), view === 'next')
  const { data: rail } = useQuery(railQuery)
  const open = tickets.find((ticket) => ticket.number === number) ?? null
  const neighbours = useNeighboursOf({ tickets, number, view, search, list })

  const selection = useSelection(JSON.stringify(filter), tickets)
  useCommands(listCommands, {
    hasTickets: tickets.length > 0,
    ...neighbours,
    focusFilter: () => filterField.current?.focus(),
    toggleRow: () => {
      const id = list.current?.cursorId()
      if (id != null) selection.toggle(id)
    },
    extendSelection: (step) => {
      const from = list.current?.cursorId()
      const to = list.current?.moveCursor(step)
      selection.add([from, to].filter((id) => id != null))
    },
    selectAll: () => selection.add(tickets.map(({ id }) => id)),
  })
  const readOn = useCallback(() => {
    if (!isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [fetchNextPage, isFetchingNextPage, isFetchNextPageError])

  const name = i18n._(viewNames[view])
  return (
    <main className="grid h-full sm:grid-cols-[clamp(18rem,26vw,23.25rem)_minmax(0,1fr)]">
      <title>{`${name} · Relais`}</title>
      <h1 className="sr-only">{t`Inbox`}</h1>
      <section
        aria-label={t`Tickets`}
        className={`flex min-h-0 min-w-0 flex-col border-e border-line bg-paper ${number === undefined ? '' : 'max-sm:hidden'}`}
      >
        <header className="border-b border-line px-3.5 pt-3 pb-2">
          <div className="mb-2 flex items-center justify-between gap-2">
            <h2 className="truncate text-lg font-semibold tracking-tight">{name}</h2>
            {view === 'next' && <NextButton />}
          </div>
          <div className="flex items-start gap-1.5">
            <div className="min-w-0 flex-1">
              <FilterField
                inputRef={filterField}
                search={search}
                channels={rail?.channels ?? []}
                tickets={tickets}
                onFilter={filterBy}
                onOpen={(chosen) =>
                  void navigate({ to: '/inbox/$view/$number', params: { view, number: chosen }, search })
                }
                onSearch={(q) => void navigate({ to: '/search', search: { q } })}
              />
            </div>
            <FilterButton view={view} search={search} rail={rail} onFilter={filterBy} />
          </div>
          <FilterChips
            search={search}
            channels={rail?.channels ?? []}
            contactName={tickets.find(({ contact }) => contact.id === search.contact)?.contact.name}
            onFilter={filterBy}
          />
        </header>
        <Arrivals list={JSON.stringify(filter)} pageCount={data?.pages.length ?? 0} tickets={read} />
        <Suspense>{view === 'notInTime' && <BoardBar />}</Suspense>
        <SelectionBar selection={selection} view={view} />
        {data === undefined && error === null && <ListSkeleton />}
        {data === undefined && error !== null && (
          <Notice
            title={t`The list could not be read.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        )}
        {data !== undefined && tickets.length === 0 && (
          <EmptyView view={view} isFiltered={isFiltered(search)} onClear={() => filterBy({})} />
        )}
        {tickets.length > 0 && (
          <TicketList
            ref={list}
            label={name}
            tickets={tickets}
            view={view}
            search={search}
            viewerId={viewer.member.id}
            openId={open?.id ?? null}
            selectedIds={selection.ids}
            onToggle={selection.toggle}
            onHand={noteHand}
            hasMore={hasNextPage}
            onReachEnd={readOn}
            stoppedBy={isFetchNextPageError ? failureSentence(error, i18n) : null}
            onReadOn={() => void fetchNextPage()}
          />
        )}
      </section>
      <NeighboursContext value={neighbours}>
        <div className={`min-h-0 min-w-0 bg-card ${number === undefined ? 'max-sm:hidden' : ''}`}>
          <Outlet />
        </div>
      </NeighboursContext>
    </main>
  )
}
