import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  LinkTicketsDocument,
  MergeTicketsDocument,
  SplitTicketDocument,
  UnlinkTicketsDocument,
  UnmergeTicketDocument,
  UnsplitTicketDocument,
} from '../../graphql/generated/graphql.ts'
import type {
  LinkTicketsInput,
  MergeTicketsInput,
  SplitTicketInput,
  UnlinkTicketsInput,
  UnmergeTicketInput,
  UnsplitTicketInput,
} from '../../graphql/generated/graphql.ts'
import { offerUndo } from '../../verbs/offer-undo.ts'
import { useVerb } from '../../verbs/verb.ts'

export function useUnmergeTicket() {
  return useVerb(
    async (input: UnmergeTicketInput) => (await fetchGraph(UnmergeTicketDocument, { input })).unmergeTicket,
  )
}

/** Makes one matter of two; the toast makes two of it again. */
export function useMergeTickets() {
  const { i18n } = useLingui()
  const unmerge = useUnmergeTicket()
  const merge = useVerb(
    async (input: MergeTicketsInput) => (await fetchGraph(MergeTicketsDocument, { input })).mergeTickets,
    // It is no mistake to be told of and forgotten, but a question: the dialog asks it.
    ['OTHER_CONTACT'],
  )
  return async (input: MergeTicketsInput) => {
    const payload = await merge(input)
    const number = String(payload?.ticket?.number ?? '')
    if (payload && payload.userErrors.length === 0)
      offerUndo(i18n, i18n._(msg`Merged into ticket #${number}.`), (noteUnreached) =>
        unmerge({ ticketId: input.ticketId }, noteUnreached),
      )
    return payload
  }
}

/** Makes a ticket of its own of some messages; the toast puts them back. */
export function useSplitTicket() {
  const { i18n } = useLingui()
  const unsplit = useVerb(
    async (input: UnsplitTicketInput) => (await fetchGraph(UnsplitTicketDocument, { input })).unsplitTicket,
  )
  const split = useVerb(
    async (input: SplitTicketInput) => (await fetchGraph(SplitTicketDocument, { input })).splitTicket,
  )
  return async (input: SplitTicketInput) => {
    const payload = await split(input)
    const made = payload?.ticket
    if (!made) return
    const number = String(made.number)
    offerUndo(i18n, i18n._(msg`Split off as ticket #${number}.`), (noteUnreached) =>
      unsplit({ ticketId: made.id }, noteUnreached),
    )
  }
}

export function useUnlinkTickets() {
  const { i18n } = useLingui()
  const link = useVerb(
    async (input: LinkTicketsInput) => (await fetchGraph(LinkTicketsDocument, { input })).linkTickets,
  )
  const unlink = useVerb(
    async (input: UnlinkTicketsInput) => (await fetchGraph(UnlinkTicketsDocument, { input })).unlinkTickets,
  )
  return async ({ kind, ...two }: Required<LinkTicketsInput>) => {
    if (await unlink(two))
      offerUndo(i18n, i18n._(msg`The link is taken away.`), (noteUnreached) =>
        link({ ...two, kind }, noteUnreached),
      )
  }
}

/** Says that two tickets belong together; the toast parts them. */
export function useLinkTickets() {
  const { i18n } = useLingui()
  const unlink = useVerb(
    async (input: UnlinkTicketsInput) => (await fetchGraph(UnlinkTicketsDocument, { input })).unlinkTickets,
  )
  const link = useVerb(
    async (input: LinkTicketsInput) => (await fetchGraph(LinkTicketsDocument, { input })).linkTickets,
  )
  return async (input: LinkTicketsInput) => {
    const { ticketId, otherId } = input
    if (await link(input))
      offerUndo(i18n, i18n._(msg`The tickets are linked.`), (noteUnreached) =>
        unlink({ ticketId, otherId }, noteUnreached),
      )
  }
}
