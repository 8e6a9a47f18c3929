import { useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState } from 'react'
import { keysOf } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import { ariaKeys } from '../commands/key-label.ts'
import type { SkipReason, Visibility } from '../graphql/generated/graphql.ts'
import { networkName } from '../signs/network.tsx'
import { refusalOfCode } from '../signs/refusals.ts'
import { isTooLong, TextCount } from '../ticket/composer/text-count.tsx'
import { BigButton, QuietButton } from './big-button.tsx'
import { CardCheck } from './card-check.tsx'
import { CardThread } from './card-thread.tsx'
import { CardTime, CardTimeBar } from './card-time.tsx'
import { answerCard, helpOutCommands, IDLE } from './commands.ts'
import { ElsewhereSheet } from './elsewhere-sheet.tsx'
import { GuideSheet } from './guide-sheet.tsx'
import { HousePane } from './house-pane.tsx'
import type { HeldCard } from './kept-card.ts'
import { MovedNotice } from './moved-notice.tsx'
import { Pane, Problem } from './screen-parts.tsx'
import { SentBackNotice } from './sent-back-notice.tsx'
import { SignReminder } from './sign-reminder.tsx'
import { SkipPane } from './skip-pane.tsx'
import { SuggestionSheet } from './suggestion-sheet.tsx'
import { useInsertion } from './use-insertion.ts'
import { WhyCard } from './why-card.tsx'

export interface WritingPaneProps {
  held: HeldCard
  body: string
  /** Where the answer is to stand, if not where the question stands. */
  visibility: Visibility | null
  /** What was written on another phone meanwhile; null where that is nothing. */
  elsewhere: string | null
  /** Whether this phone has room for what is written. */
  isOnPhone: boolean
  hasMoved: boolean
  /** The server has said that something was written since; it can be sent all the same. */
  isStale: boolean
  isBusy: boolean
  problem: string | null
  onWrite: (body: string) => void
  onStand: (visibility: Visibility | null) => void
  onTakeElsewhere: () => void
  onSee: () => void
  onAnswer: (given: { sendAnyway: boolean }) => void
  onHandBack: () => void
  onKeep: () => void
  onSkip: (reason: SkipReason) => void
  onAsk: (question: string) => Promise<boolean>
}

/** The question above, the answer under the thumb. */
export function WritingPane(props: WritingPaneProps) {
  const { held, body, visibility, hasMoved, isStale, isBusy, problem } = props
  const { t, i18n } = useLingui()
  const { card } = held
  const [side, setSide] = useState<'house' | 'skip' | null>(null)
  const sentBackId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const insert = useInsertion(field, body, props.onWrite)
  const canAnswer = body.trim() !== '' && !isTooLong(body, card.limits) && card.refusal === null && !isBusy
  const answer = () => props.onAnswer({ sendAnyway: isStale && !hasMoved })
  useCommands(helpOutCommands, {
    ...IDLE,
    answer: canAnswer && side === null ? answer : null,
    handBack: isBusy ? null : props.onHandBack,
    skip: side === null ? () => setSide('skip') : null,
    ask: side === null ? () => setSide('house') : null,
  })
  // Whoever took it wants to write; the keyboard comes with the tap that took it.
  useEffect(() => {
    if (side === null) field.current?.focus({ preventScroll: true })
  }, [side])
  if (side === 'skip')
    return <SkipPane isBusy={isBusy} problem={problem} onChoose={props.onSkip} onBack={() => setSide(null)} />
  if (side === 'house')
    return (
      <HousePane
        questions={card.questions}
        isBusy={isBusy}
        problem={problem}
        onAsk={props.onAsk}
        onBack={() => setSide(null)}
      />
    )
  const isRead = card.level === 'reviewed' || card.level === 'learner'
  const send = isRead ? t`Send it to be read` : t`Send`
  return (
    <Pane
      title={networkName(card.network)}
      beside={<CardTime held={held} />}
      foot={
        <div data-composer className="flex flex-col gap-1.5">
          <textarea
            ref={field}
            value={body}
            {...(body !== '' && { dir: 'auto' })}
            rows={2}
            aria-describedby={card.sentBack == null ? undefined : sentBackId}
            aria-label={visibility === 'private' ? t`Your private message` : t`Your answer`}
            placeholder={t`Your answer`}
            readOnly={isBusy}
            onChange={(event) => props.onWrite(event.target.value)}
            className="block max-h-[26vh] min-h-16 w-full resize-none rounded-lg bg-transparent px-1 py-1 text-[1rem] leading-normal outline-offset-0 [field-sizing:content] placeholder:text-ink-3"
          />
          <div className="flex items-start justify-between gap-2">
            <div className="flex min-w-0 flex-col items-start gap-1.5">
              <CardCheck
                card={card}
                body={body}
                visibility={visibility ?? card.visibility}
                onGo={insert.select}
                onPrivate={() => props.onStand('private')}
              />
              {!isBusy && <SignReminder card={card} body={body} onSign={insert.replace} />}
            </div>
            <TextCount text={body} limits={card.limits} />
          </div>
          {visibility === 'private' && (
            <div className="flex flex-wrap items-center justify-between gap-x-2">
              <output className="px-1 text-md font-medium">{t`The customer alone will read it.`}</output>
              <QuietButton onPress={() => props.onStand(null)}>{t`Answer in public after all`}</QuietButton>
            </div>
          )}
          {!props.isOnPhone && (
            <output className="px-1 text-md font-medium">
              {t`This phone has no room left: the server alone keeps your text. Without a connection, leave this page open.`}
            </output>
          )}
          <Problem>{card.refusal === null ? problem : refusalOfCode(card.refusal, i18n)}</Problem>
          <BigButton
            isDisabled={!canAnswer && !isBusy}
            isPending={isBusy}
            ariaKeys={ariaKeys(keysOf(answerCard)[0]!)}
            onPress={answer}
          >
            {isStale && !hasMoved ? t`Send it all the same` : send}
          </BigButton>
          {/* Over an open keyboard there is room for the answer and what it answers; these wait under it. */}
          <div className="flex gap-x-1 [@media(max-height:26rem)]:hidden">
            <QuietButton isPending={isBusy} onPress={props.onHandBack}>{t`Give it back`}</QuietButton>
            <QuietButton onPress={() => setSide('house')}>{t`Ask the house`}</QuietButton>
          </div>
          {isRead && (
            <p className="text-center text-sm text-ink-3 [@media(max-height:44rem)]:hidden">
              {t`A colleague reads it first. They may change it, and you see what and why.`}
            </p>
          )}
        </div>
      }
    >
      {card.sentBack != null && <SentBackNotice id={sentBackId} sentBack={card.sentBack} />}
      {hasMoved && <MovedNotice onSee={props.onSee} />}
      {props.elsewhere !== null && <ElsewhereSheet text={props.elsewhere} onTake={props.onTakeElsewhere} />}
      <CardThread card={card} />
      <CardTimeBar held={held}>
        {t`Yours while you write. When the time is over, your text goes to the care team as a draft.`}
      </CardTimeBar>
      <SuggestionSheet
        cardId={card.id}
        body={body}
        visibility={visibility ?? card.visibility}
        onInsert={insert.put}
      />
      <GuideSheet card={card} />
      <WhyCard card={card} />
      <div className="flex flex-none flex-wrap">
        {card.mayBeKept && (
          <QuietButton isPending={isBusy} onPress={props.onKeep}>{t`I need longer`}</QuietButton>
        )}
        <QuietButton onPress={() => setSide('skip')}>{t`Not this one`}</QuietButton>
      </div>
    </Pane>
  )
}
