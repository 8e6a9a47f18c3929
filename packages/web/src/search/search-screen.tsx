import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import { useViewer } from '../graphql/viewer.ts'
import { NeighboursContext } from '../shell/neighbours.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { searchCommands } from './commands.ts'
import { HitList } from './hit-list.tsx'
import type { HitListHandle } from './hit-list.tsx'
import { placeOfHit } from './hit-places.ts'
import { KindTabs } from './kind-tabs.tsx'
import { NoHits, SearchStart } from './no-hits.tsx'
import { searchQuery } from './queries.ts'
import { searchRefusals } from './refusals.ts'
import { forgetRecentSearches, keepRecentSearch, readRecentSearches } from './recent-searches.ts'
import type { SearchAddress } from './search-address.ts'
import { SearchField } from './search-field.tsx'
import { useHitNeighbours } from './use-hit-neighbours.ts'

const route = getRouteApi('/frame/search')

/** What the whole history has for some words and, beside it or over it on a phone, the ticket that is open. */
export function SearchScreen() {
  const { t, i18n } = useLingui()
  const address = route.useSearch()
  const { q = '', kind } = address
  const number = useParams({ strict: false, select: (params) => params.number })
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const viewer = useViewer()
  const [forgotten, setForgotten] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HitListHandle>(null)
  const told = useId()

  const {
    data,
    error,
    isPlaceholderData,
    isFetching,
    hasNextPage,
    isFetchingNextPage,
    fetchNextPage,
    refetch,
  } = useInfiniteQuery(searchQuery(q, kind))
  const hits = useMemo(
    () => (q === '' ? [] : (data?.pages.flatMap((page) => page.search.edges.map(({ node }) => node)) ?? [])),
    [data, q],
  )
  const refusal = q === '' ? undefined : data?.pages[0]?.search.userErrors[0]
  const open = hits.map(placeOfHit).find((place) => place.number === number && (place.itemId ?? '') === hash)
  const openKey = number === undefined ? null : (open?.key ?? null)

  const neighbours = useHitNeighbours({ hits, openKey, address, list, hasTicket: number !== undefined })
  const search = (next: SearchAddress, replace = false) =>
    void navigate({ to: '/search', search: next, replace })
  const memberId = viewer.member.id
  const recent = useMemo(
    () => (q === '' && forgotten >= 0 ? readRecentSearches(memberId) : []),
    [q, memberId, forgotten],
  )
  // A search that led somewhere is one to come back to.
  const isUseful = number !== undefined && q.trim().length > 1
  useEffect(() => {
    if (isUseful) keepRecentSearch(memberId, q.trim())
  }, [isUseful, memberId, q])
  const forget = () => {
    forgetRecentSearches(memberId)
    setForgotten((count) => count + 1)
    field.current?.focus()
  }
  // Somebody who comes from a list, or by a link, goes on from the first result: the focus is nowhere else.
  const hasHits = hits.length > 0
  useEffect(() => {
    if (hasHits && number === undefined && document.activeElement === document.body)
      list.current?.focusCursor()
  }, [hasHits, number])
  useCommands(searchCommands, {
    hasHits,
    kind,
    showKind: (next) => search({ ...(q !== '' && { q }), ...(next !== undefined && { kind: next }) }, true),
    ...neighbours,
    focusField: () => {
      field.current?.focus()
      field.current?.select()
    },
    hasRecent: recent.length > 0,
    forgetRecent: forget,
  })
  const readOn = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, isFetchingNextPage])
  const found = i18n.number(hits.length)
  const summary = hasNextPage
    ? t`The first ${found} results`
    : i18n._(msg`${plural(hits.length, { one: '# result', other: '# results' })}`)

  return (
    <main className="grid h-full sm:grid-cols-[clamp(18rem,30vw,26rem)_minmax(0,1fr)]">
      <title>{q === '' ? `${t`Search`} · Relais` : `${q} · ${t`Search`} · Relais`}</title>
      <h1 className="sr-only">{t`Search`}</h1>
      <section
        aria-label={t`Search results`}
        aria-busy={isFetching}
        className={`flex min-h-0 min-w-0 flex-col border-e border-line bg-paper ${number === undefined ? '' : 'max-sm:hidden'}`}
      >
        <header className="border-b border-line px-3.5 pt-3 pb-2">
          <SearchField
            inputRef={field}
            text={q}
            describedBy={told}
            isInvalid={refusal !== undefined}
            onSearch={(text) => {
              if (text.trim() !== q.trim() || (text === '') !== (q === ''))
                search({ ...(text.trim() !== '' && { q: text }), ...(kind !== undefined && { kind }) }, true)
            }}
            onEnter={(text) => {
              if (text.trim().length > 1) keepRecentSearch(memberId, text.trim())
              list.current?.focusCursor()
            }}
            onLeave={() => (hits.length > 0 ? list.current?.focusCursor() : field.current?.focus())}
          />
          <KindTabs
            kind={kind}
            onChoose={(next) => search({ ...(q !== '' && { q }), ...(next && { kind: next }) }, true)}
          />
          <output id={told} className={`mt-1.5 block min-h-4 text-xs ${refusal ? 'text-ink' : 'text-ink-3'}`}>
            {refusal
              ? refusalSentence(refusal, i18n, searchRefusals)
              : q === '' || data === undefined
                ? ''
                : summary}
          </output>
        </header>
        {q === '' ? (
          <SearchStart
            recent={recent}
            onSearch={(text) => search({ q: text, ...(kind && { kind }) })}
            onForget={forget}
          />
        ) : data === undefined && error !== null ? (
          <Notice
            title={t`The search brought nothing back.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        ) : data === undefined ? (
          <RowsSkeleton label={t`Searching…`} />
        ) : hits.length > 0 ? (
          <HitList
            key={`${q} ${kind ?? ''}`}
            ref={list}
            hits={hits}
            address={address}
            openKey={openKey}
            hasMore={hasNextPage}
            onReachEnd={readOn}
            onLeaveUpwards={() => field.current?.focus()}
          />
        ) : refusal === undefined && !isPlaceholderData ? (
          <NoHits address={address} onSearch={search} />
        ) : null}
      </section>
      <NeighboursContext value={neighbours}>
        <div className={`min-h-0 min-w-0 bg-card ${number === undefined ? 'max-sm:hidden' : ''}`}>
          <Outlet />
        </div>
      </NeighboursContext>
    </main>
  )
}
