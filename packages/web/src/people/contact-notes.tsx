import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { ContactNoteFieldsFragment } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { Instant } from '../signs/instant.tsx'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { typedText } from '../ui/form-text.ts'
import { useAddContactNote, useRemoveContactNote } from './mutations.ts'

/** What colleagues should know about a person, whatever the ticket, and a field for more. */
export function ContactNotes({
  contactId,
  notes,
}: {
  contactId: string
  notes: readonly ContactNoteFieldsFragment[]
}) {
  const { t } = useLingui()
  const { member, may } = useViewer()
  const add = useAddContactNote()
  const remove = useRemoveContactNote()
  const field = useRef<HTMLTextAreaElement>(null)
  const [clientId, setClientId] = useState(() => crypto.randomUUID())
  const [isSending, setSending] = useState(false)
  const isChief = member.role === 'supervisor' || member.role === 'admin'

  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const body = typedText(form, 'note')
    if (body === '' || isSending) return
    setSending(true)
    if (await add({ contactId, body, clientId })) {
      form.reset()
      setClientId(crypto.randomUUID())
    }
    setSending(false)
  }
  return (
    <div className="flex flex-col gap-2">
      {notes.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {notes.map((note) => (
            <li key={note.id} className="rounded-md border border-note-line bg-note px-2 py-1.5 text-sm">
              <ForeignText text={note.body} />
              <p className="mt-0.5 flex items-center justify-between gap-2 text-xs text-ink-2">
                <span>
                  <bdi>{note.author.name}</bdi> · <Instant at={note.createdAt} />
                </span>
                {may.includes('removeContactNote') && (isChief || note.author.id === member.id) && (
                  <Button
                    look="ghost"
                    label={t`Remove this note for good`}
                    className="px-1! py-0!"
                    onPress={() => {
                      field.current?.focus()
                      void remove({ contactNoteId: note.id })
                    }}
                  >
                    <X aria-hidden size={13} />
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {may.includes('addContactNote') && (
        <form onSubmit={(event) => void handleSubmit(event)} className="flex items-end gap-1.5">
          <textarea
            ref={field}
            name="note"
            rows={1}
            maxLength={2000}
            dir="auto"
            aria-label={t`What colleagues should know about this person`}
            placeholder={t`What to know about this person`}
            className="min-h-8 min-w-0 flex-1 resize-none rounded-md border border-line-strong/60 bg-card px-2 py-1 text-sm [field-sizing:content] placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
          />
          <Button type="submit" isPending={isSending}>{t`Note it`}</Button>
        </form>
      )}
    </div>
  )
}
