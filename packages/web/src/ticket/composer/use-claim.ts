import { useLingui } from '@lingui/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  ClaimTicketDocument,
  ReleaseClaimDocument,
  TakeOverClaimDocument,
} from '../../graphql/generated/graphql.ts'
import { failureSentence } from '../../signs/failures.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import { serverNow } from '../../time/server-clock.ts'

interface HeldClaim {
  fence: number
  expiresAt: string
}

/** A claim that ends within this is as good as ended: a request takes time. In milliseconds. */
const MARGIN_MS = 5000

export interface ClaimOfMine {
  /** Why the right to answer is not here; null while it is, or while nobody has asked for it. */
  problem: string | null
  /** True when somebody else has it. */
  isTaken: boolean
  /** The fence to answer with, asking for the right if need be; null when it was refused, and `problem` says why. */
  ensure: () => Promise<number | null>
  /** The claim as it was renewed by a saved draft; null when there is none any more. */
  note: (claim: HeldClaim | null) => void
  /** The fence was refused: the next `ensure` asks again. */
  forget: () => void
  takeOver: () => Promise<void>
  /** Keeps the right when the ticket is left: an answer is on its way under it. */
  keep: () => void
}

/** The right to answer one ticket: asked for at the first letter, given back when the ticket is left. */
export function useClaim(ticketId: string): ClaimOfMine {
  const { i18n } = useLingui()
  const held = useRef<HeldClaim | null>(null)
  const asking = useRef<Promise<number | null> | null>(null)
  const isKept = useRef(false)
  const [problem, setProblem] = useState<{ text: string; isTaken: boolean } | null>(null)

  const ask = useCallback(
    async (isTakeOver: boolean): Promise<number | null> => {
      try {
        const { claim, userErrors } = isTakeOver
          ? (await fetchGraph(TakeOverClaimDocument, { input: { ticketId } })).takeOverClaim
          : (await fetchGraph(ClaimTicketDocument, { input: { ticketId } })).claimTicket
        held.current = claim
        const refusal = userErrors[0]
        setProblem(
          refusal
            ? { text: refusalSentence(refusal, i18n), isTaken: refusal.code === 'TICKET_CLAIMED' }
            : null,
        )
        return claim?.fence ?? null
      } catch (error) {
        setProblem({ text: failureSentence(error, i18n), isTaken: false })
        return null
      }
    },
    [ticketId, i18n],
  )

  const ensure = useCallback(async () => {
    const claim = held.current
    if (claim !== null && Date.parse(claim.expiresAt) - MARGIN_MS > serverNow()) return claim.fence
    // One question at a time, however fast somebody types.
    asking.current ??= ask(false).finally(() => {
      asking.current = null
    })
    return asking.current
  }, [ask])

  useEffect(
    () => () => {
      const claim = held.current
      if (claim === null || isKept.current) return
      held.current = null
      // If this does not arrive, the claim ends by itself some minutes later.
      void fetchGraph(
        ReleaseClaimDocument,
        { input: { ticketId, fence: claim.fence } },
        { keepalive: true },
      ).catch(() => {})
    },
    [ticketId],
  )

  return {
    problem: problem?.text ?? null,
    isTaken: problem?.isTaken ?? false,
    ensure,
    note: (claim) => {
      held.current = claim
    },
    forget: () => {
      held.current = null
    },
    takeOver: async () => {
      await ask(true)
    },
    keep: () => {
      isKept.current = true
    },
  }
}
