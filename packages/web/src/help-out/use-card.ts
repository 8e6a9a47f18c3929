import { useLingui } from '@lingui/react'
import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { noteSignedOut } from '../graphql/query-client.ts'
import { keys } from '../graphql/keys.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import type { Refusal } from '../signs/refusals.ts'
import { cardRefusals } from './card-refusals.ts'
import { keptCard } from './kept-card.ts'
import { type Card, cardQuery } from './queries.ts'
import { endWhenOver, hearOf, NOTHING, seeMoved, showCard } from './shown-card.ts'
import type { Shown } from './shown-card.ts'

/** What every act on a card brings. */
export interface CardPayload {
  card: Card | null
  isHandedOver?: boolean
  userErrors: readonly Refusal[]
}

/** How often the phone looks whether the time of its card is over, in milliseconds. */
const LOOK_MS = 1000

/** The one card on the screen: kept on the phone, changed by its holder's acts alone, gone when its time is over. */
export function useCard(memberId: string) {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { isError } = useQuery(cardQuery)
  const [shown, setShown] = useState<Shown>(() => {
    const kept = { ...NOTHING, held: keptCard.read(memberId) }
    const known = queryClient.getQueryState(cardQuery.queryKey)
    if (known?.data === undefined) return kept
    return endWhenOver(hearOf(kept, known.data, known.dataUpdatedAt))
  })
  const [isHeard, setHeard] = useState(() => queryClient.getQueryData(cardQuery.queryKey) !== undefined)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isActing = useRef(false)

  // An answer is told as it comes, like a tap and the clock: taken in while rendering, it would be lost between the two.
  useEffect(() => {
    const cardHash = hashKey(cardQuery.queryKey)
    return queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return
      if (event.query.queryHash !== cardHash) return
      const card = event.action.data as Card | null
      setHeard(true)
      setShown((now) => hearOf(now, card))
    })
  }, [queryClient])
  const { held } = shown
  useEffect(() => keptCard.keep(memberId, held), [memberId, held])
  useEffect(() => {
    if (held === null) return
    const look = () => setShown((now) => endWhenOver(now))
    const timer = setInterval(look, LOOK_MS)
    // A phone that slept looks before it shows anything.
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [held])

  /** What the server says of an act of the holder's: it is on the screen in this stroke. */
  const adopt = async (card: Card | null) => {
    // What was asked before the act tells of before.
    await queryClient.cancelQueries({ queryKey: keys.helpCard })
    queryClient.setQueryData(keys.helpCard, card)
    // The words of a card that is on the screen stay as they are, whatever is done with it.
    setShown((now) => (card !== null && card.id === now.held?.card.id ? hearOf(now, card) : showCard(card)))
  }

  /** Carries one act out, and no second one meanwhile, however often somebody taps. Null when it failed. */
  const act = async <Payload extends CardPayload>(
    carryOut: () => Promise<Payload>,
    answered: readonly string[] = [],
  ): Promise<Payload | null> => {
    if (isActing.current) return null
    isActing.current = true
    setBusy(true)
    setProblem(null)
    try {
      const payload = await carryOut()
      const refusal = payload.userErrors[0]
      if (refusal === undefined) await adopt(payload.card)
      else {
        void queryClient.invalidateQueries({ queryKey: keys.helpCard })
        if (!answered.includes(refusal.code)) setProblem(refusalSentence(refusal, i18n, cardRefusals))
      }
      return payload
    } catch (error) {
      noteSignedOut(queryClient, error)
      setProblem(failureSentence(error, i18n))
      return null
    } finally {
      isActing.current = false
      setBusy(false)
    }
  }

  return {
    ...shown,
    /** Whether the server has said yet how things stand. */
    isKnown: isHeard || isError || held !== null,
    isBusy,
    problem,
    act,
    /** A card that came back with its text: its words stay as they are. */
    hear: (card: Card | null) => setShown((now) => hearOf(now, card)),
    /** A card that is in hand all the same comes back to the screen. */
    takeUp: (card: Card) => void adopt(card),
    see: () => setShown(seeMoved),
    /** There is nothing more to say of a card that is gone. */
    forgetGone: () => setShown((now) => ({ ...now, gone: null })),
  }
}

export type CardOnScreen = ReturnType<typeof useCard>
