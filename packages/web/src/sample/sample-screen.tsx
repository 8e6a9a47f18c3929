import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import type { Lane } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { formatTag } from '../locale/locale.ts'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { sampleCommands } from './commands.ts'
import { PassedOverList } from './passed-over-list.tsx'
import { sampleQuery } from './queries.ts'
import { SampledRow } from './sampled-row.tsx'
import { useJudge } from './use-judge.ts'
import { WeekList } from './week-list.tsx'

/** Ten of yesterday's Later tickets, drawn by lot, to be confirmed or corrected; and what the weeks before said. */
export function SampleScreen() {
  const { t, i18n } = useLingui()
  const { may } = useViewer()
  const { data, error, refetch } = useQuery(sampleQuery)
  const judge = useJudge()
  const [pendingId, setPendingId] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const sample = data?.laterSample ?? null
  const tickets = sample?.tickets ?? []
  const left = tickets.filter(({ verdict }) => verdict === null).length
  const mayJudge = may.includes('judgeSample')

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-sampled-link]') ?? [])]
  const rowOf = (element: Element | null) => element?.closest<HTMLElement>('[data-sampled]')
  const move = (by: 1 | -1) => {
    const all = links()
    const row = rowOf(document.activeElement)
    const at = all.findIndex((link) => rowOf(link) === row)
    all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
  }
  const current = () => {
    const id = rowOf(document.activeElement)?.dataset['sampled']
    return tickets.find(({ ticket }) => ticket.id === id)
  }
  /** Whoever judges goes on with the next that waits; the buttons go with the word that was said. */
  const focusAfter = (id: string) => {
    const at = tickets.findIndex(({ ticket }) => ticket.id === id)
    const isOpen = (index: number) => tickets[index]?.verdict === null && index !== at
    const order = tickets.map((_one, step) => (at + 1 + step) % tickets.length)
    links()[order.find(isOpen) ?? at]?.focus()
  }
  const say = async (ticketId: string, lane: Lane) => {
    if (pendingId !== null) return
    setPendingId(ticketId)
    const isKept = await judge({ ticketId, lane })
    setPendingId(null)
    if (isKept) focusAfter(ticketId)
  }
  useCommands(sampleCommands, {
    hasAny: tickets.length > 0,
    canJudge: () => mayJudge && current()?.verdict === null,
    focusNext: () => move(1),
    focusPrevious: () => move(-1),
    judge: (lane: Lane) => {
      const one = current()
      if (one) void say(one.ticket.id, lane)
    },
  })
  const hasAny = tickets.length > 0
  // Somebody who comes by key goes on from the first row: the focus is nowhere else.
  useEffect(() => {
    if (hasAny && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-sampled-link]')?.focus()
  }, [hasAny])

  const dayName =
    sample === null
      ? ''
      : new Date(`${sample.day}T12:00:00`).toLocaleDateString(formatTag(i18n.locale), {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
        })
  const laterCount = i18n.number(sample?.laterCount ?? 0)
  return (
    <main className="h-full min-w-0 overflow-y-auto bg-card">
      <title>{`${t`Daily sample`} · Relais`}</title>
      <div className="mx-auto max-w-3xl py-4 sm:px-5 sm:py-6">
        <header className="px-3 pb-3">
          <h1 className="text-xl font-semibold tracking-tight">{t`Daily sample`}</h1>
          <p className="mt-1 max-w-prose text-ink-2">
            {t`Every morning ten of yesterday’s Later tickets are drawn by lot. One tap each says whether triage was right: so we learn what it misses.`}
          </p>
          {sample !== null && hasAny && (
            <output className="mt-1 block text-ink-2">
              {t`Of ${dayName}:`}{' '}
              {left === 0
                ? t`all looked at.`
                : i18n._(msg`${plural(left, { one: '# to look at', other: '# to look at' })}`)}{' '}
              {sample.laterCount > tickets.length && t`Drawn from ${laterCount} Later tickets.`}
            </output>
          )}
        </header>
        {data === undefined && error !== null ? (
          <Notice
            title={t`The sample could not be read.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        ) : data === undefined ? (
          <RowsSkeleton label={t`Reading…`} />
        ) : sample === null ? (
          <Notice title={t`Nothing was drawn yet`}>
            {t`The first sample is there tomorrow morning from six o’clock on.`}
          </Notice>
        ) : hasAny ? (
          <ul ref={list} aria-label={t`Drawn tickets`} className="border-t border-line-2">
            {tickets.map((sampled) => (
              <SampledRow
                key={sampled.ticket.id}
                sampled={sampled}
                mayJudge={mayJudge}
                isPending={pendingId === sampled.ticket.id}
                onJudge={(lane) => void say(sampled.ticket.id, lane)}
              />
            ))}
          </ul>
        ) : (
          <Notice title={t`Nothing to look at`}>{t`On ${dayName} no ticket came into Later.`}</Notice>
        )}
        <PassedOverList tickets={data?.passedOverTickets ?? []} />
        <WeekList weeks={data?.laterSampleWeeks ?? []} />
      </div>
    </main>
  )
}
