import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { PublishOverflowPolicyDocument } from '../../graphql/generated/graphql.ts'
import type { PublishOverflowPolicyInput } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { groupNames, markLabels } from './mark-words.ts'
import { type MarkGroup, markGroups, type MarkName, markNames, readMarks, type TypedMarks } from './marks.ts'
import { plainWords } from './plain-words.ts'

const groups = Object.keys(markGroups) as MarkGroup[]

/** The marks as fields, with what they mean together beside them, and why they change. */
export function MarksForm({
  baseNumber,
  typed,
  onType,
  onKept,
  onRefused,
}: {
  baseNumber: number
  typed: TypedMarks
  onType: (typed: TypedMarks) => void
  onKept: () => void
  /** Somebody may have published in between: what is in force is looked at again. */
  onRefused: () => void
}) {
  const { t, i18n } = useLingui()
  const change = useChange(
    async (input: PublishOverflowPolicyInput) =>
      (await fetchGraph(PublishOverflowPolicyDocument, { input })).publishOverflowPolicy,
    { refresh: [keys.overflow], fields: [...markNames, 'reason'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const marks = JSON.stringify(readMarks(typed))
    const kept = await change.run({ marks, baseNumber, reason: typedText(form, 'reason') })
    if (kept === null) return onRefused()
    onKept()
    showToast({ tone: 'done', text: t`Published. The next look goes by these marks.` })
  }
  const marks = readMarks(typed)
  // Half-written fields say nothing sensible together.
  const isReadable = Object.values(marks).every((value) => value !== null)
  return (
    <Form
      submitLabel={t`Publish these marks`}
      pendingLabel={t`Publishing…`}
      problem={change.problem}
      refusals={change.refusals}
      isPending={change.isPending}
      onSubmit={(form) => void handleSubmit(form)}
    >
      {groups.map((group) => (
        <fieldset key={group} className="mb-3 min-w-0">
          <legend className="text-lg font-semibold tracking-tight">{i18n._(groupNames[group])}</legend>
          <div className="mt-1 mb-3 rounded-md bg-hover px-3 py-2 text-ink-2">
            {isReadable
              ? plainWords(group, marks, i18n).map((sentence) => <p key={sentence}>{sentence}</p>)
              : t`What this means stands here once every field has a number.`}
          </div>
          <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2">
            {(Object.keys(markGroups[group]) as MarkName[]).map((name) => (
              <TextField
                key={name}
                name={name}
                label={i18n._(markLabels[name])}
                defaultValue={typed[name]}
                error={change.at(name)}
                {...(name === 'waveSizes' && { hint: t`One number for each wave.` })}
                onChange={(text) => onType({ ...typed, [name]: text })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <TextArea
        label={t`Why the marks change`}
        name="reason"
        error={change.at('reason')}
        hint={t`It stands with the version, for whoever asks later.`}
      />
    </Form>
  )
}
