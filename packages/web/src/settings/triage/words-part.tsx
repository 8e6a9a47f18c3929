import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { keepFocus } from '../keep-focus.ts'
import { Part } from '../rows.tsx'
import { signName } from './triage-words.ts'
import type { RulesDraft } from './use-rules-draft.ts'

/** Phrases of the organization's own, on top of the lists that Relais comes with. */
export function WordsPart({
  draft,
  signs,
  faultAt,
}: {
  draft: RulesDraft
  signs: readonly string[]
  /** What was refused of a sign's words. */
  faultAt: (sign: string) => string | undefined
}) {
  const { t, i18n } = useLingui()
  const [opened, setOpened] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState('')
  const { words } = draft.rules
  const shown = signs.filter((sign) => (words[sign]?.length ?? 0) > 0 || opened.includes(sign))
  const others = signs
    .filter((sign) => !shown.includes(sign))
    .map((sign) => ({ sign, name: signName(sign, i18n) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.locale))
  return (
    <Part
      id="triage-words"
      title={t`Words of your own`}
      summary={t`They count beside the words that Relais knows, in every language. One phrase a line; * stands for any ending, _ for up to four words, # for a number, (a|b) for either.`}
    >
      <div className="flex flex-col gap-4">
        {shown.map((sign) => (
          <WordsField
            key={sign}
            name={signName(sign, i18n)}
            phrases={words[sign] ?? []}
            fault={faultAt(sign)}
            isFirst={opened.at(-1) === sign}
            onChange={(phrases) => draft.setWords(sign, phrases)}
          />
        ))}
        <div className="flex flex-wrap items-end gap-2">
          <div className="w-full max-w-sm">
            <SelectField
              label={t`What they are a sign of`}
              name="sign"
              value={chosen}
              onChoose={setChosen}
              options={[
                { value: '', text: t`Choose a sign` },
                ...others.map(({ sign, name }) => ({ value: sign, text: name })),
              ]}
            />
          </div>
          <Button
            className="min-h-9"
            isDisabled={chosen === ''}
            onPress={() => {
              setOpened([...opened, chosen])
              setChosen('')
            }}
          >
            {t`Add words`}
          </Button>
        </div>
      </div>
    </Part>
  )
}

function WordsField({
  name,
  phrases,
  fault,
  isFirst,
  onChange,
}: {
  name: string
  phrases: readonly string[]
  fault: string | undefined
  isFirst: boolean
  onChange: (phrases: string[]) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? phrases.join('\n')
  const linesOf = (written: string) =>
    written
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const takeUp = () => {
    if (typed === null) return
    const lines = linesOf(typed)
    if (lines.join('\n') !== phrases.join('\n')) onChange(lines)
    setTyped(null)
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full max-w-sm">
        <FieldFrame label={name} error={fault}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              dir="auto"
              {...(isFirst && { autoFocus: true })}
              value={text}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={takeUp}
              className={`${CONTROL} max-h-[40vh] min-h-18! resize-none py-1.5 [field-sizing:content]`}
            />
          )}
        </FieldFrame>
      </div>
      {phrases.length > 0 && (
        <Button
          look="ghost"
          label={t`Take away the words for: ${name}`}
          onPress={() => {
            onChange([])
            keepFocus()
          }}
        >
          {t`Take these words away`}
        </Button>
      )}
    </div>
  )
}
