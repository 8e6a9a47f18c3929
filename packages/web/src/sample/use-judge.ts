import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { JudgeSampleDocument, UndoCorrectionDocument } from '../graphql/generated/graphql.ts'
import type { JudgeSampleInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { laneNames } from '../signs/lane.tsx'
import { offerUndo } from '../verbs/offer-undo.ts'
import { useVerb } from '../verbs/verb.ts'

/** Says where a drawn ticket belongs; the toast takes it back. True once it is kept. */
export function useJudge(): (input: JudgeSampleInput) => Promise<boolean> {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const judge = useVerb(
    async (input: JudgeSampleInput) => (await fetchGraph(JudgeSampleDocument, { input })).judgeSample,
  )
  const undo = useVerb(
    async (correctionId: string) =>
      (await fetchGraph(UndoCorrectionDocument, { input: { correctionId } })).undoCorrection,
  )
  const readAgain = () => queryClient.invalidateQueries({ queryKey: keys.sample })
  return async (input) => {
    const payload = await judge(input)
    // A colleague may have been first: what stands is read either way.
    await readAgain()
    if (payload === null) return false
    const lane = i18n._(laneNames[input.lane])
    offerUndo(
      i18n,
      input.lane === 'later' ? t`Kept: rightly in Later.` : t`Kept: it belongs into “${lane}”.`,
      async (noteUnreached) => {
        let last: unknown = null
        for (const { id } of payload.corrections ?? []) last = await undo(id, noteUnreached)
        await readAgain()
        return last
      },
    )
    return true
  }
}
