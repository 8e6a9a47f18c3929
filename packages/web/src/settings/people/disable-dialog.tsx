import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { DisableMemberDocument } from '../../graphql/generated/graphql.ts'
import type { DisableMemberInput } from '../../graphql/generated/graphql.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { PEOPLE_KEYS, type Person } from './queries.ts'
import { useEnable } from './use-enable.ts'

/** Ends somebody's access, once the consequences were read. */
export function DisableDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useLingui()
  const enable = useEnable()
  const { id, name } = person
  const disable = useChange(
    async (input: DisableMemberInput) => (await fetchGraph(DisableMemberDocument, { input })).disableMember,
    { refresh: PEOPLE_KEYS },
  )
  const handleConfirm = async () => {
    const ended = await disable.run({ memberId: id })
    onClose()
    if (!ended) return
    showToast({
      tone: 'done',
      text: t`${name} no longer has access.`,
      action: { label: t`Undo`, run: () => void enable.run({ id, name }) },
    })
  }
  return (
    <ConfirmDialog
      title={t`End the access of ${name}?`}
      confirmLabel={t`End the access`}
      cancelLabel={t`Keep it`}
      isPending={disable.isPending}
      onConfirm={() => void handleConfirm()}
      onClose={onClose}
    >
      {t`Their sessions, tokens and open invitations end at once. What they wrote stays theirs, and their tickets stay where they are.`}
    </ConfirmDialog>
  )
}
