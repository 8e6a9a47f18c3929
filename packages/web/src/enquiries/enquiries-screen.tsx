import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import { useViewer } from '../graphql/viewer.ts'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { enquiryListCommands } from './commands.ts'
import { EnquiryFilter } from './enquiry-filter.tsx'
import { EnquiryRow } from './enquiry-row.tsx'
import { enquiriesQuery, receiversQuery } from './queries.ts'
import type { ListedEnquiry, Receiver } from './queries.ts'
import { ReceiverNotices } from './receiver-notices.tsx'
import { SettleDialog } from './settle-dialog.tsx'
import { useEnquiryVerbs } from './use-enquiry-verbs.ts'

/** What customers ask that a department answers: what waits for it, and what it has dealt with. */
export function EnquiriesScreen() {
  const { t, i18n } = useLingui()
  const { member, may } = useViewer()
  const navigate = useNavigate()
  const address = useSearch({ from: '/frame/enquiries' })
  const { data: receivers } = useQuery(receiversQuery)
  const state = address.state ?? 'open'
  const department = address.department ?? ownDepartment(receivers ?? [], member.id) ?? 'all'
  // What the viewer's own department is has to be known first, or the list of all would flash by.
  const isKnown = address.department !== undefined || receivers !== undefined
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...enquiriesQuery(state, department === 'all' ? null : department),
    enabled: isKnown,
  })
  const verbs = useEnquiryVerbs()
  const [settled, setSettled] = useState<ListedEnquiry | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const enquiries = data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? []
  const hasAny = enquiries.length > 0
  const maySettle = may.includes('settleEnquiry')

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-enquiry-link]') ?? [])]
  const rowOf = (element: Element | null) => element?.closest<HTMLElement>('[data-enquiry]')
  const move = (by: 1 | -1) => {
    const all = links()
    const row = rowOf(document.activeElement)
    const at = all.findIndex((link) => rowOf(link) === row)
    all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
  }
  const current = () => {
    const id = rowOf(document.activeElement)?.dataset['enquiry']
    return enquiries.find((one) => one.id === id)
  }
  const show = (part: 'open' | 'done', of = address.department) =>
    void navigate({
      to: '/enquiries',
      search: { ...(part === 'done' && { state: part }), ...(of !== undefined && { department: of }) },
    })
  /** The row goes with the word that was said about it. */
  const focusAfter = (id: string) => {
    const at = enquiries.findIndex((one) => one.id === id)
    const next = enquiries[at + 1] ?? enquiries[at - 1]
    const link = links().find((one) => next !== undefined && rowOf(one)?.dataset['enquiry'] === next.id)
    ;(link ?? title.current)?.focus()
  }
  const reopen = async (one: ListedEnquiry) => {
    focusAfter(one.id)
    await verbs.reopen(one.id)
  }
  useCommands(enquiryListCommands, {
    hasAny,
    isDone: state === 'done',
    focusNext: () => move(1),
    focusPrevious: () => move(-1),
    canSettle: () => maySettle && current()?.state === 'open',
    settle: () => setSettled(current() ?? null),
    canReopen: () => maySettle && current()?.state === 'done',
    reopen: () => {
      const one = current()
      if (one) void reopen(one)
    },
    show,
  })
  // Somebody who comes by key goes on from the first row: the focus is nowhere else.
  useEffect(() => {
    if (hasAny && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-enquiry-link]')?.focus()
  }, [hasAny])

  return (
    <main className="h-full min-w-0 overflow-y-auto bg-card">
      <title>{`${t`Enquiries`} · Relais`}</title>
      <div className="mx-auto max-w-3xl py-4 sm:px-5 sm:py-6">
        <header className="px-3 pb-3">
          <h1 ref={title} tabIndex={-1} className="text-xl font-semibold tracking-tight outline-none">
            {t`Enquiries`}
          </h1>
          <p className="mt-1 max-w-prose text-ink-2">
            {t`What customers ask that another department answers: work here, or something to buy. The department’s word becomes a note on the ticket; the customer is answered in the thread.`}
          </p>
          <ReceiverNotices receivers={receivers ?? []} maySet={may.includes('setEnquiryDepartment')} />
          <EnquiryFilter
            state={state}
            department={department}
            receivers={receivers ?? []}
            onState={(part) => show(part)}
            onDepartment={(of) => show(state, of)}
          />
        </header>
        {data === undefined && error !== null ? (
          <Notice
            title={t`The enquiries could not be read.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        ) : data === undefined ? (
          <RowsSkeleton label={t`Reading…`} />
        ) : hasAny ? (
          <>
            <ul ref={list} aria-label={t`Enquiries`} className="border-t border-line-2">
              {enquiries.map((one) => (
                <EnquiryRow
                  key={one.id}
                  enquiry={one}
                  maySettle={maySettle}
                  onSettle={() => setSettled(one)}
                  onReopen={() => void reopen(one)}
                />
              ))}
            </ul>
            {hasNextPage && (
              <Button
                className="m-3"
                isPending={isFetchingNextPage}
                onPress={() => void fetchNextPage()}
              >{t`Show older ones`}</Button>
            )}
          </>
        ) : state === 'open' ? (
          <Notice title={t`Nothing waits here`}>
            {t`Job enquiries come here as they are read; whoever wants to buy comes once they have said yes.`}
          </Notice>
        ) : (
          <Notice title={t`Nothing was answered here yet`} />
        )}
      </div>
      {settled !== null && (
        <SettleDialog
          enquiry={settled}
          settle={verbs.settle}
          onClose={(isKept) => {
            setSettled(null)
            if (isKept) focusAfter(settled.id)
          }}
        />
      )}
    </main>
  )
}

/** The one department that the viewer answers for; null for none, and for several. */
function ownDepartment(receivers: readonly Receiver[], memberId: string): string | null {
  const own = new Set(
    receivers.flatMap(({ department, recipient }) =>
      department !== null && recipient?.id === memberId ? [department.id] : [],
    ),
  )
  return own.size === 1 ? [...own][0]! : null
}
