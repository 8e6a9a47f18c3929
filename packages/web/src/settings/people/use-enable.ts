import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { EnableMemberDocument } from '../../graphql/generated/graphql.ts'
import type { EnableMemberInput } from '../../graphql/generated/graphql.ts'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { PEOPLE_KEYS } from './queries.ts'

/** Gives somebody their access back: from their row, or to undo that it ended. */
export function useEnable() {
  const { t } = useLingui()
  const enable = useChange(
    async (input: EnableMemberInput) => (await fetchGraph(EnableMemberDocument, { input })).enableMember,
    { refresh: PEOPLE_KEYS },
  )
  return {
    isPending: enable.isPending,
    run: async ({ id, name }: { id: string; name: string }) => {
      if (await enable.run({ memberId: id })) showToast({ tone: 'done', text: t`${name} has access again.` })
    },
  }
}
