import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { ChangeRoleDocument } from '../../graphql/generated/graphql.ts'
import type { ChangeRoleInput, Role } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { roleWords } from '../../signs/ticket-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { showToast } from '../../ui/toasts.ts'
import { roleHints, roles } from '../role-words.ts'
import { useChange } from '../use-change.ts'
import { PEOPLE_KEYS, type Person } from './queries.ts'

/** Gives somebody another role. */
export function RoleDialog({
  person,
  isViewer,
  onClose,
}: {
  person: Person
  isViewer: boolean
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const change = useChange(
    async (input: ChangeRoleInput) => (await fetchGraph(ChangeRoleDocument, { input })).changeRole,
    { refresh: isViewer ? [...PEOPLE_KEYS, keys.viewer] : PEOPLE_KEYS, fields: [] },
  )
  const { name } = person
  const handleSubmit = async (form: HTMLFormElement) => {
    const role = typedText(form, 'role') as Role
    if (!(await change.run({ memberId: person.id, role }))) return
    onClose()
    const word = i18n._(roleWords[role])
    if (role !== person.role) showToast({ tone: 'done', text: t`${name} is now: ${word}.` })
  }
  return (
    <Dialog title={t`Role of ${name}`} onClose={onClose}>
      <div className="px-5 pt-1 pb-5">
        <Form
          submitLabel={t`Change the role`}
          pendingLabel={t`Saving…`}
          cancelLabel={t`Cancel`}
          problem={change.problem}
          refusals={change.refusals}
          isPending={change.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <fieldset className="flex flex-col gap-1">
            <legend className="mb-2 text-ink-2">
              {isViewer
                ? t`This is your own role: with another one you are signed out, and only an administrator can give it back.`
                : t`Their sessions end, so that the new rights apply at once.`}
            </legend>
            {roles.map((role) => (
              <label
                key={role}
                className="flex min-h-10 items-center gap-3 rounded-md px-2 py-1 hover:bg-hover pointer-coarse:min-h-11"
              >
                <input
                  type="radio"
                  name="role"
                  value={role}
                  defaultChecked={role === person.role}
                  className="size-4 flex-none accent-accent"
                />
                <span className="w-28 flex-none font-medium">{i18n._(roleWords[role])}</span>
                <span className="text-ink-2">{i18n._(roleHints[role])}</span>
              </label>
            ))}
          </fieldset>
        </Form>
      </div>
    </Dialog>
  )
}
