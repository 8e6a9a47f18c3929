import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { membersQuery } from '../members-query.ts'
import { ReadState } from '../read-state.tsx'
import { AvailabilityPart } from './availability-part.tsx'
import { DaysOffPart } from './days-off-part.tsx'
import { GivenPart } from './given-part.tsx'
import { hoursQuery } from './queries.ts'
import { WeekPart } from './week-part.tsx'

/** When somebody is there to answer: now, in the week, and on which days not at all. */
export function HoursPage() {
  const viewer = useViewer()
  const [memberId, setMemberId] = useState<string | null>(null)
  const query = useQuery(hoursQuery(memberId))
  const isOwn = memberId === null
  const isSupervisor = viewer.member.role === 'supervisor' || viewer.member.role === 'admin'
  return (
    <>
      {isSupervisor && <Whose memberId={memberId} onChoose={setMemberId} />}
      <ReadState query={query}>
        {(member) =>
          member && (
            <div key={member.id}>
              <AvailabilityPart member={member} isOwn={isOwn} />
              <WeekPart key={JSON.stringify(member.workingHours)} member={member} />
              <DaysOffPart member={member} />
            </div>
          )
        }
      </ReadState>
      {isSupervisor && isOwn && <GivenPart />}
    </>
  )
}

/** A supervisor plans for others too. */
function Whose({
  memberId,
  onChoose,
}: {
  memberId: string | null
  onChoose: (memberId: string | null) => void
}) {
  const { t } = useLingui()
  const viewer = useViewer()
  const others = (useQuery(membersQuery).data ?? []).filter(({ id }) => id !== viewer.member.id)
  return (
    <div className="mb-6 max-w-80">
      <SelectField
        label={t`Whose hours`}
        name="whose"
        value={memberId ?? ''}
        onChoose={(value) => onChoose(value === '' ? null : value)}
        options={[
          { value: '', text: t`My own` },
          ...others.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
    </div>
  )
}
