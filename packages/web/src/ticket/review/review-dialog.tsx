import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ReviewNoteInput, ReviewReason } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { reasonWords } from './reason-words.ts'

const MOST_CHARACTERS = 500

/** Why a reply is changed or goes back: a reason, then a sentence that its author reads. */
export function ReviewDialog({
  name,
  isReturn,
  onWhy,
  onClose,
}: {
  /** The author's. */
  name: string
  isReturn: boolean
  onWhy: (why: ReviewNoteInput) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [reason, setReason] = useState<ReviewReason | null>(null)
  const [problem, setProblem] = useState<string | undefined>()
  // A matter of style sends nothing back.
  const reasons = (Object.keys(reasonWords) as ReviewReason[]).filter((one) => !isReturn || one !== 'style')
  const title = isReturn ? t`Why does it go back?` : t`Why did you change it?`
  if (reason === null)
    return (
      <Dialog title={title} onClose={onClose}>
        <div className="px-5 pt-2 pb-5">
          <ChoiceList
            label={t`Reasons`}
            choices={reasons.map((one) => ({ id: one, label: i18n._(reasonWords[one]) }))}
            onChoose={(id) => setReason(id as ReviewReason)}
          />
        </div>
      </Dialog>
    )
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const note = typedText(event.currentTarget, 'note')
    if (note === '') return setProblem(t`Say why in a sentence: its author reads it.`)
    if (note.length > MOST_CHARACTERS) return setProblem(t`Say it in ${MOST_CHARACTERS} characters at most.`)
    onWhy({ reason, note })
  }
  return (
    <Dialog title={i18n._(reasonWords[reason])} onClose={onClose}>
      <form noValidate onSubmit={handleSubmit} className="flex flex-col gap-4 px-5 pt-2 pb-5">
        <TextArea label={t`A sentence for ${name}`} name="note" error={problem} isFirst />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={() => setReason(null)}>{t`Another reason`}</Button>
          <Button type="submit" look="primary">
            {isReturn ? t`Send it back` : t`Approve with changes`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
