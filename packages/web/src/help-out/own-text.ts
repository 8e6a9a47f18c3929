import type { AnswerCardInput, Visibility } from '../graphql/generated/graphql.ts'
import { onDevice } from '../ui/browser-memory.ts'
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
  /** Its card was answered with other words than these, of this phone or another one; left out where that is not so. */
  wasOvertaken?: boolean
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

/** Whether it is word for word what was handed in, and in the same place. */
export function isSameAnswer(text: OwnText, handedIn: AnswerCardInput): boolean {
  return text.body === handedIn.body && (text.visibility ?? null) === (handedIn.visibility ?? null)
}

/** The text as it stays with its writer when the card was answered with other words; handed in again, it would be another answer. */
export function overtake(text: OwnText): OwnText {
  return { ...text, clientId: newClientId(), handedIn: null, wasOvertaken: true }
}

/** Where a text is whose card is gone. */
export type Place = 'handedOver' | 'underWay' | 'onPage' | 'unheard' | 'here' | 'overtaken'

/** Where that is, `isRefused` where the server did not take it. */
export function placeOf(text: OwnText, isRefused: boolean): Place {
  if (text.wasOvertaken === true) return 'overtaken'
  if (isRefused) return 'here'
  if (isUnheard(text)) return 'unheard'
  if (text.elsewhere != null) return 'here'
  if (!isUnkept(text)) return 'handedOver'
  return ownText.isKept(text) ? 'underWay' : 'onPage'
}

/** Whether nothing of it is on this phone alone, or in doubt. */
export function isSafe(text: OwnText): boolean {
  if (text.body.trim() === '') return true
  return !isUnkept(text) && !isUnheard(text) && text.wasOvertaken !== true && text.elsewhere == null
}

const keyOf = ({ memberId, cardId }: Pick<OwnText, 'memberId' | 'cardId'>) =>
  `${KEPT_UNDER}.${memberId}.${cardId}`

/**
 * The texts on this phone, one for each person and card: none takes the place of another. Only its own author is shown one, and
 * it stays until it was handed in or they put it away, whoever signs in or out meanwhile.
 */
export const ownText = {
  list(memberId: string): OwnText[] {
    const mine = onDevice
      .keys()
      .filter((key) => key.startsWith(`${KEPT_UNDER}.${memberId}.`))
      .sort()
    return mine.flatMap((key) => parse(onDevice.read(key), memberId) ?? [])
  },
  /** Where there is no room the older words stay until the server has these: some are better than none. */
  keep(text: OwnText): void {
    onDevice.keep(keyOf(text), JSON.stringify(text), { orOlder: !isSafe(text) })
  },
  /** Whether the phone had room for it. */
  isKept: (text: OwnText): boolean => onDevice.isKept(keyOf(text)),
  forget(text: Pick<OwnText, 'memberId' | 'cardId'>): void {
    onDevice.keep(keyOf(text), null)
  },
}

function parse(text: string | null, memberId: string): OwnText | null {
  try {
    const found = JSON.parse(text ?? 'null') as Partial<OwnText> | null
    const isWhole = typeof found?.body === 'string' && typeof found.cardId === 'string'
    return isWhole && found.memberId === memberId ? (found as OwnText) : null
  } catch {
    return null
  }
}
