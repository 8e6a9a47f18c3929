import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useCommands } from '../commands/command-provider.tsx'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { CheckRow } from './check-row.tsx'
import { checksCommands } from './commands.ts'
import { CorrectionDialog } from './correction-dialog.tsx'
import { checksQuery, type ReplyToCheck } from './queries.ts'
import { useCheck } from './use-check.ts'

/** What volunteers sent by themselves and was drawn to be read: fine, or what should have been different. */
export function ChecksScreen() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(checksQuery)
  const check = useCheck()
  const [pendingId, setPendingId] = useState<string | null>(null)
  const [corrected, setCorrected] = useState<ReplyToCheck | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const replies = data ?? []
  const hasAny = replies.length > 0

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-check-link]') ?? [])]
  const rowOf = (element: Element | null) => element?.closest<HTMLElement>('[data-check]') ?? null
  const place = () => {
    const row = rowOf(document.activeElement)
    return links().findIndex((link) => rowOf(link) === row)
  }
  const move = (by: 1 | -1) => {
    const all = links()
    const at = place()
    all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
  }
  const current = () => replies.find(({ id }) => id === rowOf(document.activeElement)?.dataset['check'])
  const say = async (reply: ReplyToCheck, correction: Parameters<typeof check>[0]['correction'] = null) => {
    if (pendingId !== null) return false
    const at = Math.max(place(), 0)
    setPendingId(reply.id)
    const isKept = await check({ replyId: reply.id, correction })
    setPendingId(null)
    // Whoever has read one goes on with the next, which has taken its place.
    if (isKept) requestAnimationFrame(() => (links()[at] ?? links().at(-1))?.focus())
    return isKept
  }
  useCommands(checksCommands, {
    hasAny,
    focusNext: () => move(1),
    focusPrevious: () => move(-1),
    approve: () => {
      const reply = current()
      if (reply) void say(reply)
    },
    correct: () => setCorrected(current() ?? null),
  })
  // Somebody who comes by key goes on from the first row: the focus is nowhere else.
  useEffect(() => {
    if (hasAny && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-check-link]')?.focus()
  }, [hasAny])

  return (
    <main className="h-full min-w-0 overflow-y-auto bg-card">
      <title>{`${t`Read afterwards`} · Relais`}</title>
      <div className="mx-auto max-w-3xl py-4 sm:px-5 sm:py-6">
        <header className="px-3 pb-3">
          <h1 className="text-xl font-semibold tracking-tight">{t`Read afterwards`}</h1>
          <p className="mt-1 max-w-prose text-ink-2">
            {t`Of what volunteers send by themselves some is drawn by lot. Say that it was fine, or what should have been different: its author reads why, and it counts for their trust.`}
          </p>
        </header>
        {data === undefined && error !== null ? (
          <Notice
            title={t`What is to be read could not be fetched.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        ) : data === undefined ? (
          <RowsSkeleton label={t`Reading…`} />
        ) : hasAny ? (
          <ul
            ref={list}
            aria-label={t`Replies to read`}
            className="mx-3 divide-y divide-line-2 rounded-lg border border-line"
          >
            {replies.map((reply) => (
              <CheckRow
                key={reply.id}
                reply={reply}
                isPending={pendingId === reply.id}
                onFine={() => void say(reply)}
                onCorrect={() => setCorrected(reply)}
              />
            ))}
          </ul>
        ) : (
          <Notice title={t`Nothing is to be read`}>{t`What is drawn next stands here.`}</Notice>
        )}
      </div>
      {corrected !== null && (
        <CorrectionDialog
          name={corrected.author.name}
          say={(correction) => say(corrected, correction)}
          onClose={() => setCorrected(null)}
        />
      )}
    </main>
  )
}
