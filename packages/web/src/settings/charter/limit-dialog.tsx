import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { CharterLimitInput } from '../../graphql/generated/graphql.ts'
import { networkName } from '../../signs/network.tsx'
import { roleWords } from '../../signs/ticket-words.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'
import { checkedValues, typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { roles } from '../role-words.ts'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { type CharterRules, placesQuery, RULES_KEYS } from './queries.ts'
import { limitInput, setRules } from './set-rules.ts'

/** One limit: whom it concerns, and where, what and when they do not answer. */
export function LimitDialog({
  rules,
  at,
  onClose,
}: {
  rules: CharterRules
  at: number
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { data: places } = useQuery(placesQuery)
  const limit = rules.limits[at]
  const save = useChange(
    (written: CharterLimitInput) => {
      const limits = rules.limits.map(limitInput)
      limits[at] = written
      return setRules(rules, { limits })
    },
    { refresh: RULES_KEYS, fields: [] },
  )
  const read = (form: HTMLFormElement): CharterLimitInput => {
    const [from, until] = [typedText(form, 'from'), typedText(form, 'until')]
    const visibility = typedText(form, 'visibility')
    return {
      roles: roles.filter((role) => checkedValues(form, 'roles').includes(role)),
      networks: checkedValues(form, 'networks'),
      visibility: visibility === 'public' || visibility === 'private' ? visibility : null,
      topicIds: checkedValues(form, 'topics'),
      hours: from === '' && until === '' ? null : { from, until },
    }
  }
  const time = (name: 'from' | 'until', label: string) => (
    <FieldFrame label={label}>
      {(ids) => (
        <input
          {...ids}
          type="time"
          name={name}
          defaultValue={limit?.hours?.[name] ?? ''}
          className={CONTROL}
        />
      )}
    </FieldFrame>
  )
  return (
    <Dialog title={limit === undefined ? t`Add a limit` : t`Change a limit`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={read} onClose={onClose}>
          <CheckList
            legend={t`Whom it concerns`}
            name="roles"
            options={roles.map((role) => ({ value: role, text: i18n._(roleWords[role]) }))}
            chosen={limit?.roles ?? ['volunteer']}
          />
          <SelectField
            label={t`Where they do not answer`}
            name="visibility"
            defaultValue={limit?.visibility ?? ''}
            options={[
              { value: '', text: t`In public and in private` },
              { value: 'public', text: t`In public` },
              { value: 'private', text: t`In private` },
            ]}
          />
          {places !== undefined && (
            <>
              <CheckList
                legend={t`On these networks; none for all`}
                name="networks"
                options={places.networks.map(({ name }) => ({ value: name, text: networkName(name) }))}
                chosen={limit?.networks ?? []}
              />
              {places.topics.length > 0 && (
                <CheckList
                  legend={t`On these topics; none for all`}
                  name="topics"
                  options={places.topics.map(({ id, name }) => ({ value: id, text: name }))}
                  chosen={limit?.topics.map(({ id }) => id) ?? []}
                />
              )}
            </>
          )}
          <fieldset className="grid grid-cols-2 gap-2">
            <legend className="mb-1 font-medium text-ink-2">{t`At these hours of the day; none for all`}</legend>
            {time('from', t`From`)}
            {time('until', t`Until`)}
          </fieldset>
        </SaveForm>
      </div>
    </Dialog>
  )
}
