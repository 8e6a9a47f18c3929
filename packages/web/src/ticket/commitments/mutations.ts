import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { fetchGraph } from '../../graphql/client.ts'
import { PromiseUpdateDocument, WithdrawUpdateDocument } from '../../graphql/generated/graphql.ts'
import type { PromiseUpdateInput, WithdrawUpdateInput } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { offerUndo } from '../../verbs/offer-undo.ts'
import { useVerb } from '../../verbs/verb.ts'

export function useWithdrawUpdate() {
  return useVerb(
    async (input: WithdrawUpdateInput) =>
      (await fetchGraph(WithdrawUpdateDocument, { input })).withdrawUpdate,
  )
}

/** Promises to come back, or moves the promise; the toast takes a new one back. */
export function usePromiseUpdate() {
  const { i18n } = useLingui()
  const withdraw = useWithdrawUpdate()
  const promise = useVerb(
    async (input: PromiseUpdateInput) => (await fetchGraph(PromiseUpdateDocument, { input })).promiseUpdate,
  )
  return async (input: PromiseUpdateInput, movedFrom: string | null) => {
    const made = (await promise(input))?.commitment
    if (!made) return
    const until = new Date(made.dueAt).toLocaleString(formatTag(i18n.locale), {
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
    })
    const commitmentId = made.id
    offerUndo(i18n, i18n._(msg`Promised by ${until}.`), (noteUnreached) =>
      movedFrom === null
        ? withdraw({ commitmentId, reason: i18n._(msg`Taken back at once.`) }, noteUnreached)
        : promise({ ...input, commitmentId, dueAt: movedFrom }, noteUnreached),
    )
  }
}
