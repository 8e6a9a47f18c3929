import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateDepartmentDocument, UpdateDepartmentDocument } from '../../graphql/generated/graphql.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { membersQuery } from '../members-query.ts'
import { ReadState } from '../read-state.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { type Department, DEPARTMENT_KEYS } from './queries.ts'

/** A department's name and who answers for it: a new one, or one that is changed. */
export function DepartmentDialog({
  department,
  onClose,
}: {
  department: Department | null
  onClose: () => void
}) {
  const { t } = useLingui()
  const members = useQuery(membersQuery)
  const save = useChange(
    async (input: { name: string; ownerId: string | null; contactEmail: string | null }) =>
      department === null
        ? (await fetchGraph(CreateDepartmentDocument, { input })).createDepartment
        : (await fetchGraph(UpdateDepartmentDocument, { input: { ...input, departmentId: department.id } }))
            .updateDepartment,
    { refresh: DEPARTMENT_KEYS, fields: ['name', 'ownerId', 'contactEmail'] },
  )
  const read = (form: HTMLFormElement) => ({
    name: typedText(form, 'name'),
    ownerId: typedText(form, 'ownerId') || null,
    contactEmail: typedText(form, 'contactEmail') || null,
  })
  const owner = department?.owner
  return (
    <Dialog
      title={department === null ? t`Add a department` : t`Change ${department.name}`}
      onClose={onClose}
    >
      <div className="px-5 pt-2 pb-5">
        <ReadState query={members}>
          {(everybody) => (
            <SaveForm save={save} read={read} onClose={onClose}>
              <TextField
                label={t`Name`}
                name="name"
                isFirst
                defaultValue={department?.name ?? ''}
                error={save.at('name')}
              />
              <SelectField
                label={t`Who answers for it`}
                name="ownerId"
                defaultValue={owner?.id ?? ''}
                error={save.at('ownerId')}
                options={[
                  { value: '', text: t`Nobody yet` },
                  // Somebody whose access ended stays chosen until another is.
                  ...(owner && owner.disabledAt !== null ? [{ value: owner.id, text: owner.name }] : []),
                  ...everybody.map(({ id, name }) => ({ value: id, text: name })),
                ]}
              />
              <TextField
                label={t`E-mail address of the department`}
                name="contactEmail"
                type="email"
                autoComplete="off"
                defaultValue={department?.contactEmail ?? ''}
                error={save.at('contactEmail')}
                hint={t`For those who are no members of Relais.`}
              />
            </SaveForm>
          )}
        </ReadState>
      </div>
    </Dialog>
  )
}
