import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Instant } from '../signs/instant.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { BigButton, QuietButton } from './big-button.tsx'
import type { Card } from './queries.ts'
import { Pane, Problem, Sheet } from './screen-parts.tsx'

/** As many letters as a question takes. */
const MOST = 500

/** Asks the care team something about the card, which stays with the one who asks. */
export function HousePane({
  questions,
  isBusy,
  problem,
  onAsk,
  onBack,
}: {
  questions: Card['questions']
  isBusy: boolean
  problem: string | null
  onAsk: (question: string) => Promise<boolean>
  onBack: () => void
}) {
  const { t } = useLingui()
  const [question, setQuestion] = useState('')
  const ask = async () => {
    if (await onAsk(question.trim())) setQuestion('')
  }
  return (
    <Pane
      title={t`Ask the house`}
      foot={
        <>
          <textarea
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- Whoever opened this wants to ask.
            autoFocus
            value={question}
            rows={3}
            maxLength={MOST}
            dir="auto"
            aria-label={t`Your question`}
            placeholder={t`Your question`}
            onChange={(event) => setQuestion(event.target.value)}
            className="block min-h-22 w-full resize-none rounded-lg border border-line bg-card px-3 py-2 text-[1rem] placeholder:text-ink-3"
          />
          <Problem>{problem}</Problem>
          <BigButton isDisabled={question.trim() === ''} isPending={isBusy} onPress={() => void ask()}>
            {t`Ask`}
          </BigButton>
          <QuietButton onPress={onBack}>{t`Back to the answer`}</QuietButton>
        </>
      }
    >
      <p className="text-md text-ink-2">
        {t`The care team reads your question and answers here. The card stays yours, and your text stays where it is.`}
      </p>
      <output className="flex flex-col gap-3">
        {questions.map(({ text, askedAt, answer, answeredAt }) => (
          <Sheet key={askedAt}>
            <p className="text-sm text-ink-3">
              {t`You asked`} · <Instant at={askedAt} />
            </p>
            <ForeignText text={text} className="text-md" />
            {answer === null ? (
              <p className="text-md text-ink-3">{t`Nobody has answered yet.`}</p>
            ) : (
              <div className="rounded-xl bg-vol-wash px-3 py-2">
                <p className="text-sm text-ink-2">
                  {t`The house says`}
                  {answeredAt !== null && (
                    <>
                      {' · '}
                      <Instant at={answeredAt} />
                    </>
                  )}
                </p>
                <ForeignText text={answer} className="text-md" />
              </div>
            )}
          </Sheet>
        ))}
      </output>
    </Pane>
  )
}
