import { createContext } from 'react'

/** What somebody began to write while the ticket was still being read. */
export interface EarlyWriting {
  tab: 'reply' | 'note'
  text: string
}

/** What the composer takes over when it comes. */
export interface Early {
  writing: EarlyWriting | null
  /** The composer has it: it is not to be taken twice. */
  onTaken: () => void
}

export const EarlyWritingContext = createContext<Early>({ writing: null, onTaken: () => {} })
