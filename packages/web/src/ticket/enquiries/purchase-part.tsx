import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useCommands } from '../../commands/command-provider.tsx'
import { kindWords } from '../../enquiries/enquiry-words.ts'
import { useEnquiryVerbs } from '../../enquiries/use-enquiry-verbs.ts'
import { YesQuote } from '../../enquiries/yes-quote.tsx'
import type { TicketEnquiryFragment } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import type { TicketState } from '../commands.ts'
import { AnswerChoice } from './answer-choice.tsx'
import {
  askForContact,
  handEnquiry,
  purchaseCommands,
  recordNo,
  recordYes,
  takeBackAnswer,
} from './commands.ts'
import { ToBeSet } from './to-be-set.tsx'
import { WithDepartment } from './with-department.tsx'

/** Somebody wants to buy: they are asked in the thread, and go to sales once a person has read their yes. */
export function PurchasePart({ enquiry, state }: { enquiry: TicketEnquiryFragment; state: TicketState }) {
  const { t, i18n } = useLingui()
  const verbs = useEnquiryVerbs()
  const [pointedId, setPointedId] = useState<string | null>(null)
  const { id, possibleAnswers: answers, department } = enquiry
  const pointed =
    answers.find(({ message }) => message.id === pointedId) ??
    answers.find(({ readsAs }) => readsAs === 'yes') ??
    answers.find(({ readsAs }) => readsAs === 'no') ??
    answers[0]
  const frame = useRef<HTMLDivElement>(null)
  /** The button that was pressed goes with what it did; the next step is beside it. */
  const stay = async (work: Promise<void>) => {
    const wasHere = frame.current?.contains(document.activeElement) ?? false
    await work
    if (wasHere) frame.current?.focus()
  }
  const isHere = enquiry.state === 'noticed'
  const mayRecord = state.may.includes('recordContactAnswer')
  const canAsk = isHere && state.may.includes('sendReply')
  const canRecord = isHere && mayRecord && pointed !== undefined
  const canHand = enquiry.state === 'agreed' && department !== null && state.may.includes('handEnquiry')
  const canTakeBack = mayRecord && (enquiry.state === 'agreed' || enquiry.state === 'declined')
  const ask = () => state.proposeReply(enquiry.questionDraft)
  const record = (answer: 'yes' | 'no') => void stay(verbs.record(id, answer, pointed?.message.id ?? null))
  const hand = () => void stay(verbs.hand(id))
  const takeBack = () => void stay(verbs.takeBack(id))
  useCommands(purchaseCommands, { canAsk, ask, canRecord, record, canHand, hand, canTakeBack, takeBack })
  return (
    <div ref={frame} tabIndex={-1} className="flex w-full flex-col items-start gap-1.5 outline-none">
      <Pill tone="violet">{i18n._(kindWords.purchase)}</Pill>
      {isHere && (
        <>
          <p className="text-ink-2">
            {t`Answer here as usual. Sales hear of this person only after they have said yes.`}
          </p>
          {canAsk && (
            <Button className="text-start whitespace-normal!" onPress={ask}>
              {i18n._(askForContact.title)}
            </Button>
          )}
        </>
      )}
      {canRecord && pointed !== undefined && (
        <AnswerChoice
          answers={answers}
          pointed={pointed}
          onPoint={setPointedId}
          yes={i18n._(recordYes.title)}
          no={i18n._(recordNo.title)}
          onAnswer={record}
        />
      )}
      {enquiry.state === 'declined' && (
        <p>
          <b className="font-medium">{t`They said no.`}</b> {t`Sales do not contact them.`}
        </p>
      )}
      {enquiry.state === 'agreed' && (
        <p>
          <b className="font-medium">{t`They said yes.`}</b> {t`Sales may contact them.`}
        </p>
      )}
      {enquiry.answer !== null && enquiry.state !== 'declined' && <YesQuote answer={enquiry.answer} />}
      {enquiry.state === 'agreed' && department === null && (
        <ToBeSet may={state.may}>{t`No department receives those who want to buy.`}</ToBeSet>
      )}
      {(canHand || canTakeBack) && (
        <div className="flex flex-wrap gap-1.5">
          {canHand && (
            <Button look="primary" onPress={hand}>
              {i18n._(handEnquiry.title)}
            </Button>
          )}
          {canTakeBack && (
            <Button look="ghost" onPress={takeBack}>
              {i18n._(takeBackAnswer.title)}
            </Button>
          )}
        </div>
      )}
      {(enquiry.state === 'open' || enquiry.state === 'done') && (
        <WithDepartment enquiry={enquiry} may={state.may} />
      )}
      {enquiry.state === 'open' && mayRecord && (
        <Button
          className="text-start whitespace-normal!"
          onPress={() => void stay(verbs.record(id, 'no', null))}
        >
          {t`They have changed their mind`}
        </Button>
      )}
    </div>
  )
}
