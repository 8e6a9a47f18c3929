import { createContext, use } from 'react'

/** The way from the open ticket to those around it in the list. */
export interface Neighbours {
  openNext: () => void
  openPrevious: () => void
  /** Where the list is: the way back on a phone, and where the focus goes when the ticket gives it up. */
  returnToList: () => void
}

export const NeighboursContext = createContext<Neighbours>({
  openNext: () => {},
  openPrevious: () => {},
  returnToList: () => {},
})

export function useNeighbours(): Neighbours {
  return use(NeighboursContext)
}
