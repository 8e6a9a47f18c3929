import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../../graphql/client.ts'
import { WriteCardFromTicketDocument } from '../../../graphql/generated/graphql.ts'
import type { WriteCardFromTicketInput } from '../../../graphql/generated/graphql.ts'
import { keys } from '../../../graphql/keys.ts'
import { failureSentence } from '../../../signs/failures.ts'
import { knowledgeRefusals } from '../../../signs/knowledge-refusals.ts'
import { refusalSentence } from '../../../signs/refusals.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { typedText } from '../../../ui/form-text.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { showToast } from '../../../ui/toasts.ts'
import { cardProposalQuery } from './card-proposal-query.ts'

/** The card that the ticket has all but written, or the house by its answer: Enter keeps it as it is. */
export function CardDialog({
  ticketId,
  questionId = null,
  onClose,
}: {
  ticketId: string
  /** The answered question to the house from which it is made. */
  questionId?: string | null
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const { data: proposal, error } = useQuery(cardProposalQuery(ticketId, questionId))
  const [refused, setRefused] = useState<{ at: string | undefined; text: string; count: number } | null>(null)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (input: WriteCardFromTicketInput) =>
      (await fetchGraph(WriteCardFromTicketDocument, { input })).writeCardFromTicket,
  })
  const refuse = (text: string, at?: string) =>
    setRefused((before) => ({ at, text, count: (before?.count ?? 0) + 1 }))

  const handleSubmit = async (form: HTMLFormElement) => {
    const text = {
      language: proposal?.language ?? 'fr',
      question: typedText(form, 'question'),
      answer: typedText(form, 'answer'),
    }
    try {
      const [refusal] = (await mutateAsync({ ticketId, questionId, texts: [text] })).userErrors
      if (refusal) return refuse(refusalSentence(refusal, i18n, knowledgeRefusals), refusal.path?.at(-1))
      // What was kept is not offered any more.
      if (questionId !== null) void queryClient.invalidateQueries({ queryKey: keys.tickets })
      onClose()
      showToast({
        tone: 'done',
        text: t`The card is kept. It is yours, until it is looked at in half a year.`,
      })
    } catch (failure) {
      refuse(failureSentence(failure, i18n))
    }
  }
  const at = (field: string) => (refused?.at === field ? refused.text : undefined)
  const isAtField = refused?.at === 'question' || refused?.at === 'answer'
  return (
    <Dialog title={t`Keep as a knowledge card`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        {proposal === undefined ? (
          <output>{error === null ? t`Reading…` : failureSentence(error, i18n)}</output>
        ) : (
          <Form
            submitLabel={t`Keep the card`}
            pendingLabel={t`Saving…`}
            cancelLabel={t`Cancel`}
            problem={refused === null || isAtField ? null : refused.text}
            refusals={refused?.count ?? 0}
            isPending={isPending}
            onSubmit={(form) => void handleSubmit(form)}
            onCancel={onClose}
          >
            <TextField
              label={t`The question, as customers ask it`}
              name="question"
              isFirst
              defaultValue={proposal?.question ?? ''}
              error={at('question')}
            />
            <TextArea
              label={t`A short answer for everybody who asks it`}
              name="answer"
              rows={4}
              defaultValue={proposal?.answer ?? ''}
              error={at('answer')}
              hint={
                questionId === null
                  ? t`Leave out what concerns this person alone.`
                  : t`Leave out what concerns this person alone. What tells who somebody is stands here as •••.`
              }
            />
          </Form>
        )}
      </div>
    </Dialog>
  )
}
