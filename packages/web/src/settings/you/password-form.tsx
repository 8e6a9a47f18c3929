import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ChangePasswordDocument, type ProfileQuery } from '../../graphql/generated/graphql.ts'
import type { ChangePasswordInput } from '../../graphql/generated/graphql.ts'
import { Form } from '../../ui/form.tsx'
import { typedSecret } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { profileQuery } from './queries.ts'

type Me = NonNullable<ProfileQuery['viewer']>['member']

/** Sets the viewer's password; whoever came in by a link has none yet. */
export function PasswordForm({ member }: { member: Me }) {
  const { t } = useLingui()
  // A new form after each change: nobody's password stays in a field.
  const [round, setRound] = useState(0)
  const change = useChange(
    async (input: ChangePasswordInput) =>
      (await fetchGraph(ChangePasswordDocument, { input })).changePassword,
    { refresh: [profileQuery.queryKey], fields: ['currentPassword', 'newPassword'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const changed = await change.run({
      ...(member.hasPassword && { currentPassword: typedSecret(form, 'currentPassword') }),
      newPassword: typedSecret(form, 'newPassword'),
    })
    if (!changed) return
    setRound(round + 1)
    showToast({ tone: 'done', text: t`Your password is set. Your other sessions have ended.` })
  }
  return (
    <Part
      id="you-password"
      title={t`Password`}
      {...(!member.hasPassword && {
        summary: t`You have none yet and come in by the links an administrator gives you.`,
      })}
    >
      <Form
        key={round}
        submitLabel={t`Set the password`}
        pendingLabel={t`Saving…`}
        problem={change.problem}
        refusals={change.refusals}
        isPending={change.isPending}
        onSubmit={(form) => void handleSubmit(form)}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          {member.hasPassword && (
            <TextField
              label={t`Password until now`}
              name="currentPassword"
              type="password"
              autoComplete="current-password"
              error={change.at('currentPassword')}
            />
          )}
          <TextField
            label={t`New password`}
            name="newPassword"
            type="password"
            autoComplete="new-password"
            error={change.at('newPassword')}
            hint={t`12 characters at least: a sentence is easy to remember.`}
          />
        </div>
      </Form>
    </Part>
  )
}
