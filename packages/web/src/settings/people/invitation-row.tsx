import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ResendInvitationDocument, RevokeInvitationDocument } from '../../graphql/generated/graphql.ts'
import type { ResendInvitationInput, RevokeInvitationInput } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { roleWords } from '../../signs/ticket-words.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Row } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { type Invitation, PEOPLE_KEYS } from './queries.ts'
import { SecretDialog } from '../secret-dialog.tsx'

/** Somebody who was invited: whether their link still holds, another link, and taking it back. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t, i18n } = useLingui()
  const [link, setLink] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { email } = invitation
  const resend = useChange(
    async (input: ResendInvitationInput) =>
      (await fetchGraph(ResendInvitationDocument, { input })).resendInvitation,
    { refresh: PEOPLE_KEYS },
  )
  const revoke = useChange(
    async (input: RevokeInvitationInput) =>
      (await fetchGraph(RevokeInvitationDocument, { input })).revokeInvitation,
    { refresh: PEOPLE_KEYS },
  )
  const handleResend = async () => {
    const sent = await resend.run({ invitationId: invitation.id })
    if (sent?.url) setLink(sent.url)
  }
  const handleRevoke = async () => {
    const revoked = await revoke.run({ invitationId: invitation.id })
    setAsking(false)
    if (revoked) showToast({ tone: 'done', text: t`The invitation of ${email} is taken back.` })
  }
  return (
    <Row
      title={
        <>
          <bdi dir="ltr">{email}</bdi>
          <Pill>{i18n._(roleWords[invitation.role])}</Pill>
          {invitation.state === 'expired' && <Pill tone="risk">{t`has run out`}</Pill>}
        </>
      }
      actions={
        <>
          <Button
            label={t`Make another link for ${email}`}
            isPending={resend.isPending}
            onPress={() => void handleResend()}
          >
            {t`Another link`}
          </Button>
          <Button label={t`Take back the invitation of ${email}`} onPress={() => setAsking(true)}>
            {t`Take back`}
          </Button>
        </>
      }
    >
      {invitation.state === 'open' && (
        <>
          {t`The link holds until`} <Instant at={invitation.expiresAt} />
        </>
      )}
      {invitation.invitedBy && <> · {t`invited by ${invitation.invitedBy.name}`}</>}
      {link !== null && (
        <SecretDialog
          title={t`Another link for ${email}`}
          summary={t`The link before is good no longer. This one holds for seven days.`}
          label={t`Link of the invitation`}
          text={link}
          onClose={() => setLink(null)}
        />
      )}
      {isAsking && (
        <ConfirmDialog
          title={t`Take back the invitation of ${email}?`}
          confirmLabel={t`Take back`}
          cancelLabel={t`Keep it`}
          isPending={revoke.isPending}
          onConfirm={() => void handleRevoke()}
          onClose={() => setAsking(false)}
        >
          {t`Their link stops working at once. You can invite them again.`}
        </ConfirmDialog>
      )}
    </Row>
  )
}
