import { Suspense } from 'react'
import type { TicketRowFragment } from '../graphql/generated/graphql.ts'
import type { Act } from './act.ts'
import { withWords } from '../locale/words.ts'
import { HeldKeys } from '../ui/held-keys.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const ResolveDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./resolve-dialog.tsx')).ResolveDialog),
)
const SnoozeDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./snooze-dialog.tsx')).SnoozeDialog),
)
const HandOffDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./hand-off-dialog.tsx')).HandOffDialog),
)
const TagDialog = lazyPart(withWords('elsewhere', async () => (await import('./tag-dialog.tsx')).TagDialog))

/** What is asked before an act that needs more than a key. */
export type Question = 'resolve' | 'snooze' | 'handOff' | 'tag'

/** Asks what an act needs to know, and hands the act back. The tickets are one or many. */
export function ActOverlay({
  question,
  tickets,
  onAct,
  onClose,
}: {
  question: Question
  tickets: readonly Pick<TicketRowFragment, 'tags'>[]
  onAct: (act: Act) => void
  onClose: () => void
}) {
  const handleAct = (act: Act) => {
    onClose()
    onAct(act)
  }
  return (
    <Suspense fallback={<HeldKeys />}>
      {question === 'resolve' && (
        <ResolveDialog
          onClose={onClose}
          onResolve={(outcome, departmentId) => handleAct({ kind: 'resolve', outcome, departmentId })}
        />
      )}
      {question === 'snooze' && <SnoozeDialog onClose={onClose} onAct={handleAct} />}
      {question === 'handOff' && <HandOffDialog onClose={onClose} onAct={handleAct} />}
      {question === 'tag' && <TagDialog onAll={tagsOfAll(tickets)} onClose={onClose} onAct={handleAct} />}
    </Suspense>
  )
}

function tagsOfAll(tickets: readonly Pick<TicketRowFragment, 'tags'>[]): ReadonlySet<string> {
  const [first, ...others] = tickets.map(({ tags }) => tags.map(({ id }) => id))
  return new Set((first ?? []).filter((id) => others.every((tags) => tags.includes(id))))
}
