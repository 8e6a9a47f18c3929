import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { Neighbours } from '../shell/neighbours.ts'
import type { HitListHandle } from './hit-list.tsx'
import { placeOfHit } from './hit-places.ts'
import type { Hit } from './queries.ts'
import type { SearchAddress } from './search-address.ts'

/** The way through the results: the next one opens beside them, and has the focus in any case. */
export function useHitNeighbours(search: {
  hits: readonly Hit[]
  openKey: string | null
  address: SearchAddress
  list: { current: HitListHandle | null }
  hasTicket: boolean
}): Neighbours {
  const navigate = useNavigate()
  const latest = useRef(search)
  /** Where the keys have led to, which the address may not know yet or never will (a person is no ticket). */
  const reached = useRef<string | null>(search.openKey)
  useEffect(() => {
    if (search.openKey !== latest.current.openKey && search.openKey !== null) reached.current = search.openKey
    if (search.address.q !== latest.current.address.q) reached.current = search.openKey
    latest.current = search
  })
  return useMemo(() => {
    const open = (step: 1 | -1) => {
      const { hits, address, list } = latest.current
      const keys = hits.map((hit) => placeOfHit(hit).key)
      const from = reached.current === null ? -1 : keys.indexOf(reached.current)
      const next = hits[from === -1 ? 0 : from + step]
      if (!next) return
      const { key, number, itemId } = placeOfHit(next)
      reached.current = key
      if (number !== null)
        void navigate({
          to: '/search/$number',
          params: { number },
          search: address,
          ...(itemId !== null && { hash: itemId }),
          replace: true,
        })
      list.current?.focusHit(key)
    }
    return {
      openNext: () => open(1),
      openPrevious: () => open(-1),
      returnToList: () => {
        const { address, list, hasTicket } = latest.current
        const isPhone = matchMedia('(max-width: 44.99rem)').matches
        if (isPhone && hasTicket) void navigate({ to: '/search', search: address })
        requestAnimationFrame(() => list.current?.focusCursor())
      },
    }
  }, [navigate])
}
