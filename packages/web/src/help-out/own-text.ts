import type { AnswerCardInput, Visibility } from '../graphql/generated/graphql.ts'
import { newClientId } from '../ticket/composer/client-id.ts'
import type { Card } from './queries.ts'

const KEPT_UNDER = 'relais.helpText'

type Begun = Pick<Card, 'id' | 'threadRevision' | 'visibility' | 'draft'>

/** What somebody writes on a card. It is theirs, and outlives the card. */
export interface OwnText {
  memberId: string
  cardId: string
  body: string
  /** The same until it is handed in, also after the page was closed in the middle of that: one text is one answer. */
  clientId: string
  /** The number of the thread that the writer has seen. */
  threadRevision: number
  /** What of it the server has; null for nothing. */
  kept: string | null
  /** What was handed in, as long as nobody has heard what became of it; left out before. */
  handedIn?: AnswerCardInput | null
  /** Where it is to stand, if not where the question stands; left out before anybody said. */
  visibility?: Visibility | null
  /** What was written on the card on another phone while this one did not hear of it; left out where that is nothing. */
  elsewhere?: string | null
}

/** A text that is begun on a card. */
export function beginText(memberId: string, card: Begun): OwnText {
  const { id, threadRevision, draft } = card
  const [body, kept] = [draft?.body ?? '', draft?.body ?? null]
  const visibility = standsWhere(card)
  return { memberId, cardId: id, body, clientId: newClientId(), threadRevision, kept, visibility }
}

/** Where what was begun on a card is to stand, if not where the question stands. */
export function standsWhere({ visibility, draft }: Begun): Visibility | null {
  return draft?.visibility === 'private' && visibility === 'public' ? 'private' : null
}

/** Whether the server lacks some of it. */
export function isUnkept({ body, kept }: OwnText): boolean {
  return body.trim() !== '' && body !== kept
}

/** Whether the answer may have gone out with a line that broke before anybody said so. */
export function isUnheard({ handedIn }: OwnText): boolean {
  return handedIn != null
}

/** The text on this phone: one, for there is one card at a time. */
export const ownText = {
  read(memberId: string): OwnText | null {
    const text = localStorage.getItem(KEPT_UNDER)
    if (text === null) return null
    try {
      const found = JSON.parse(text) as Partial<OwnText>
      const isWhole = typeof found.body === 'string' && typeof found.cardId === 'string'
      return isWhole && found.memberId === memberId ? (found as OwnText) : null
    } catch {
      return null
    }
  },
  keep(text: OwnText | null): void {
    if (text === null) localStorage.removeItem(KEPT_UNDER)
    else localStorage.setItem(KEPT_UNDER, JSON.stringify(text))
  },
}
