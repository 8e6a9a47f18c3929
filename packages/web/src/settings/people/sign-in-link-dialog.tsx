import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { IssueSignInLinkDocument } from '../../graphql/generated/graphql.ts'
import type { IssueSignInLinkInput } from '../../graphql/generated/graphql.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { useChange } from '../use-change.ts'
import type { Person } from './queries.ts'

/** Makes a link that signs somebody in once. It is on record, so it is asked for first. */
export function SignInLinkDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useLingui()
  const [url, setUrl] = useState<string | null>(null)
  const { name } = person
  const issue = useChange(
    async (input: IssueSignInLinkInput) =>
      (await fetchGraph(IssueSignInLinkDocument, { input })).issueSignInLink,
    { refresh: [] },
  )
  const handleConfirm = async () => {
    const issued = await issue.run({ memberId: person.id })
    if (issued?.url) setUrl(issued.url)
    else onClose()
  }
  if (url !== null)
    return (
      <SecretDialog
        title={t`Sign-in link for ${name}`}
        summary={t`It signs them in once, within 24 hours. Whoever holds it is ${name}.`}
        label={t`Sign-in link`}
        text={url}
        onClose={onClose}
      />
    )
  return (
    <ConfirmDialog
      title={t`Make a sign-in link for ${name}?`}
      confirmLabel={t`Make the link`}
      cancelLabel={t`Cancel`}
      isPending={issue.isPending}
      onConfirm={() => void handleConfirm()}
      onClose={onClose}
    >
      {t`It signs them in once, within 24 hours, and stands in the record.`}
    </ConfirmDialog>
  )
}
