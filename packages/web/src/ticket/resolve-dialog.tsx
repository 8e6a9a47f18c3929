import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import type { ResolutionOutcome } from '../graphql/generated/graphql.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextField } from '../ui/text-field.tsx'
import { readDepartments, rememberDepartment } from './departments.ts'

/** How a matter ended: nothing to pass on is one tap, a lesson for a department two. */
export function ResolveDialog({
  onResolve,
  onClose,
}: {
  onResolve: (outcome: ResolutionOutcome, department: string | null) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const [lesson, setLesson] = useState<Exclude<ResolutionOutcome, 'none'> | null>(null)
  const lessons = [
    ['strength', t`A strength`, t`Something a department does well`],
    ['weakness', t`A weakness`, t`Something a department should know`],
    ['idea', t`An idea`, t`Something a department could do`],
  ] as const

  if (lesson === null)
    return (
      <Dialog title={t`What did it teach us?`} onClose={onClose}>
        <div className="flex flex-col gap-2 px-5 pt-2 pb-5">
          <Button look="primary" isFirst className="min-h-10" onPress={() => onResolve('none', null)}>
            {t`Nothing to pass on`}
          </Button>
          {lessons.map(([outcome, name, words]) => (
            <Button key={outcome} className="min-h-10 justify-between!" onPress={() => setLesson(outcome)}>
              {name}
              <span className="font-normal text-ink-2">{words}</span>
            </Button>
          ))}
        </div>
      </Dialog>
    )
  return (
    <Departments
      onClose={onClose}
      onChoose={(department) => {
        rememberDepartment(department)
        onResolve(lesson, department)
      }}
    />
  )
}

function Departments({ onChoose, onClose }: { onChoose: (department: string) => void; onClose: () => void }) {
  const { t } = useLingui()
  const id = useId()
  const usual = [t`Product`, t`On site`, t`Sales`, t`Human resources`, t`Legal`]
  const departments = [...new Set([...readDepartments(), ...usual])].slice(0, 8)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedText(event.currentTarget, 'department')
    if (typed !== '') onChoose(typed)
  }
  return (
    <Dialog title={t`Which department?`} onClose={onClose}>
      <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <div className="grid grid-cols-2 gap-2">
          {departments.map((department, at) => (
            <Button
              key={department}
              isFirst={at === 0}
              className="min-h-10"
              onPress={() => onChoose(department)}
            >
              <bdi className="truncate">{department}</bdi>
            </Button>
          ))}
        </div>
        <form id={id} onSubmit={handleSubmit} className="flex items-end gap-2">
          <div className="flex-1">
            <TextField label={t`Another one`} name="department" />
          </div>
          <Button type="submit" className="min-h-9">{t`Choose`}</Button>
        </form>
      </div>
    </Dialog>
  )
}
