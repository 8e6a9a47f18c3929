import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateInvitationDocument } from '../../graphql/generated/graphql.ts'
import type { CreateInvitationInput, Role } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { isLocale, localeNames, locales } from '../../locale/locale.ts'
import { roleWords } from '../../signs/ticket-words.ts'
import { Button } from '../../ui/button.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { checkedValues, typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LinkBox } from '../link-box.tsx'
import { roleHints, roles } from '../role-words.ts'
import { teamsQuery } from '../teams/queries.ts'
import { useChange } from '../use-change.ts'
import { PEOPLE_KEYS } from './queries.ts'

/** Invites somebody: the link to hand over stands here once, and nowhere else. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const teams = useQuery(teamsQuery).data?.filter(({ archivedAt }) => archivedAt === null) ?? []
  const [role, setRole] = useState<Role>('agent')
  const [sent, setSent] = useState<{ email: string; url: string } | null>(null)
  const invite = useChange(
    async (input: CreateInvitationInput) =>
      (await fetchGraph(CreateInvitationDocument, { input })).createInvitation,
    { refresh: PEOPLE_KEYS, fields: ['email', 'teamIds'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const email = typedText(form, 'email')
    const locale = typedText(form, 'locale')
    const payload = await invite.run({
      email,
      role,
      ...(isLocale(locale) && { locale }),
      teamIds: checkedValues(form, 'teamIds'),
    })
    if (payload?.url) setSent({ email, url: payload.url })
  }
  if (sent !== null)
    return (
      <Dialog title={t`The invitation is ready`} onClose={onClose}>
        <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
          <p className="text-ink-2">{t`Send this link to ${sent.email}. It makes one member, once, within seven days.`}</p>
          <LinkBox label={t`Link of the invitation`} text={sent.url} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={() => setSent(null)}>{t`Invite somebody else`}</Button>
            <Button look="primary" onPress={onClose}>{t`Done`}</Button>
          </div>
        </div>
      </Dialog>
    )
  return (
    <Dialog title={t`Invite somebody`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Make the invitation`}
          pendingLabel={t`Making it…`}
          cancelLabel={t`Cancel`}
          problem={invite.problem}
          refusals={invite.refusals}
          isPending={invite.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <TextField
            label={t`E-mail address`}
            name="email"
            type="email"
            autoComplete="off"
            isFirst
            error={invite.at('email')}
          />
          <SelectField
            label={t`Role`}
            name="role"
            value={role}
            hint={i18n._(roleHints[role])}
            onChoose={(value) => setRole(value as Role)}
            options={roles.map((one) => ({ value: one, text: i18n._(roleWords[one]) }))}
          />
          <SelectField
            label={t`Language`}
            name="locale"
            defaultValue={viewer.member.locale}
            options={locales.map((locale) => ({ value: locale, text: localeNames[locale] }))}
          />
          {teams.length > 0 && (
            <CheckList
              legend={t`Teams`}
              name="teamIds"
              error={invite.at('teamIds')}
              options={teams.map(({ id, name }) => ({ value: id, text: name }))}
            />
          )}
        </Form>
      </div>
    </Dialog>
  )
}
