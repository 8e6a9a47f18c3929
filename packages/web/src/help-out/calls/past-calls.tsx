import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { failureSentence } from '../../signs/failures.ts'
import { serverNow } from '../../time/server-clock.ts'
import { Button } from '../../ui/button.tsx'
import { RowsSkeleton } from '../../ui/rows-skeleton.tsx'
import { openingSentence } from '../call-words.ts'
import type { Call } from '../queries.ts'
import { SaidOfCall } from '../said-of-call.tsx'
import { CallEnd } from './call-end.tsx'
import { pastCallsQuery } from './queries.ts'
import { withdrawnSentences } from './withdrawn-words.ts'

const answers: Record<NonNullable<Call['answer']>, MessageDescriptor> = {
  followed: msg`You came.`,
  declined: msg`You said that you could not come.`,
  lapsed: msg`You did not answer. Nothing is held against you.`,
  withdrawn: msg`You were not needed any more.`,
}

/** When one was called and why, what one answered, and how it ended. It counts nothing. */
export function PastCalls() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(pastCallsQuery)
  if (data === undefined)
    return error === null ? (
      <RowsSkeleton label={t`Reading…`} />
    ) : (
      <div role="alert" className="flex flex-col items-start gap-2 text-md">
        <p>{failureSentence(error, i18n)}</p>
        <Button className="min-h-11!" onPress={() => void refetch()}>{t`Try again`}</Button>
      </div>
    )
  if (data.length === 0)
    return (
      <p className="text-md text-ink-2">{t`Whenever you are called, it stands here with why, and with how it ended.`}</p>
    )
  return (
    <ol aria-label={t`When I was called`} className="-my-3.5 flex flex-col">
      {data.map((call) => (
        <PastCall key={call.id} call={call} />
      ))}
    </ol>
  )
}

function PastCall({ call: { calledAt, endsAt, answer, withdrawnBecause, opening } }: { call: Call }) {
  const { t, i18n } = useLingui()
  const isOpen = answer === null && Date.parse(endsAt) > serverNow()
  const because = withdrawnSentences[withdrawnBecause ?? '']
  return (
    <li className="flex flex-col gap-1.5 py-3.5 not-first:border-t not-first:border-line-2">
      <p className="text-sm text-ink-2">
        <Instant at={calledAt} />
      </p>
      <SaidOfCall sentence={openingSentence(opening, i18n)} words={opening.words} />
      <p className="text-md font-medium">
        {isOpen ? t`It waits for your answer.` : i18n._(answers[answer ?? 'lapsed'])}
      </p>
      {because !== undefined && <p className="text-md">{i18n._(because)}</p>}
      <CallEnd opening={opening} />
    </li>
  )
}
