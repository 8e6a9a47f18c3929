import { useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  DeleteFilterDocument,
  SaveFilterDocument,
  UpdateFilterDocument,
} from '../graphql/generated/graphql.ts'
import type { RailQuery, TicketView } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { useViewer } from '../graphql/viewer.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import type { Refusal } from '../signs/refusals.ts'
import { Button } from '../ui/button.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { filterRefusals } from './filter-refusals.ts'
import { queryOf } from './filter.ts'
import type { InboxSearch } from './filter.ts'

type Saved = RailQuery['savedFilters'][number]

/** Keeps what is chosen under a name, or renames, moves in the rail and deletes the filter that it is. */
export function SaveFilter({
  view,
  search,
  saved,
}: {
  view: TicketView
  search: InboxSearch
  saved: readonly Saved[]
}) {
  const { t } = useLingui()
  const viewer = useViewer()
  const query = queryOf(view, search)
  const current = saved.find((filter) => filter.query === query && filter.isMine)
  const mayShare = viewer.member.role === 'supervisor' || viewer.member.role === 'admin'
  const { change, problem, isPending } = useFilterVerbs()
  const own = saved.filter(({ owner }) => owner.id === viewer.member.id)
  const place = own.findIndex(({ id }) => id === current?.id)

  const handleMove = (step: 1 | -1) => {
    if (!current) return
    const count = own.length
    const at = Math.min(Math.max(place + step, 0), count - 1) + 1
    change(
      { verb: 'update', input: { savedFilterId: current.id, position: at - 1 } },
      t`Place ${at} of ${count}.`,
    )
  }
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = typedText(form, 'filter-name')
    const isShared = mayShare && new FormData(form).has('filter-shared')
    if (current)
      change(
        { verb: 'update', input: { savedFilterId: current.id, name, isShared: mayShare ? isShared : null } },
        t`Saved`,
      )
    else change({ verb: 'save', input: { name, query, isShared } }, t`“${name}” is in the rail now.`)
  }
  return (
    <form
      key={current?.id ?? 'new'}
      noValidate
      onSubmit={handleSubmit}
      className="sticky bottom-0 -mx-4 -mb-4 flex flex-col gap-2 border-t border-line bg-card px-4 py-3"
    >
      <TextField
        label={current ? t`Name of this filter` : t`Save this filter under a name`}
        name="filter-name"
        autoComplete="off"
        defaultValue={current?.name ?? ''}
        error={problem ?? undefined}
      />
      {mayShare && (
        <label className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name="filter-shared"
            defaultChecked={current?.isShared ?? false}
            className="size-4 flex-none accent-accent"
          />
          {t`Everybody of the care team sees it`}
        </label>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {place >= 0 && own.length > 1 && (
          <span className="me-auto flex gap-2">
            <Button isPending={isPending} onPress={() => handleMove(-1)}>
              <ArrowUp aria-hidden size={14} />
              {t`Move up`}
            </Button>
            <Button isPending={isPending} onPress={() => handleMove(1)}>
              <ArrowDown aria-hidden size={14} />
              {t`Move down`}
            </Button>
          </span>
        )}
        {current && (
          <Button
            isPending={isPending}
            onPress={() =>
              change(
                { verb: 'delete', input: { savedFilterId: current.id } },
                t`The filter is deleted. No ticket has changed.`,
              )
            }
          >{t`Delete this filter`}</Button>
        )}
        <Button type="submit" look="primary" isPending={isPending}>
          {t`Save`}
        </Button>
      </div>
    </form>
  )
}

type Change =
  | { verb: 'save'; input: { name: string; query: string; isShared: boolean } }
  | {
      verb: 'update'
      input: { savedFilterId: string; name?: string; isShared?: boolean | null; position?: number }
    }
  | { verb: 'delete'; input: { savedFilterId: string } }

async function carryOut(change: Change): Promise<readonly Refusal[]> {
  if (change.verb === 'save')
    return (await fetchGraph(SaveFilterDocument, { input: change.input })).saveFilter.userErrors
  if (change.verb === 'update')
    return (await fetchGraph(UpdateFilterDocument, { input: change.input })).updateFilter.userErrors
  return (await fetchGraph(DeleteFilterDocument, { input: change.input })).deleteFilter.userErrors
}

/** The verbs of saved filters: what was refused stands at the name, and the rail is read again. */
function useFilterVerbs() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: ({ change }: { change: Change; done: string }) => carryOut(change),
    onSuccess: (refusals, { done }) => {
      if (refusals.length > 0) return
      showToast({ tone: 'done', text: done })
      return queryClient.invalidateQueries({ queryKey: keys.rail })
    },
  })
  const refusal = data?.[0]
  return {
    change: (change: Change, done: string) => mutate({ change, done }),
    problem: error
      ? failureSentence(error, i18n)
      : refusal
        ? refusalSentence(refusal, i18n, filterRefusals)
        : null,
    isPending,
  }
}
