import { useLingui } from '@lingui/react/macro'
import { BookOpen } from 'lucide-react'
import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { withWords } from '../../locale/words.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { HeldKeys } from '../../ui/held-keys.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import type { Ticket } from '../queries.ts'

const CardDialog = lazyPart(
  withWords('elsewhere', async () => (await import('../composer/insertions/card-dialog.tsx')).CardDialog),
)

type Question = Ticket['houseQuestions'][number]

/** What somebody of the care team told a volunteer: it becomes a knowledge card once a person has read it over and keeps it. */
export function AnsweredQuestion({
  ticketId,
  question,
  answer,
  onGone,
}: {
  ticketId: string
  question: Question
  answer: NonNullable<Question['answer']>
  /** It is not there any more, and the focus was in it. */
  onGone: () => void
}) {
  const { t } = useLingui()
  const { member, may } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  const whenGone = useRef(onGone)
  useLayoutEffect(() => {
    whenGone.current = onGone
  })
  useLayoutEffect(() => {
    const here = part.current
    return () => {
      if (here?.contains(document.activeElement)) whenGone.current()
    }
  }, [])
  const name = question.by.name
  const colleague = answer.by.name
  return (
    <div ref={part} className="flex flex-col gap-1.5">
      <p>
        <b>{answer.by.id === member.id ? t`You answered ${name}:` : t`${colleague} answered ${name}:`}</b>{' '}
        <span className="text-ink-3">
          <Instant at={answer.at} />
        </span>
      </p>
      <blockquote className="border-s-2 border-note-line ps-2.5">
        <ForeignText text={question.body} className="text-ink-2" />
        <ForeignText text={answer.body} />
      </blockquote>
      {may.includes('writeCardFromTicket') && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span className="text-sm text-ink-2">{t`Will somebody ask this again?`}</span>
          <Button onPress={() => setOpen(true)}>
            <BookOpen aria-hidden size={15} />
            {t`Keep as a card`}
          </Button>
        </div>
      )}
      {isOpen && (
        <Suspense fallback={<HeldKeys />}>
          <CardDialog ticketId={ticketId} questionId={question.id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
