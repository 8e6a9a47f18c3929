import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ResolutionOutcome } from '../graphql/generated/graphql.ts'
import { failureSentence } from '../signs/failures.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { departmentsQuery } from './queries.ts'

/** How a matter ended: nothing to pass on is one tap, a lesson for a department two. */
export function ResolveDialog({
  onResolve,
  onClose,
}: {
  onResolve: (outcome: ResolutionOutcome, departmentId: string | null) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const [lesson, setLesson] = useState<Exclude<ResolutionOutcome, 'none'> | null>(null)
  if (lesson !== null)
    return <Departments onClose={onClose} onChoose={(departmentId) => onResolve(lesson, departmentId)} />
  const outcomes: { id: ResolutionOutcome; label: string; detail?: string }[] = [
    { id: 'none', label: t`Nothing to pass on` },
    { id: 'strength', label: t`A strength`, detail: t`Something a department does well` },
    { id: 'weakness', label: t`A weakness`, detail: t`Something a department should know` },
    { id: 'idea', label: t`An idea`, detail: t`Something a department could do` },
  ]
  return (
    <Dialog title={t`What did it teach us?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <ChoiceList
          label={t`What did it teach us?`}
          choices={outcomes}
          onChoose={(id) => {
            if (id === 'strength' || id === 'weakness' || id === 'idea') setLesson(id)
            else onResolve('none', null)
          }}
        />
      </div>
    </Dialog>
  )
}

function Departments({
  onChoose,
  onClose,
}: {
  onChoose: (departmentId: string) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { data, error } = useQuery(departmentsQuery)
  return (
    <Dialog title={t`Which department?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        {data === undefined ? (
          <p className="py-3 text-ink-2">
            {error ? failureSentence(error, i18n) : t`Reading the departments…`}
          </p>
        ) : (
          <ChoiceList
            label={t`Departments`}
            choices={data.map(({ id, name, owner }) => ({
              id,
              label: name,
              ...(owner !== null && { detail: owner.name }),
            }))}
            {...(data.length > 9 && { filterLabel: t`Find a department` })}
            emptyText={t`No department is known. An administrator adds them in the settings.`}
            onChoose={onChoose}
          />
        )}
      </div>
    </Dialog>
  )
}
