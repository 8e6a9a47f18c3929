import { useLingui } from '@lingui/react/macro'
import type { QueryKey } from '@tanstack/react-query'
import type { Refusal } from '../signs/refusals.ts'
import { showToast } from '../ui/toasts.ts'
import { useChange } from './use-change.ts'

interface Named {
  id: string
  name: string
}

type Verb = (id: string) => Promise<{ userErrors: readonly (Refusal & { path: readonly string[] | null })[] }>

/** Archiving and bringing back: each is one press and says how to take it back, so neither asks first. */
export function useArchive(verbs: { archive: Verb; restore: Verb; refresh: readonly QueryKey[] }) {
  const { t } = useLingui()
  const archiving = useChange(verbs.archive, { refresh: verbs.refresh })
  const restoring = useChange(verbs.restore, { refresh: verbs.refresh })
  const restore = async ({ id, name }: Named) => {
    if (await restoring.run(id)) showToast({ tone: 'done', text: t`${name} is back.` })
  }
  const archive = async ({ id, name }: Named) => {
    if (!(await archiving.run(id))) return
    showToast({
      tone: 'done',
      text: t`${name} is archived.`,
      action: { label: t`Undo`, run: () => void restore({ id, name }) },
    })
  }
  return { archive, restore, isPending: archiving.isPending || restoring.isPending }
}
