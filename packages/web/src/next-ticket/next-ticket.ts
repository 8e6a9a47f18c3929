import { useLocation } from '@tanstack/react-router'
import { createContext, use } from 'react'

/** The way to the ticket that is next in the order, from wherever one is. */
export interface NextTicket {
  /** Asks for it and opens it; `isDone` when the ticket that is open has just been brought to an end. */
  claimNext: (isDone?: boolean) => void
  isAsking: boolean
}

export const NextTicketContext = createContext<NextTicket>({ claimNext: () => {}, isAsking: false })

export function useNextTicket(): NextTicket {
  return use(NextTicketContext)
}

/** Whether an address is in Next up. */
export function isNextUp(pathname: string): boolean {
  return /^\/inbox\/next(\/|$)/.test(pathname)
}

/** Whether Next up is on the screen, whole: what comes next there is what is handed out. */
export function useIsInOrder(): boolean {
  return useLocation({ select: ({ pathname, searchStr }) => isNextUp(pathname) && searchStr === '' })
}
