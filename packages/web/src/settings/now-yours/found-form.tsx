import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { FoundOrganizationDocument } from '../../graphql/generated/graphql.ts'
import type { FoundOrganizationInput } from '../../graphql/generated/graphql.ts'
import { isLocale, localeNames, locales } from '../../locale/locale.ts'
import { inWindow } from '../../ui/browser-memory.ts'
import { Form } from '../../ui/form.tsx'
import { typedSecret, typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NothingYet } from '../rows.tsx'
import { useChange } from '../use-change.ts'

const FIELDS = ['name', 'timeZone', 'ownerName', 'email', 'password']

/** Founds the visitor's own organization; they are its first administrator from then on. */
export function FoundForm({ hasOwnOrganization }: { hasOwnOrganization: boolean }) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const found = useChange(
    async (input: FoundOrganizationInput) =>
      (await fetchGraph(FoundOrganizationDocument, { input })).foundOrganization,
    { refresh: [], fields: FIELDS },
  )
  if (hasOwnOrganization)
    return (
      <NothingYet>
        {t`This installation has an organization of its own already. Sign out, and sign in to it.`}
      </NothingYet>
    )
  const handleSubmit = async (form: HTMLFormElement) => {
    const locale = typedText(form, 'locale')
    const payload = await found.run({
      name: typedText(form, 'name'),
      locale: isLocale(locale) ? locale : 'fr',
      timeZone: typedText(form, 'timeZone'),
      ownerName: typedText(form, 'ownerName'),
      email: typedText(form, 'email'),
      password: typedSecret(form, 'password'),
    })
    if (!payload) return
    // Everything read so far was the demonstration's.
    inWindow.clear()
    queryClient.clear()
    location.assign('/settings/now-yours')
  }
  return (
    <Form
      submitLabel={t`Found the organization`}
      pendingLabel={t`Founding it…`}
      problem={found.problem}
      refusals={found.refusals}
      isPending={found.isPending}
      onSubmit={(form) => void handleSubmit(form)}
    >
      <TextField
        label={t`Name of your organization`}
        name="name"
        autoComplete="organization"
        isRequired
        isFirst
        error={found.at('name')}
      />
      <SelectField
        label={t`Language that its people start with`}
        name="locale"
        defaultValue={i18n.locale}
        options={locales.map((locale) => ({ value: locale, text: localeNames[locale] }))}
      />
      <SelectField
        label={t`Time zone`}
        name="timeZone"
        defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}
        options={timeZones().map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }))}
        error={found.at('timeZone')}
      />
      <TextField
        label={t`Your name`}
        name="ownerName"
        autoComplete="name"
        isRequired
        error={found.at('ownerName')}
      />
      <TextField
        label={t`E-mail address`}
        name="email"
        type="email"
        autoComplete="username"
        isRequired
        error={found.at('email')}
      />
      <TextField
        label={t`Password`}
        name="password"
        type="password"
        autoComplete="new-password"
        isRequired
        hint={t`At least 12 characters; a short sentence is easy to keep in mind.`}
        error={found.at('password')}
      />
    </Form>
  )
}

/** Every zone this browser knows, its own among them whatever it calls it. */
function timeZones(): string[] {
  return [
    ...new Set([Intl.DateTimeFormat().resolvedOptions().timeZone, ...Intl.supportedValuesOf('timeZone')]),
  ].toSorted()
}
