import type { CardText } from './tables.ts'

/** A card as it was read from a file or a page, before it is judged. */
export interface CandidateCard {
  /** The line of the file, or the place on the page. */
  line: number
  texts: CardText[]
  ownerEmail: string | null
  reviewAt: Date | null
}
