import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { receiversQuery } from '../../enquiries/queries.ts'
import type { Receiver } from '../../enquiries/queries.ts'
import { fetchGraph } from '../../graphql/client.ts'
import { SetEnquiryDepartmentDocument } from '../../graphql/generated/graphql.ts'
import type { SetEnquiryDepartmentInput } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { ReadState } from '../read-state.tsx'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import type { Department } from './queries.ts'

/** Which department receives those who ask for work, and which those who want to buy. */
export function EnquiriesPart({ departments }: { departments: readonly Department[] }) {
  const { t } = useLingui()
  const query = useQuery(receiversQuery)
  return (
    <Part
      id="departments-enquiries"
      title={t`Enquiries`}
      summary={t`Job enquiries go to their department as they are read. Whoever wants to buy is answered in the thread, and goes to sales only after they have said yes.`}
    >
      <ReadState query={query}>
        {(receivers) => (
          <div className="grid gap-4 sm:grid-cols-2">
            {receivers.map((receiver) => (
              <ReceiverField key={receiver.kind} receiver={receiver} departments={departments} />
            ))}
          </div>
        )}
      </ReadState>
    </Part>
  )
}

function ReceiverField({
  receiver,
  departments,
}: {
  receiver: Receiver
  departments: readonly Department[]
}) {
  const { t } = useLingui()
  const { kind, department, recipient, waitingCount } = receiver
  const change = useChange(
    async (input: SetEnquiryDepartmentInput) =>
      (await fetchGraph(SetEnquiryDepartmentDocument, { input })).setEnquiryDepartment,
    { refresh: [keys.enquiries, keys.tickets], fields: ['departmentId'] },
  )
  const choose = async (departmentId: string) => {
    const payload = await change.run({ kind, departmentId: departmentId || null })
    if (payload) showToast({ tone: 'done', text: t`Kept.` })
  }
  const name = department?.name ?? ''
  const told = recipient?.name ?? ''
  const waiting = waitingCount === 0 ? '' : ` ${t`Waiting now: ${waitingCount}.`}`
  return (
    <SelectField
      label={kind === 'job' ? t`Who receives job enquiries` : t`Who receives those who want to buy`}
      name={`receiver-${kind}`}
      value={department?.id ?? ''}
      error={change.at('departmentId') ?? change.problem ?? undefined}
      hint={
        department === null
          ? `${t`Nobody yet: they stay with the care team.`}${waiting}`
          : recipient === null
            ? t`Nobody of the care team answers for “${name}”, so nobody is told of what it receives.`
            : t`${told} is told.`
      }
      onChoose={(departmentId) => void choose(departmentId)}
      options={[
        { value: '', text: t`Nobody yet` },
        ...departments
          .filter(({ archivedAt }) => archivedAt === null)
          .map(({ id, name: text }) => ({ value: id, text })),
      ]}
    />
  )
}
