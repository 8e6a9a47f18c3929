import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  CloseOverflowDocument,
  OpenOverflowDocument,
  PauseOverflowDocument,
  ResumeOverflowDocument,
} from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { showToast } from '../ui/toasts.ts'
import { useVerb } from '../verbs/verb.ts'
import { overflowRefusals } from './overflow-refusals.ts'

/** What a supervisor may do about overflow by hand. */
export type OverflowAct = 'open' | 'close' | 'pause' | 'resume'

/** What is said with it; seats are asked for by opening alone, an end by opening and pausing. */
export interface SaidByHand {
  act: OverflowAct
  reason: string
  seats: number
  until: string | null
}

/** Carries out what a supervisor says, and tells what came of it; true once it holds. */
export function useOverflowVerbs(): (said: SaidByHand) => Promise<boolean> {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const say = useVerb(carryOut, [], overflowRefusals)
  return async (said) => {
    const payload = await say(said)
    await queryClient.invalidateQueries({ queryKey: keys.overflow })
    if (payload === null) return false
    const done: Record<OverflowAct, string> = {
      open: t`Overflow is open: whoever is needed is called within a moment.`,
      close: t`Overflow is closed. Open calls were withdrawn.`,
      pause: t`Overflow is paused. Open calls were withdrawn.`,
      resume: t`The pause is over.`,
    }
    showToast({ tone: 'done', text: done[said.act] })
    return true
  }
}

async function carryOut({ act, reason, seats, until }: SaidByHand) {
  switch (act) {
    case 'open':
      return (await fetchGraph(OpenOverflowDocument, { input: { reason, seats, until } })).openOverflow
    case 'close':
      return (await fetchGraph(CloseOverflowDocument, { input: { reason } })).closeOverflow
    case 'pause':
      return (await fetchGraph(PauseOverflowDocument, { input: { reason, until } })).pauseOverflow
    case 'resume':
      return (await fetchGraph(ResumeOverflowDocument, { input: { reason } })).resumeOverflow
  }
}
