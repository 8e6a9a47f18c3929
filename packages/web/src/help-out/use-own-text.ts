import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import {
  AnswerCardDocument,
  HandBackCardDocument,
  OwnHelpCardDocument,
  WriteOnCardDocument,
} from '../graphql/generated/graphql.ts'
import type { AnswerCardInput, Visibility } from '../graphql/generated/graphql.ts'
import { liveStore } from '../graphql/live.ts'
import { beginText, isUnheard, isUnkept, ownText } from './own-text.ts'
import type { OwnText } from './own-text.ts'
import type { Card } from './queries.ts'

/** How long somebody must pause before the text is kept on the server, in milliseconds. */
const PAUSE_MS = 1200
/** How long until what could not be brought to the server is tried again, in milliseconds. */
const RETRY_MS = 5000

/**
 * The text of the one who writes: on this phone at once, on the server a moment later, which also keeps the card for them.
 * A text whose card is gone is brought to the care team as a draft, as soon as there is a line; nothing of it is sent.
 */
export function useOwnText(
  memberId: string,
  /** The card in hand; of what was written on any other, nothing is sent any more. */
  card: Card | null,
  /** One that was taken back: it stays to be read why, and only its text goes over. */
  recalledId: string | null,
  onHeard: (card: Card | null) => void,
  /** A card that was thought to be over is in hand all the same. */
  onBack: (card: Card) => void,
) {
  const [text, setText] = useState<OwnText | null>(() => ownText.read(memberId))
  const [isRefused, setRefused] = useState(false)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])

  const change = useCallback((next: OwnText | null) => {
    latest.current = next
    ownText.keep(next)
    setText(next)
  }, [])
  const noteKept = useCallback(
    (cardId: string, body: string) => {
      const now = latest.current
      if (now?.cardId === cardId) change({ ...now, kept: body })
    },
    [change],
  )

  const own = card !== null && text?.cardId === card.id ? text : null
  /** A text of a card that is not in hand any more. Until the server has said how things stand, nothing is. */
  const left = text !== null && text.body.trim() !== '' && text.cardId !== card?.id ? text : null

  const hear = useRef(onHeard)
  const back = useRef(onBack)
  useEffect(() => {
    hear.current = onHeard
    back.current = onBack
  })
  const save = useCallback(
    async (options: { keepalive?: boolean } = {}) => {
      const now = latest.current
      if (now === null || now.body === now.kept || now.elsewhere != null) return
      const { cardId, body, threadRevision, visibility = null } = now
      const input = { cardId, body, threadRevision, visibility }
      const { writeOnCard } = await fetchGraph(WriteOnCardDocument, { input }, options)
      if (writeOnCard.userErrors.length > 0) return
      // What was handed in meanwhile is further than this answer knows.
      if (latest.current?.cardId !== cardId) return
      noteKept(cardId, body)
      hear.current(writeOnCard.card)
    },
    [noteKept],
  )

  const isTaken = card?.state === 'taken'
  // Words that are older than others are not put in their place before somebody goes on with them.
  const isOlder = own?.elsewhere != null
  const unkept = own !== null && isTaken && !isOlder && own.body !== own.kept ? own.body : null
  useEffect(() => {
    if (unkept === null) return
    let timer = setTimeout(function tell() {
      // The text is safe on the phone; only the server lacks it.
      void save().catch(() => (timer = setTimeout(tell, RETRY_MS)))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [unkept, save])
  useEffect(() => {
    if (!isTaken) return
    const flush = () => void save({ keepalive: true }).catch(() => {})
    addEventListener('pagehide', flush)
    return () => removeEventListener('pagehide', flush)
  }, [isTaken, save])

  /** What was handed in is asked about with the very same words: it is sent once, or a draft, whichever it was. */
  const hearOfHandedIn = useCallback(
    async (handedIn: AnswerCardInput) => {
      const { answerCard } = await fetchGraph(AnswerCardDocument, { input: handedIn })
      const now = latest.current
      if (now?.cardId !== handedIn.cardId) return
      const isThere = answerCard.userErrors.length === 0 && !answerCard.isHandedOver
      if (isThere && now.body === handedIn.body) change(null)
      else change({ ...now, kept: answerCard.isHandedOver ? handedIn.body : now.kept, handedIn: null })
      // What was written after it is nobody else's.
      if (isThere && now.body !== handedIn.body) setRefused(true)
      if (isThere) hear.current(answerCard.card)
    },
    [change],
  )

  /** The card is in hand again: what was written on it elsewhere meanwhile stands beside the words of this phone. */
  const meet = useCallback(
    (there: Card) => {
      const now = latest.current
      const elsewhere = there.draft?.body ?? null
      if (now?.cardId === there.id) {
        const isOther = elsewhere !== null && elsewhere !== now.kept && elsewhere !== now.body
        change({ ...now, handedIn: null, elsewhere: isOther ? elsewhere : null })
      }
      back.current(there)
    },
    [change],
  )

  const toHandOver = left !== null && (isUnheard(left) || isUnkept(left)) && !isRefused ? left : null
  useEffect(() => {
    if (toHandOver === null) return
    let timer: ReturnType<typeof setTimeout> | null = null
    let isUnderWay = false
    const { cardId, body, threadRevision, handedIn } = toHandOver
    const handOver = async () => {
      if (isUnderWay) return
      isUnderWay = true
      try {
        // Another phone of the same person may have kept the card: then nothing of it is over, and nothing is given away.
        const { helpCard } = await fetchGraph(OwnHelpCardDocument, {})
        if (helpCard?.id === cardId && helpCard.state === 'taken') {
          meet(helpCard)
          return
        }
        if (handedIn != null) return await hearOfHandedIn(handedIn)
        const { userErrors } =
          cardId === recalledId
            ? (await fetchGraph(WriteOnCardDocument, { input: { cardId, body, threadRevision } })).writeOnCard
            : (await fetchGraph(HandBackCardDocument, { input: { cardId, body } })).handBackCard
        if (userErrors.length > 0) setRefused(true)
        else noteKept(cardId, body)
      } catch {
        timer = setTimeout(() => void handOver(), RETRY_MS)
      } finally {
        isUnderWay = false
      }
    }
    void handOver()
    const stop = liveStore.subscribe(() => {
      if (liveStore.read() === 'open') void handOver()
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [toHandOver, recalledId, noteKept, hearOfHandedIn, meet])

  return {
    text: own,
    left,
    /** Where a text is whose card is gone: with the care team, on its way there, perhaps sent, or with its writer alone. */
    place: isRefused
      ? ('here' as const)
      : left !== null && isUnheard(left)
        ? ('unheard' as const)
        : left !== null && isUnkept(left)
          ? ('underWay' as const)
          : ('handedOver' as const),
    /** Brings to the server what it lacks, without waiting for a pause. */
    save,
    /** The text in hand, also one that was begun on another phone; null without a card. */
    begin: (): OwnText | null => {
      if (card === null || own !== null) return own
      const begun = beginText(memberId, card)
      change(begun)
      return begun
    },
    /** It is on its way: until somebody says what became of it, it may be there or not. */
    noteHandedIn: (handedIn: AnswerCardInput | null) => {
      const now = latest.current
      if (now !== null) change({ ...now, handedIn })
    },
    write: (body: string) => {
      if (card !== null) change({ ...(own ?? beginText(memberId, card)), body, elsewhere: null })
    },
    /** Says where it is to stand; null for where the question stands. The server is told with the next words it keeps. */
    stand: (visibility: Visibility | null) => {
      if (card !== null) change({ ...(own ?? beginText(memberId, card)), visibility, kept: null })
    },
    /** The words of another phone take the place of those of this one. */
    takeElsewhere: () => {
      if (own?.elsewhere != null)
        change({ ...own, body: own.elsewhere, kept: own.elsewhere, elsewhere: null })
    },
    /** The writer has read how the thread reads now. */
    see: (threadRevision: number) => {
      if (own !== null) change({ ...own, threadRevision })
    },
    /** The care team has it: the card's time was over when it came. */
    noteHandedOver: () => {
      if (own !== null) change({ ...own, kept: own.body, handedIn: null })
    },
    /** It was handed in, or its writer has put it away. */
    forget: () => {
      setRefused(false)
      change(null)
    },
  }
}

export type OwnWords = ReturnType<typeof useOwnText>
