import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { keysOf } from '../../commands/command.ts'
import { useCommands } from '../../commands/command-provider.tsx'
import { ariaKeys } from '../../commands/key-label.ts'
import { BigButton } from '../big-button.tsx'
import { answerCard, helpOutCommands, IDLE } from '../commands.ts'
import { type ExerciseProps, ExerciseFrame } from './exercise-frame.tsx'

/** As many letters as an answer takes. */
const MOST = 5000

/** What one would answer. It is shown beside what the team answered, and to nobody else. */
export function AnswerPane(props: ExerciseProps & { onAnswer: (body: string) => void }) {
  const { isBusy, onAnswer } = props
  const { t } = useLingui()
  const [body, setBody] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const canAnswer = body.trim() !== '' && !isBusy
  const answer = () => onAnswer(body.trim())
  useCommands(helpOutCommands, { ...IDLE, answer: canAnswer ? answer : null })
  return (
    <ExerciseFrame
      {...props}
      foot={
        <div data-composer className="flex flex-col gap-1.5">
          <textarea
            ref={field}
            value={body}
            {...(body !== '' && { dir: 'auto' })}
            rows={2}
            maxLength={MOST}
            aria-label={t`What would you answer?`}
            placeholder={t`What would you answer?`}
            readOnly={isBusy}
            onChange={(event) => setBody(event.target.value)}
            className="block max-h-[26vh] min-h-16 w-full resize-none rounded-lg bg-transparent px-1 py-1 text-[1rem] leading-normal outline-offset-0 [field-sizing:content] placeholder:text-ink-3"
          />
          <BigButton
            isPending={isBusy}
            isDisabled={!canAnswer && !isBusy}
            ariaKeys={ariaKeys(keysOf(answerCard)[0]!)}
            onPress={answer}
          >
            {t`Compare with the team`}
          </BigButton>
        </div>
      }
    >
      <p className="px-1 text-md text-ink-2">
        {t`Answer in two or three sentences, as the company. Then you see what the team answered, and what the charter says of yours.`}
      </p>
    </ExerciseFrame>
  )
}
