import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Instant } from '../../signs/instant.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { BigButton, QuietButton } from '../big-button.tsx'
import { Pane, Problem, Sheet } from '../screen-parts.tsx'
import type { MentoredDraft } from './queries.ts'
import { useMentoring } from './use-mentoring.ts'
import { WhyPane } from './why-pane.tsx'

/** One draft: what was said, what somebody wants to answer, and the decision under the thumb. */
export function DraftPane({
  draft,
  isGone,
  onNext,
}: {
  draft: MentoredDraft
  /** Somebody else has decided on it, or it was taken back. */
  isGone: boolean
  onNext: () => void
}) {
  const { t } = useLingui()
  const { reply, said, topics } = draft
  const [texts, setTexts] = useState<readonly string[]>(reply.texts)
  const [asked, setAsked] = useState<'change' | 'return' | null>(null)
  const { approve, sendBack, isBusy, problem, hasMoved } = useMentoring(draft, onNext)
  const isChanged = texts.some((text, at) => text !== reply.texts[at])
  const isEmpty = texts.every((text) => text.trim() === '')
  const { name } = reply.author
  if (asked !== null)
    return (
      <WhyPane
        name={name}
        isReturn={asked === 'return'}
        isBusy={isBusy}
        problem={problem}
        onWhy={(why) => (asked === 'return' ? sendBack(why) : approve(texts, why))}
        onBack={() => setAsked(null)}
      />
    )
  return (
    <Pane
      title={t`To be read`}
      foot={
        isGone ? (
          <>
            <output className="text-md font-medium">{t`Somebody else has decided on it meanwhile.`}</output>
            <BigButton onPress={onNext}>{t`Go on`}</BigButton>
          </>
        ) : (
          <>
            <Problem>{problem}</Problem>
            {hasMoved && (
              <p role="alert" className="rounded-lg bg-hover px-3 py-2 text-md font-medium">
                {t`Something was said there since it was written: it stands above. Read it, then approve all the same or send it back.`}
              </p>
            )}
            <BigButton
              isPending={isBusy}
              isDisabled={isEmpty}
              onPress={() => (isChanged ? setAsked('change') : approve(texts, null))}
            >
              {hasMoved ? t`Approve all the same` : isChanged ? t`Approve with changes` : t`Approve`}
            </BigButton>
            <QuietButton isPending={isBusy} onPress={() => setAsked('return')}>{t`Send it back`}</QuietButton>
          </>
        )
      }
    >
      <p className="px-1 text-md text-ink-2">
        <bdi>{topics.map((topic) => topic.name).join(', ')}</bdi> · <Instant at={reply.writtenAt} />
      </p>
      <Sheet label={t`What was said`}>
        <ol className="flex flex-col gap-2">
          {said.map(({ isTheirs, text, sentAt }, at) => (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- What was said has no other name.
              key={at}
              className={
                isTheirs ? 'rounded-xl bg-accent-wash px-3.5 py-3' : 'border-s-2 border-vol ps-3 text-ink-2'
              }
            >
              <p className="text-sm text-ink-2">
                {isTheirs ? t`Customer` : t`We`} · <Instant at={sentAt} />
              </p>
              <ForeignText text={text} className="text-[1rem]" />
            </li>
          ))}
        </ol>
        <p className="text-sm text-ink-3">{t`Personal data are masked; you need none to read an answer.`}</p>
      </Sheet>
      <Sheet label={t`What ${name} would answer`}>
        <h2 className="text-md font-semibold">{t`What ${name} would answer`}</h2>
        {texts.map((text, at) => (
          <textarea
            // oxlint-disable-next-line react/no-array-index-key -- The posts of a reply are in this order.
            key={at}
            value={text}
            dir="auto"
            rows={3}
            readOnly={isBusy || isGone}
            aria-label={t`The answer, to change or to approve`}
            onChange={({ target }) =>
              setTexts(texts.map((one, index) => (index === at ? target.value : one)))
            }
            className="block w-full resize-none rounded-lg border border-line bg-card px-3 py-2 text-[1rem] [field-sizing:content]"
          />
        ))}
        <p className="text-sm text-ink-3">
          {reply.visibility === 'public' ? t`Everybody will read it.` : t`The customer alone will read it.`}
        </p>
      </Sheet>
    </Pane>
  )
}
