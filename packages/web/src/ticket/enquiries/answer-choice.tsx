import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { TicketEnquiryFragment } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'

type Answer = TicketEnquiryFragment['possibleAnswers'][number]

/** What we wrote and what the customer wrote after it; a person who reads both says what it means. */
export function AnswerChoice({
  answers,
  pointed,
  onPoint,
  yes,
  no,
  onAnswer,
}: {
  answers: readonly Answer[]
  /** The message that is proposed as their answer. */
  pointed: Answer
  onPoint: (messageId: string) => void
  yes: string
  no: string
  onAnswer: (answer: 'yes' | 'no') => void
}) {
  const { t, i18n } = useLingui()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <div className="flex w-full flex-col gap-1.5 rounded-md border border-line bg-card px-2.5 py-2">
      <Quote label={t`You wrote:`} message={pointed.question} isFaint />
      <Quote label={t`They answered:`} message={pointed.message} />
      <p className="text-ink-2">{t`May sales contact them?`}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button onPress={() => onAnswer('yes')}>{yes}</Button>
        <Button onPress={() => onAnswer('no')}>{no}</Button>
        {answers.length > 1 && (
          <Button look="ghost" onPress={() => setChoosing(true)}>
            {t`Another message`}
          </Button>
        )}
      </div>
      {isChoosing && (
        <Dialog title={t`Which message is their answer?`} onClose={() => setChoosing(false)}>
          <div className="px-5 pt-2 pb-5">
            <ChoiceList
              label={t`Which message is their answer?`}
              choices={answers.map(({ message }) => ({
                id: message.id,
                label: message.body,
                detail: new Date(message.sentAt).toLocaleString(formatTag(i18n.locale), {
                  day: 'numeric',
                  month: 'short',
                  hour: '2-digit',
                  minute: '2-digit',
                }),
              }))}
              onChoose={(messageId) => {
                onPoint(messageId)
                setChoosing(false)
              }}
            />
          </div>
        </Dialog>
      )}
    </div>
  )
}

function Quote({
  label,
  message,
  isFaint = false,
}: {
  label: string
  message: { body: string; language: string | null }
  isFaint?: boolean
}) {
  return (
    <p className={`line-clamp-4 ${isFaint ? 'text-ink-3' : ''}`}>
      {label}{' '}
      <q dir="auto" {...(message.language !== null && { lang: message.language })}>
        {message.body}
      </q>
    </p>
  )
}
