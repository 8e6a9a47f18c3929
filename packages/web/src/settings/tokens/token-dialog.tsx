import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateApiTokenDocument } from '../../graphql/generated/graphql.ts'
import type { CreateApiTokenInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { roleWords } from '../../signs/ticket-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { membersQuery } from '../members-query.ts'
import { ReadState } from '../read-state.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { useChange } from '../use-change.ts'
import { tokensQuery } from './queries.ts'

/** Makes a token; the token itself stands here once, and nowhere else. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const members = useQuery(membersQuery)
  const [made, setMade] = useState<string | null>(null)
  const make = useChange(
    async (input: CreateApiTokenInput) =>
      (await fetchGraph(CreateApiTokenDocument, { input })).createApiToken,
    { refresh: [tokensQuery.queryKey], fields: ['name', 'memberId'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const payload = await make.run({
      name: typedText(form, 'name'),
      memberId: typedText(form, 'memberId'),
    })
    if (payload?.token) setMade(payload.token)
  }
  if (made !== null)
    return (
      <SecretDialog
        title={t`The token is ready`}
        summary={t`Put it into the settings of the program. Whoever holds it acts as that member.`}
        label={t`Token`}
        text={made}
        onClose={onClose}
      />
    )
  return (
    <Dialog title={t`Make a token`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <ReadState query={members}>
          {(everybody) => (
            <Form
              submitLabel={t`Make the token`}
              pendingLabel={t`Making it…`}
              cancelLabel={t`Cancel`}
              problem={make.problem}
              refusals={make.refusals}
              isPending={make.isPending}
              onSubmit={(form) => void handleSubmit(form)}
              onCancel={onClose}
            >
              <TextField
                label={t`What it is for`}
                name="name"
                isFirst
                error={make.at('name')}
                hint={t`So that colleagues recognise it in this list.`}
              />
              <SelectField
                label={t`As whom it acts`}
                name="memberId"
                defaultValue={viewer.member.id}
                error={make.at('memberId')}
                hint={t`It may do what this member may do, and what it does is theirs.`}
                options={everybody.map(({ id, name, role }) => {
                  const word = i18n._(roleWords[role])
                  return { value: id, text: `${name} (${word})` }
                })}
              />
            </Form>
          )}
        </ReadState>
      </div>
    </Dialog>
  )
}
