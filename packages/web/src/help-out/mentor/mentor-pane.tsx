import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { failureSentence } from '../../signs/failures.ts'
import { Button } from '../../ui/button.tsx'
import { RowsSkeleton } from '../../ui/rows-skeleton.tsx'
import { Pane } from '../screen-parts.tsx'
import { DraftPane } from './draft-pane.tsx'
import { type MentoredDraft, mentoredQuery } from './queries.ts'

/** What others wrote, for a mentor to let go or to send back: one at a time, the oldest first. */
export function MentorPane() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(mentoredQuery)
  const [held, setHeld] = useState<MentoredDraft | null>(null)
  const first = data?.[0]
  // Another one never comes under the finger: what is being read stays until it is decided on, with what was said since.
  if (held === null && first !== undefined) setHeld(first)
  const shown = data?.find(({ reply }) => reply.id === held?.reply.id) ?? held
  if (shown !== null)
    return (
      <DraftPane
        key={shown.reply.id}
        draft={shown}
        isGone={data !== undefined && !data.some(({ reply }) => reply.id === shown.reply.id)}
        onNext={() => setHeld(null)}
      />
    )
  return (
    <Pane title={t`To be read`}>
      {data === undefined && error === null && <RowsSkeleton label={t`Reading…`} />}
      {data === undefined && error !== null && (
        <div role="alert" className="flex flex-col items-start gap-2 px-1 text-md">
          <p>{failureSentence(error, i18n)}</p>
          <Button className="min-h-11!" onPress={() => void refetch()}>{t`Try again`}</Button>
        </div>
      )}
      {data !== undefined && (
        <output className="block px-1 text-md text-ink-2">
          {t`Nothing waits for you to read it. You are told when somebody writes on a topic on which you are a mentor.`}
        </output>
      )}
    </Pane>
  )
}
