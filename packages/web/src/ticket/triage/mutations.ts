import { useLingui } from '@lingui/react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  ConfirmTriageDocument,
  CorrectIntentDocument,
  CorrectTopicDocument,
  ExplainCorrectionDocument,
  UndoCorrectionDocument,
} from '../../graphql/generated/graphql.ts'
import type { ActedFragment, IntentCode, TriageAxis } from '../../graphql/generated/graphql.ts'
import type { Refusal } from '../../signs/refusals.ts'
import { offerUndo } from '../../verbs/offer-undo.ts'
import { useVerb } from '../../verbs/verb.ts'

/** What can be said of triage beside other scores. */
export type Correction =
  | { kind: 'right'; axis: TriageAxis }
  | { kind: 'intent'; intent: IntentCode }
  | { kind: 'topic'; topicId: string; isOn: boolean }

interface Payload {
  correction: { id: string } | null
  ticket: ActedFragment | null
  userErrors: Refusal[]
}

async function carryOut({ ticketId, one }: { ticketId: string; one: Correction }): Promise<Payload> {
  switch (one.kind) {
    case 'right': {
      const input = { ticketId, axis: one.axis }
      return (await fetchGraph(ConfirmTriageDocument, { input })).confirmTriage
    }
    case 'intent': {
      const input = { ticketId, intent: one.intent }
      return (await fetchGraph(CorrectIntentDocument, { input })).correctIntent
    }
    case 'topic': {
      const input = { ticketId, topicId: one.topicId, isOn: one.isOn }
      return (await fetchGraph(CorrectTopicDocument, { input })).correctTopic
    }
  }
}

/** Says what triage got wrong, or right; the toast takes all of it back. */
export function useCorrect(): (ticketId: string, said: readonly Correction[], done: string) => Promise<void> {
  const { i18n } = useLingui()
  const correct = useVerb(carryOut)
  const undo = useVerb(
    async (correctionId: string) =>
      (await fetchGraph(UndoCorrectionDocument, { input: { correctionId } })).undoCorrection,
  )
  return async (ticketId, said, done) => {
    const kept: string[] = []
    for (const one of said) {
      const payload = await correct({ ticketId, one })
      if (payload?.correction) kept.push(payload.correction.id)
    }
    if (kept.length === 0) return
    offerUndo(i18n, done, async (noteUnreached) => {
      let last: unknown = null
      for (const id of kept) last = await undo(id, noteUnreached)
      return last
    })
  }
}

/** Says afterwards why; true once it is kept. */
export function useExplain(): (correctionId: string, reason: string) => Promise<boolean> {
  const explain = useVerb(
    async (input: { correctionId: string; reason: string }) =>
      (await fetchGraph(ExplainCorrectionDocument, { input })).explainCorrection,
  )
  return async (correctionId, reason) => (await explain({ correctionId, reason })) !== null
}
