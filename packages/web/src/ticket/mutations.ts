import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { fetchGraph } from '../graphql/client.ts'
import {
  AssignTicketDocument,
  CancelReplyDocument,
  DecideReplyDocument,
  ReopenTicketDocument,
  ResolveTicketDocument,
  SetTicketStatusDocument,
  SnoozeTicketDocument,
  UnsnoozeTicketDocument,
} from '../graphql/generated/graphql.ts'
import type {
  AssignTicketInput,
  CancelReplyInput,
  DecideReplyInput,
  ReopenTicketInput,
  ResolveTicketInput,
  SetTicketStatusInput,
  SnoozeTicketInput,
  UnsnoozeTicketInput,
} from '../graphql/generated/graphql.ts'
import { formatTag } from '../locale/locale.ts'
import { showToast } from '../ui/toasts.ts'
import { useVerb } from './verb.ts'

/** Makes a member answerable, or nobody; the toast gives the ticket back to whoever had it. */
export function useAssignTicket() {
  const { i18n } = useLingui()
  const assign = useVerb(
    async (input: AssignTicketInput) => (await fetchGraph(AssignTicketDocument, { input })).assignTicket,
  )
  return async (input: AssignTicketInput, previousId: string | null) => {
    if (!(await assign(input))) return
    showToast({
      tone: 'done',
      text: i18n._(input.assigneeId == null ? msg`The ticket is nobody’s now.` : msg`The ticket is yours.`),
      action: {
        label: i18n._(msg`Undo`),
        run: () => void assign({ ticketId: input.ticketId, assigneeId: previousId }),
      },
    })
  }
}

export function useReopenTicket() {
  return useVerb(
    async (input: ReopenTicketInput) => (await fetchGraph(ReopenTicketDocument, { input })).reopenTicket,
  )
}

/** Ends the matter; the toast takes it up again. */
export function useResolveTicket() {
  const { i18n } = useLingui()
  const reopen = useReopenTicket()
  const resolve = useVerb(
    async (input: ResolveTicketInput) => (await fetchGraph(ResolveTicketDocument, { input })).resolveTicket,
  )
  return async (input: ResolveTicketInput) => {
    const payload = await resolve(input)
    if (payload)
      showToast({
        tone: 'done',
        text: i18n._(msg`Ticket resolved.`),
        action: { label: i18n._(msg`Undo`), run: () => void reopen({ ticketId: input.ticketId }) },
      })
    return payload !== null
  }
}

export function useUnsnoozeTicket() {
  return useVerb(
    async (input: UnsnoozeTicketInput) =>
      (await fetchGraph(UnsnoozeTicketDocument, { input })).unsnoozeTicket,
  )
}

/** Puts the ticket aside; the toast brings it back. */
export function useSnoozeTicket() {
  const { i18n } = useLingui()
  const unsnooze = useUnsnoozeTicket()
  const snooze = useVerb(
    async (input: SnoozeTicketInput) => (await fetchGraph(SnoozeTicketDocument, { input })).snoozeTicket,
  )
  return async (input: SnoozeTicketInput) => {
    const payload = await snooze(input)
    const until = new Date(input.until).toLocaleString(formatTag(i18n.locale), {
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
    })
    if (payload)
      showToast({
        tone: 'done',
        text: i18n._(msg`Put aside until ${until}.`),
        action: { label: i18n._(msg`Undo`), run: () => void unsnooze({ ticketId: input.ticketId }) },
      })
    return payload !== null
  }
}

export function useSetTicketStatus() {
  return useVerb(
    async (input: SetTicketStatusInput) =>
      (await fetchGraph(SetTicketStatusDocument, { input })).setTicketStatus,
  )
}

export function useCancelReply() {
  return useVerb(
    async (input: CancelReplyInput) => (await fetchGraph(CancelReplyDocument, { input })).cancelReply,
  )
}

export function useDecideReply() {
  return useVerb(
    async (input: DecideReplyInput) => (await fetchGraph(DecideReplyDocument, { input })).decideReply,
  )
}
