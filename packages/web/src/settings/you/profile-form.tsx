import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { type ProfileQuery, SaveProfileDocument } from '../../graphql/generated/graphql.ts'
import type { UpdateProfileInput } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { activateLocale, isLocale, localeNames, locales } from '../../locale/locale.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { profileQuery } from './queries.ts'

type Me = NonNullable<ProfileQuery['viewer']>['member']

/** What colleagues call the viewer, the language of their console and the zone their hours are in. */
export function ProfileForm({ member }: { member: Me }) {
  const { t } = useLingui()
  const change = useChange(
    async (input: UpdateProfileInput) => (await fetchGraph(SaveProfileDocument, { input })).updateProfile,
    { refresh: [keys.viewer, profileQuery.queryKey, ['hours']], fields: ['name', 'timeZone'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const locale = typedText(form, 'locale')
    if (!isLocale(locale)) return
    const saved = await change.run({
      name: typedText(form, 'name'),
      locale,
      timeZone: typedText(form, 'timeZone'),
    })
    if (!saved) return
    await activateLocale(locale)
    showToast({ tone: 'done', text: t`Your profile is saved.` })
  }
  return (
    <Part id="you-profile" title={t`Profile`}>
      <Form
        submitLabel={t`Save`}
        pendingLabel={t`Saving…`}
        problem={change.problem}
        refusals={change.refusals}
        isPending={change.isPending}
        onSubmit={(form) => void handleSubmit(form)}
      >
        <TextField
          label={t`Name`}
          name="name"
          autoComplete="name"
          defaultValue={member.name}
          error={change.at('name')}
          hint={member.email ?? undefined}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t`Language`}
            name="locale"
            defaultValue={member.locale}
            options={locales.map((locale) => ({ value: locale, text: localeNames[locale] }))}
          />
          <SelectField
            label={t`Time zone`}
            name="timeZone"
            defaultValue={member.timeZone}
            error={change.at('timeZone')}
            hint={t`Your working hours are read in it.`}
            options={zonesWith(member.timeZone)}
          />
        </div>
      </Form>
    </Part>
  )
}

/** Every zone this browser knows, and the one that is set, should it be another. */
function zonesWith(timeZone: string): { value: string; text: string }[] {
  const zones = new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])
  return [...zones].toSorted().map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))
}
