import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { AnswerQuestionDocument } from '../../graphql/generated/graphql.ts'
import type { AnswerQuestionInput } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useVerb } from '../../verbs/verb.ts'
import { newClientId } from '../composer/client-id.ts'
import type { Ticket } from '../queries.ts'
import { AnsweredQuestion } from './answered-question.tsx'
import { houseRefusals } from './house-refusals.ts'

type Question = Ticket['houseQuestions'][number]

/**
 * What a volunteer who has the ticket in hand wants to know of the care team: answered here, read on their phone. What was
 * answered may be kept for the next one who asks.
 */
export function HouseQuestions({ ticket, onAnswered }: { ticket: Ticket; onAnswered: () => void }) {
  const { t } = useLingui()
  return (
    <section
      aria-label={t`Questions to the care team`}
      className="max-h-[50vh] overflow-y-auto border-t border-note-line bg-note px-3.5 py-3 sm:px-5"
    >
      <ul className="flex max-w-208 flex-col gap-4">
        {ticket.houseQuestions.map((question) => (
          <li key={question.id}>
            {question.answer === null ? (
              <AskedQuestion question={question} onAnswered={onAnswered} />
            ) : (
              <AnsweredQuestion
                ticketId={ticket.id}
                question={question}
                answer={question.answer}
                onGone={onAnswered}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AskedQuestion({ question, onAnswered }: { question: Question; onAnswered: () => void }) {
  const { t } = useLingui()
  const answer = useVerb(
    async (input: AnswerQuestionInput) =>
      (await fetchGraph(AnswerQuestionDocument, { input })).answerQuestion,
    [],
    houseRefusals,
  )
  // The same until it has arrived, so that a second press is no second answer.
  const clientId = useRef(newClientId())
  const [isSending, setSending] = useState(false)
  const name = question.by.name

  const send = async (form: HTMLFormElement) => {
    const body = typedText(form, 'answer')
    setSending(true)
    const done = await answer({ questionId: question.id, clientId: clientId.current, body })
    setSending(false)
    if (done === null) return
    showToast({ tone: 'done', text: t`${name} reads your answer on their phone.` })
    onAnswered()
  }

  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) void send(event.currentTarget)
      }}
    >
      <p>
        <b>{t`${name} is answering this customer and asks you:`}</b>{' '}
        <span className="text-ink-3">
          <Instant at={question.askedAt} />
        </span>
      </p>
      <blockquote className="border-s-2 border-note-line ps-2.5">
        <ForeignText text={question.body} />
      </blockquote>
      <TextArea name="answer" label={t`Your answer to ${name}`} rows={2} />
      <Button type="submit" look="primary" className="self-end" isPending={isSending}>
        {t`Answer ${name}`}
      </Button>
    </form>
  )
}
