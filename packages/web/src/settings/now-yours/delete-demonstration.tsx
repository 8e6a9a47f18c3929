import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { DeleteDemonstrationDocument } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { ownPlaceQuery } from './queries.ts'

/** One button, and a dialog that says what goes. */
export function DeleteDemonstration() {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const remove = useChange(
    async (_input: null) => (await fetchGraph(DeleteDemonstrationDocument, {})).deleteDemonstration,
    { refresh: [ownPlaceQuery.queryKey] },
  )
  const handleConfirm = async () => {
    if (!(await remove.run(null))) return
    setAsking(false)
    showToast({ tone: 'done', text: t`The demonstration is gone. What is here now is yours.` })
  }
  return (
    <Part
      id="now-yours-demonstration"
      title={t`The demonstration`}
      summary={t`It stays beside your organization as long as you want to try things in it.`}
      action={<Button onPress={() => setAsking(true)}>{t`Delete the demonstration`}</Button>}
    >
      {isAsking && (
        <ConfirmDialog
          title={t`Delete the demonstration?`}
          confirmLabel={remove.isPending ? t`Deleting…` : t`Delete it for good`}
          cancelLabel={t`Keep it`}
          isPending={remove.isPending}
          onConfirm={() => void handleConfirm()}
          onClose={() => setAsking(false)}
        >
          <p>
            {t`The invented railway goes with its people, its customers, every ticket and answer, and its Town Square. Who is trying it at this moment is signed out. Your own organization stays as it is. This cannot be taken back.`}
          </p>
        </ConfirmDialog>
      )}
      {null}
    </Part>
  )
}
