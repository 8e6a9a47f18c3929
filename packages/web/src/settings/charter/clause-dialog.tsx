import { useLingui } from '@lingui/react/macro'
import type { CharterClause, CharterSeverity } from '../../graphql/generated/graphql.ts'
import { clauseNames } from '../../signs/clause-refusals.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { linesOf } from './lines-of.ts'
import { type CharterRules, RULES_KEYS } from './queries.ts'
import { setRules } from './set-rules.ts'
import { severityChoices } from './severity-words.ts'

const SEVERITIES: readonly CharterSeverity[] = ['refuse', 'warn', 'off']

/** What one clause does, and the phrases of one's own that it finds. */
export function ClauseDialog({
  rules,
  clause,
  onClose,
}: {
  rules: CharterRules
  clause: CharterClause
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const known = rules.severities.find((one) => one.clause === clause)
  const words = rules.words.find((one) => one.clause === clause)
  const save = useChange(
    ({ severity, phrases }: { severity: CharterSeverity; phrases: string[] }) =>
      setRules(rules, {
        severities: rules.severities
          .map((one) => (one.clause === clause ? { ...one, severity } : one))
          .filter((one) => one.severity !== one.shipped)
          .map((one) => ({ clause: one.clause, severity: one.severity })),
        words: rules.words.map((one) => (one.clause === clause ? { clause, phrases } : one)),
      }),
    { refresh: RULES_KEYS, fields: ['words', 'severities'] },
  )
  const read = (form: HTMLFormElement) => ({
    severity: SEVERITIES.find((one) => one === typedText(form, 'severity')) ?? 'refuse',
    phrases: linesOf(typedText(form, 'phrases')),
  })
  return (
    <Dialog title={i18n._(clauseNames[clause])} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={read} onClose={onClose}>
          <SelectField
            label={t`What it does`}
            name="severity"
            defaultValue={known?.severity ?? 'refuse'}
            options={SEVERITIES.map((one) => ({ value: one, text: i18n._(severityChoices[one]) }))}
            error={save.at('severities')}
          />
          {words !== undefined && (
            <TextArea
              label={t`Phrases of your own`}
              name="phrases"
              rows={6}
              defaultValue={words.phrases.join('\n')}
              hint={t`In any language, one a line, beside those that Relais knows; * stands for any ending, _ for up to four words, # for a number, (a|b) for either.`}
              error={save.at('words')}
            />
          )}
        </SaveForm>
      </div>
    </Dialog>
  )
}
