import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ArchiveDepartmentDocument, RestoreDepartmentDocument } from '../../graphql/generated/graphql.ts'
import { Pill } from '../../ui/pill.tsx'
import { AddButton } from '../add-button.tsx'
import { ArchivableRow } from '../archivable-row.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { useArchive } from '../use-archive.ts'
import { DepartmentDialog } from './department-dialog.tsx'
import { type Department, DEPARTMENT_KEYS } from './queries.ts'

/** The departments, each with who answers for it. */
export function DepartmentList({ departments }: { departments: readonly Department[] }) {
  const { t } = useLingui()
  const [edited, setEdited] = useState<Department | 'new' | null>(null)
  const archiving = useArchive({
    archive: async (departmentId) =>
      (await fetchGraph(ArchiveDepartmentDocument, { input: { departmentId } })).archiveDepartment,
    restore: async (departmentId) =>
      (await fetchGraph(RestoreDepartmentDocument, { input: { departmentId } })).restoreDepartment,
    refresh: DEPARTMENT_KEYS,
  })
  return (
    <Part
      id="departments-all"
      title={t`Departments`}
      summary={t`Strengths, weaknesses and ideas go to them when a ticket is resolved.`}
      action={<AddButton label={t`Add a department`} onAdd={() => setEdited('new')} />}
    >
      {departments.length === 0 ? (
        <NothingYet>{t`No department yet. Add those that should hear what customers say.`}</NothingYet>
      ) : (
        <Rows label={t`Departments`}>
          {departments.map((department) => (
            <ArchivableRow
              key={department.id}
              row={department}
              archiving={archiving}
              onEdit={() => setEdited(department)}
            >
              <Answering department={department} />
            </ArchivableRow>
          ))}
        </Rows>
      )}
      {edited !== null && (
        <DepartmentDialog department={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Part>
  )
}

/** Who answers for a department, or that nobody does. */
function Answering({ department: { owner, contactEmail } }: { department: Department }) {
  const { t } = useLingui()
  if (owner === null && contactEmail === null) return <>{t`Nobody answers for it yet.`}</>
  return (
    <>
      {owner && (
        <>
          <bdi>{owner.name}</bdi>
          {owner.disabledAt !== null && (
            <Pill tone="risk" className="ms-1.5">
              {t`without access`}
            </Pill>
          )}
        </>
      )}
      {owner && contactEmail !== null && ' · '}
      {contactEmail !== null && <bdi dir="ltr">{contactEmail}</bdi>}
    </>
  )
}
