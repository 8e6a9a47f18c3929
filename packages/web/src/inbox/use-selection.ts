import { useCallback, useMemo, useState } from 'react'
import type { TicketRowFragment } from '../graphql/generated/graphql.ts'

/** The rows that are selected: a set of ids, so that nothing is lost when the list moves under it. */
export interface Selection {
  /** Those that still stand in the list, in its order. */
  tickets: readonly TicketRowFragment[]
  ids: ReadonlySet<string>
  toggle: (id: string) => void
  add: (ids: readonly string[]) => void
  set: (ids: readonly string[]) => void
  clear: () => void
}

/** Keeps the selection of one list; another `list` begins with none. */
export function useSelection(list: string, rows: readonly TicketRowFragment[]): Selection {
  const [kept, setKept] = useState<{ list: string; ids: ReadonlySet<string> }>({ list, ids: nothing })
  const ids = kept.list === list ? kept.ids : nothing

  const change = useCallback(
    (next: (ids: ReadonlySet<string>) => ReadonlySet<string>) =>
      setKept((was) => ({ list, ids: next(was.list === list ? was.ids : nothing) })),
    [list],
  )
  const toggle = useCallback(
    (id: string) =>
      change((was) => (was.has(id) ? new Set([...was].filter((one) => one !== id)) : new Set([...was, id]))),
    [change],
  )
  const add = useCallback((more: readonly string[]) => change((was) => new Set([...was, ...more])), [change])
  const set = useCallback((only: readonly string[]) => change(() => new Set(only)), [change])
  const clear = useCallback(() => change(() => nothing), [change])
  const tickets = useMemo(() => (ids.size === 0 ? none : rows.filter(({ id }) => ids.has(id))), [ids, rows])
  return { tickets, ids, toggle, add, set, clear }
}

const nothing: ReadonlySet<string> = new Set()
const none: readonly TicketRowFragment[] = []
