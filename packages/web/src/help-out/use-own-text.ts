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
import {
  beginText,
  isSafe,
  isSameAnswer,
  isUnheard,
  isUnkept,
  overtake,
  ownText,
  placeOf,
} from './own-text.ts'
import type { OwnText } from './own-text.ts'
import type { Card } from './queries.ts'

/** How long somebody must pause before the text is kept on the server, in milliseconds. */
const PAUSE_MS = 1200
/** How long until what could not be brought to the server is tried again, in milliseconds. */
const RETRY_MS = 5000

const NONE: ReadonlySet<string> = new Set()

/**
 * The text of the one who writes: on this phone at once, on the server a moment later, which also keeps the card for them.
 * A text whose card is gone is brought to the care team as a draft, as soon as there is a line; nothing of it is sent.
 */
export function useOwnText(
  memberId: string,
  /** The card in hand; of what was written on any other, nothing is sent any more. */
  card: Card | null,
  /** One that stays on the screen when nothing can be written on it any more: taken back, or answered. */
  over: Card | null,
  onHeard: (card: Card | null) => void,
  /** A card that was thought to be over is in hand all the same. */
  onBack: (card: Card) => void,
) {
  const [texts, setTexts] = useState(() => ownText.list(memberId))
  /** The cards whose text the server did not take. */
  const [refused, setRefused] = useState(NONE)
  /** The cards whose text its author has set aside until the next time they look. */
  const [aside, setAside] = useState(NONE)
  const latest = useRef(texts)
  useEffect(() => {
    latest.current = texts
  }, [texts])

  const put = useCallback((next: readonly OwnText[]) => {
    latest.current = [...next]
    setTexts(latest.current)
  }, [])
  const change = useCallback(
    (next: OwnText) => {
      put([...latest.current.filter(({ cardId }) => cardId !== next.cardId), next])
      ownText.keep(next)
    },
    [put],
  )
  const forget = useCallback(
    (cardId: string) => {
      ownText.forget({ memberId, cardId })
      put(latest.current.filter((text) => text.cardId !== cardId))
    },
    [memberId, put],
  )
  const find = useCallback(
    (cardId: string | null) => latest.current.find((text) => text.cardId === cardId) ?? null,
    [],
  )
  const noteKept = useCallback(
    (cardId: string, body: string) => {
      const now = find(cardId)
      // What the server keeps on a card is an ordinary text of it again, whatever was handed in before.
      if (now !== null) change({ ...now, kept: body, wasOvertaken: false })
    },
    [change, find],
  )

  const inHandId = card?.id ?? null
  const recalledId = over?.state === 'recalled' ? over.id : null
  const own = texts.find(({ cardId }) => cardId === inHandId) ?? null
  /** Those of cards that are not in hand any more. Until the server has said how things stand, nothing is. */
  const others = texts.filter(({ cardId, body }) => cardId !== inHandId && body.trim() !== '')
  const shown = over === null ? others : others.filter(({ cardId }) => cardId === over.id)
  const left = shown.find(({ cardId }) => !aside.has(cardId)) ?? null

  const hear = useRef(onHeard)
  const back = useRef(onBack)
  useEffect(() => {
    hear.current = onHeard
    back.current = onBack
  })
  const save = useCallback(
    async (options: { keepalive?: boolean } = {}) => {
      const now = find(inHandId)
      if (now === null || now.body === now.kept || now.elsewhere != null) return
      const { cardId, body, threadRevision, visibility = null } = now
      const input = { cardId, body, threadRevision, visibility }
      const { writeOnCard } = await fetchGraph(WriteOnCardDocument, { input }, options)
      if (writeOnCard.userErrors.length > 0) return
      // What was handed in meanwhile is further than this answer knows.
      if (find(cardId) === null) return
      noteKept(cardId, body)
      hear.current(writeOnCard.card)
    },
    [inHandId, noteKept, find],
  )

  const isTaken = card?.state === 'taken'
  // Words that are older than others are not put in their place before somebody goes on with them.
  const isOlder = own?.elsewhere != null
  const unkept = own !== null && isTaken && !isOlder && own.body !== own.kept ? own.body : null
  const isOnPhone = own === null || ownText.isKept(own)
  const lastSave = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    if (unkept === null) return
    let isPast = false
    // What the phone has is safe, and a pause can be waited for; what it has no room for is nowhere else.
    let timer = setTimeout(tell, isOnPhone ? PAUSE_MS : 0)
    function tell() {
      // Two at a time could arrive in the wrong order.
      lastSave.current = lastSave.current
        .then(() => (isPast ? undefined : save()))
        .catch(() => void (isPast || (timer = setTimeout(tell, RETRY_MS))))
    }
    return () => {
      isPast = true
      clearTimeout(timer)
    }
  }, [unkept, isOnPhone, save])
  useEffect(() => {
    if (!isTaken) return
    const flush = () => void save({ keepalive: true }).catch(() => {})
    addEventListener('pagehide', flush)
    return () => removeEventListener('pagehide', flush)
  }, [isTaken, save])

  /** What was handed in is asked about with the very same words: it is sent once, or a draft, whichever it was. */
  const hearOfHandedIn = useCallback(
    async (cardId: string, handedIn: AnswerCardInput) => {
      const { answerCard } = await fetchGraph(AnswerCardDocument, { input: handedIn })
      const now = find(cardId)
      if (now === null) return
      const code = answerCard.userErrors[0]?.code
      const isThere = code === undefined && !answerCard.isHandedOver
      if (isThere && isSameAnswer(now, handedIn)) forget(cardId)
      else if (isThere || code === 'CLIENT_ID_USED') change(overtake(now))
      else change({ ...now, kept: answerCard.isHandedOver ? handedIn.body : now.kept, handedIn: null })
      if (isThere) hear.current(answerCard.card)
    },
    [change, forget, find],
  )

  /** The card is in hand again: what was written on it elsewhere meanwhile stands beside the words of this phone. */
  const meet = useCallback(
    (there: Card) => {
      const now = find(there.id)
      const elsewhere = there.draft?.body ?? null
      if (now !== null) {
        const isOther = elsewhere !== null && elsewhere !== now.kept && elsewhere !== now.body
        change({ ...now, handedIn: null, elsewhere: isOther ? elsewhere : null })
      }
      back.current(there)
    },
    [change, find],
  )

  // What another phone has gone on from is not put in the place of that; what was overtaken is of no use to anybody else.
  const toHandOver =
    others.find(
      (text) =>
        text.wasOvertaken !== true &&
        !refused.has(text.cardId) &&
        (isUnheard(text) || (isUnkept(text) && text.elsewhere == null)),
    ) ?? null
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
        if (handedIn != null) return await hearOfHandedIn(cardId, handedIn)
        const { userErrors } =
          cardId === recalledId
            ? (await fetchGraph(WriteOnCardDocument, { input: { cardId, body, threadRevision } })).writeOnCard
            : (await fetchGraph(HandBackCardDocument, { input: { cardId, body } })).handBackCard
        const now = find(cardId)
        if (userErrors[0]?.code === 'CARD_ANSWERED' && now !== null) change(overtake(now))
        else if (userErrors.length > 0) setRefused((cardIds) => new Set(cardIds).add(cardId))
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
  }, [toHandOver, recalledId, noteKept, change, find, hearOfHandedIn, meet])

  const begin = (on: Card): OwnText => {
    // What was emptied is nothing to come back to.
    for (const { cardId, body, handedIn } of latest.current)
      if (body.trim() === '' && handedIn == null) forget(cardId)
    return beginText(memberId, on)
  }

  return {
    text: own,
    /** Whether the phone has room for it; else the server alone keeps it. */
    isOnPhone,
    left,
    /**
     * Where a text is whose card is gone: with the care team, on its way there, perhaps sent, with its writer alone, or with
     * them because the card was answered without it.
     */
    place: left === null ? ('handedOver' as const) : placeOf(left, refused.has(left.cardId)),
    /** Brings to the server what it lacks, without waiting for a pause. */
    save,
    /** The text in hand, also one that was begun on another phone; null without a card. */
    begin: (): OwnText | null => {
      if (card === null || own !== null) return own
      const begun = begin(card)
      change(begun)
      return begun
    },
    /** It is on its way: until somebody says what became of it, it may be there or not. */
    noteHandedIn: (cardId: string, handedIn: AnswerCardInput | null) => {
      const now = find(cardId)
      if (now !== null) change({ ...now, handedIn })
    },
    /** An earlier version of it was taken: these words are their writer's alone. */
    noteOvertaken: (cardId: string) => {
      const now = find(cardId)
      if (now !== null) change(overtake(now))
    },
    write: (body: string) => {
      if (card !== null) change({ ...(own ?? begin(card)), body, elsewhere: null, wasOvertaken: false })
    },
    /** Says where it is to stand; null for where the question stands. The server is told with the next words it keeps. */
    stand: (visibility: Visibility | null) => {
      if (card !== null) change({ ...(own ?? begin(card)), visibility, kept: null })
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
    noteHandedOver: (cardId: string) => {
      const now = find(cardId)
      if (now !== null) change({ ...now, kept: now.body, handedIn: null })
    },
    /** It was handed in, or its writer has put it away. */
    forget,
    /** Its card is put down: it goes with it, unless some of it is nowhere else. */
    forgetSafe: (cardId: string) => {
      const now = find(cardId)
      if (now !== null && isSafe(now)) forget(cardId)
    },
    /** It stays on this phone, and out of the way until its writer looks again. */
    setAside: (cardId: string) => setAside((cardIds) => new Set(cardIds).add(cardId)),
  }
}

export type OwnWords = ReturnType<typeof useOwnText>
