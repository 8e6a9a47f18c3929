import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { linesOf } from './lines-of.ts'
import { type CharterRules, RULES_KEYS } from './queries.ts'
import { setRules } from './set-rules.ts'

export type OwnList = 'allowed' | 'patterns'

/** A list of the organization's own, one entry a line. */
export function OwnDialog({
  rules,
  list,
  onClose,
}: {
  rules: CharterRules
  list: OwnList
  onClose: () => void
}) {
  const { t } = useLingui()
  const save = useChange((entries: string[]) => setRules(rules, { [list]: entries }), {
    refresh: RULES_KEYS,
    fields: [list],
  })
  const isAllowed = list === 'allowed'
  return (
    <Dialog
      title={isAllowed ? t`What may stand in public` : t`How your numbers of orders look`}
      onClose={onClose}
    >
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={(typed) => linesOf(typedText(typed, list))} onClose={onClose}>
          <TextArea
            label={isAllowed ? t`Your own numbers, addresses and links` : t`Patterns`}
            name={list}
            rows={7}
            isFirst
            defaultValue={rules[list].join('\n')}
            hint={
              isAllowed
                ? t`One a line. A domain stands for all of its addresses and links.`
                : t`One a line: # for a digit, ? for a letter, anything else for itself. RC-####-?? finds RC-4571-XK.`
            }
            error={save.at(list)}
          />
        </SaveForm>
      </div>
    </Dialog>
  )
}
