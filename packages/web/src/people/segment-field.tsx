import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { Button } from '../ui/button.tsx'
import { typedText } from '../ui/form-text.ts'
import { useSetContactSegment } from './mutations.ts'
import { segmentsQuery } from './queries.ts'

/** What kind of customer a person is, in the company's own words: promises may differ by it. */
export function SegmentField({ contactId, segment }: { contactId: string; segment: string | null }) {
  const { t } = useLingui()
  const { may } = useViewer()
  const set = useSetContactSegment()
  const fieldId = useId()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  /** Null while nothing was typed that is not kept yet. */
  const [typed, setTyped] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isSending, setSending] = useState(false)
  const { data: segments = [] } = useQuery({ ...segmentsQuery, enabled: isAsked })

  if (!may.includes('setContactSegment')) return null
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    // The button goes with what it was for.
    field.current?.focus()
    if (await set({ contactId, segment: typedText(event.currentTarget, 'segment') || null })) setTyped(null)
    setSending(false)
  }
  return (
    <form onSubmit={(event) => void handleSubmit(event)} className="flex items-center gap-1.5">
      <label htmlFor={fieldId} className="flex-none text-xs text-ink-2">{t`Segment`}</label>
      <input
        ref={field}
        id={fieldId}
        name="segment"
        value={typed ?? segment ?? ''}
        maxLength={40}
        list={listId}
        dir="auto"
        autoComplete="off"
        placeholder={t`None`}
        onFocus={() => setAsked(true)}
        onChange={(event) => setTyped(event.target.value)}
        className="min-h-8 min-w-0 flex-1 rounded-md border border-line-strong/60 bg-card px-2 py-1 text-sm placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
      />
      <datalist id={listId}>
        {segments.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      {typed !== null && typed.trim() !== (segment ?? '') && (
        <Button type="submit" label={t`Save the segment`} isPending={isSending}>
          {t`Save`}
        </Button>
      )}
    </form>
  )
}
