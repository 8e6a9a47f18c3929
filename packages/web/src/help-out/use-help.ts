import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { fetchGraph, RequestFailed } from '../graphql/client.ts'
import {
  AnswerCardDocument,
  AskTheHouseDocument,
  FinishCardDocument,
  HandBackCardDocument,
  KeepCardDocument,
  NextCardDocument,
  SkipCardDocument,
  TakeCardDocument,
} from '../graphql/generated/graphql.ts'
import type { SkipReason } from '../graphql/generated/graphql.ts'
import { newClientId } from '../ticket/composer/client-id.ts'
import type { After } from './after-words.tsx'
import { minutesLeft } from './minutes-now.ts'
import type { Obstacles } from './no-card-pane.tsx'
import { useCall } from './use-call.ts'
import { useCard } from './use-card.ts'
import { useOwnText } from './use-own-text.ts'

/** Whoever comes back to the phone within this has just asked, in milliseconds. */
const ASKED_JUST_NOW_MS = 60_000

/** Everything that can be done on the screen of the card. */
export function useHelp(memberId: string) {
  const card = useCard(memberId)
  const { held, act, isBusy } = card
  const inHand = held?.card.state === 'offered' || held?.card.state === 'taken' ? held.card : null
  const over = inHand === null ? (held?.card ?? null) : null
  const own = useOwnText(memberId, inHand, over, card.hear, card.takeUp)
  const { say } = useCall()
  const [obstacles, setObstacles] = useState<Obstacles | null>(null)
  const [after, setAfter] = useState<After | null>(null)
  /** The number of the thread against which an answer was refused; -1 for one that no reading of it makes good. */
  const [refusedAt, setRefusedAt] = useState<number | null>(null)
  const askedAt = useRef(0)
  const questionId = useRef<string | null>(null)
  const cardId = held?.card.id ?? ''

  const next = async () => {
    askedAt.current = Date.now()
    setRefusedAt(null)
    const payload = await act(async () => {
      const { nextCard } = await fetchGraph(NextCardDocument, { input: { minutes: minutesLeft() } })
      return nextCard
    })
    if (payload === null || payload.userErrors.length > 0) return
    setObstacles(payload.obstacles)
    setAfter(null)
  }
  const putDown = async (what: After, forget: typeof own.forget, carryOut: Parameters<typeof act>[0]) => {
    const payload = await act(carryOut)
    if (payload === null || payload.userErrors.length > 0) return
    forget(cardId)
    // Whoever has just put a card down is not handed another one for looking at the phone again.
    askedAt.current = Date.now()
    setAfter(what)
  }

  const comeBack = useEffectEvent(() => {
    const isIdle = held === null && own.left === null && !isBusy && card.isKnown
    if (isIdle && document.visibilityState === 'visible' && Date.now() - askedAt.current > ASKED_JUST_NOW_MS)
      void next()
  })
  // To open the phone is to ask for a card.
  const { isKnown } = card
  useEffect(() => {
    if (isKnown) comeBack()
  }, [isKnown])
  useEffect(() => {
    addEventListener('focus', comeBack)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      removeEventListener('focus', comeBack)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [])

  return {
    ...card,
    own,
    obstacles,
    after,
    // What was added is read first.
    isStale: refusedAt !== null && own.text !== null && own.text.threadRevision !== refusedAt,
    next: () => void next(),
    take: () => {
      // Whoever takes a card has come.
      say('follow')
      void act(async () => (await fetchGraph(TakeCardDocument, { input: { cardId } })).takeCard)
    },
    skip: (reason: SkipReason) =>
      void putDown(
        {
          what: 'skipped',
          topics: reason === 'notMyTopic' ? (held?.card.topics ?? []) : [],
        },
        own.forgetSafe,
        async () => {
          // The care team goes on from the last word.
          if (held?.card.state === 'taken') await own.save()
          return (await fetchGraph(SkipCardDocument, { input: { cardId, reason } })).skipCard
        },
      ),
    keep: () => void act(async () => (await fetchGraph(KeepCardDocument, { input: { cardId } })).keepCard),
    finish: () =>
      void putDown(
        { what: 'finished' },
        own.forgetSafe,
        async () => (await fetchGraph(FinishCardDocument, { input: { cardId } })).finishCard,
      ),
    handBack: () =>
      void putDown({ what: 'handedBack' }, own.forget, async () => {
        const input = { cardId, body: own.text?.body ?? null }
        return (await fetchGraph(HandBackCardDocument, { input })).handBackCard
      }),
    /** The reader has seen how the thread reads now: what is written from here on is written against that. */
    see: () => {
      if (card.moved !== null) own.see(card.moved.threadRevision)
      card.see()
    },
    ask: async (question: string): Promise<boolean> => {
      const clientId = (questionId.current ??= newClientId())
      const payload = await act(
        async () =>
          (await fetchGraph(AskTheHouseDocument, { input: { cardId, clientId, question } })).askTheHouse,
      )
      if (payload === null || payload.userErrors.length > 0) return false
      questionId.current = null
      return true
    },
    answer: async ({ sendAnyway }: { sendAnyway: boolean }) => {
      const fence = held?.card.fence ?? null
      const text = own.begin()
      if (text === null || fence === null) return
      const { clientId, body, threadRevision, visibility = null } = text
      const input = { clientId, cardId, fence, body, threadRevision, sendAnyway, visibility }
      own.noteHandedIn(cardId, input)
      const payload = await act(async () => {
        try {
          return (await fetchGraph(AnswerCardDocument, { input })).answerCard
        } catch (error) {
          // Who was signed out was not heard: there is nothing to ask about.
          if (error instanceof RequestFailed && error.kind === 'signedOut') own.noteHandedIn(cardId, null)
          throw error
        }
      }, ['STALE_REPLY'])
      if (payload === null) return
      const code = payload.userErrors[0]?.code
      setRefusedAt(code === 'STALE_REPLY' ? threadRevision : code === 'ALREADY_ANSWERED' ? -1 : null)
      if (code === 'CLIENT_ID_USED') own.noteOvertaken(cardId)
      else if (code !== undefined) own.noteHandedIn(cardId, null)
      else if (payload.isHandedOver) own.noteHandedOver(cardId)
      else own.forget(cardId)
    },
    /** A text whose card is gone is put away. */
    dropLeft: () => {
      if (own.left !== null) own.forget(own.left.cardId)
    },
    /** A text whose card is gone stays, and the next card may come. */
    setAside: () => {
      if (own.left !== null) own.setAside(own.left.cardId)
      card.forgetGone()
    },
    /** What is over has been read. */
    putAway: () => {
      if (held === null) {
        if (own.left !== null) own.forget(own.left.cardId)
        card.forgetGone()
        return
      }
      void putDown(
        { what: 'handedBack' },
        own.forget,
        async () => (await fetchGraph(FinishCardDocument, { input: { cardId } })).finishCard,
      )
    },
  }
}
