import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keys } from '../graphql/keys.ts'
import { noteSignedOut } from '../graphql/query-client.ts'
import { patchRows } from '../graphql/ticket-cache.ts'
import { useViewer } from '../graphql/viewer.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { closeToast, showToast } from '../ui/toasts.ts'
import { noteUndoable, takeBack } from '../ui/undo-stack.ts'
import type { Undoable } from '../ui/undo-stack.ts'
import { inverseOf } from './act.ts'
import type { Act } from './act.ts'
import { actOnAll } from './act-on-all.ts'
import type { Outcome, Target } from './act-on-all.ts'
import { doneSentence, doneToManySentence } from './act-words.ts'

/** Whoever waits longer than this is told that it goes on, in milliseconds. */
const PATIENCE_MS = 700

/**
 * Acts on one ticket or on many: the rows change at once, what depends on them is read again once, a toast says what was
 * done and takes it back, and what was refused is told ticket by ticket.
 */
export function useAct() {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const { member } = useViewer()
  const [refused, setRefused] = useState<readonly Outcome[]>([])

  const carryOutOn = async (targets: readonly Target[], actOn: (target: Target) => Act | null) => {
    const patience = setTimeout(() => {
      waiting = showToast({ tone: 'problem', text: i18n._(msg`Still at it…`) })
    }, PATIENCE_MS)
    let waiting: number | null = null
    const outcomes = await actOnAll(targets, actOn)
    clearTimeout(patience)
    outcomes.forEach(({ failure }) => noteSignedOut(queryClient, failure))
    if (waiting !== null) closeToast(waiting)
    patchRows(
      queryClient,
      outcomes.flatMap(({ done }) => done ?? []),
    )
    for (const queryKey of [keys.tickets, keys.lists, keys.rail])
      void queryClient.invalidateQueries({ queryKey })
    tellRefusals(outcomes)
    return outcomes
  }

  const tellRefusals = (outcomes: readonly Outcome[]) => {
    const troubled = outcomes.filter(({ refusal, failure }) => refusal !== null || failure !== null)
    const [first] = troubled
    if (first === undefined) return
    if (outcomes.length === 1)
      showToast({
        tone: 'problem',
        text: first.refusal ? refusalSentence(first.refusal, i18n) : failureSentence(first.failure, i18n),
      })
    else setRefused(troubled)
  }

  const offerUndo = (act: Act, outcomes: readonly Outcome[]) => {
    const done = outcomes.filter((one) => one.done !== null)
    if (done.length === 0) return
    const inverses = new Map(done.map((one) => [one.target.id, inverseOf(act, one.done!, member.id)]))
    let told: number | null = null
    let left = done.map(({ target }) => target).filter(({ id }) => inverses.get(id) != null)
    const undoable: Undoable = {
      takeBack: async () => {
        // What is taken back is no longer to be offered.
        if (told !== null) closeToast(told)
        const undone = await carryOutOn(left, ({ id }) => inverses.get(id) ?? null)
        left = undone.filter(({ failure }) => failure !== null).map(({ target }) => target)
        const count = undone.filter((one) => one.done !== null).length
        if (count === 0) return left.length === 0
        const undo: Act = { kind: 'undo', changeId: '' }
        const text =
          done.length === 1 ? doneSentence(undo, i18n, member.id) : doneToManySentence(undo, count, i18n)
        showToast({ tone: 'done', text })
        return left.length === 0
      },
    }
    const canUndo = left.length > 0
    if (canUndo) noteUndoable(undoable)
    told = showToast({
      tone: 'done',
      text:
        outcomes.length === 1
          ? doneSentence(act, i18n, member.id)
          : doneToManySentence(act, done.length, i18n),
      ...(canUndo && {
        action: { label: i18n._(msg`Undo`), keys: 'z', run: () => void takeBack(undoable) },
      }),
    })
  }

  return {
    /** The ids of the tickets on which it was not done. */
    act: async (targets: readonly Target[], act: Act): Promise<string[]> => {
      const outcomes = await carryOutOn(targets, () => act)
      offerUndo(act, outcomes)
      return outcomes.filter(({ done }) => done === null).map(({ target }) => target.id)
    },
    /** The tickets on which the last act was refused, where it was done to several. */
    refused,
    forgetRefused: () => setRefused([]),
  }
}
