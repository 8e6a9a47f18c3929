import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Form } from '../ui/form.tsx'
import type { Change } from './use-change.ts'

/** A dialog's form that saves one thing of the settings and closes once it is saved; what is refused stands in it. */
export function SaveForm<Input>({
  save,
  read,
  onClose,
  children,
}: {
  save: Change<Input, unknown>
  /** What the form says, as `save` takes it. */
  read: (form: HTMLFormElement) => Input
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useLingui()
  const handleSubmit = async (form: HTMLFormElement) => {
    const saved = await save.run(read(form))
    if (saved !== null) onClose()
  }
  return (
    <Form
      submitLabel={t`Save`}
      pendingLabel={t`Saving…`}
      cancelLabel={t`Cancel`}
      problem={save.problem}
      refusals={save.refusals}
      isPending={save.isPending}
      onSubmit={(form) => void handleSubmit(form)}
      onCancel={onClose}
    >
      {children}
    </Form>
  )
}
