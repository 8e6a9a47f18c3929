import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { RevokeApiTokenDocument } from '../../graphql/generated/graphql.ts'
import type { RevokeApiTokenInput } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { roleWords } from '../../signs/ticket-words.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Row } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { type ApiToken, tokensQuery } from './queries.ts'

/** One token: as whom it acts, when it was last used, and its end. */
export function TokenRow({ token }: { token: ApiToken }) {
  const { t, i18n } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const revoke = useChange(
    async (input: RevokeApiTokenInput) =>
      (await fetchGraph(RevokeApiTokenDocument, { input })).revokeApiToken,
    { refresh: [tokensQuery.queryKey] },
  )
  const { name } = token
  const hasEnded = token.revokedAt !== null
  const handleRevoke = async () => {
    const ended = await revoke.run({ apiTokenId: token.id })
    setAsking(false)
    if (ended) showToast({ tone: 'done', text: t`The token ${name} has ended.` })
  }
  return (
    <Row
      isFaint={hasEnded}
      title={
        <>
          <bdi>{name}</bdi>
          {hasEnded && <Pill>{t`has ended`}</Pill>}
        </>
      }
      actions={
        !hasEnded && (
          <Button label={t`End the token ${name}`} onPress={() => setAsking(true)}>
            {t`End`}
          </Button>
        )
      }
    >
      {t`acts as`} <bdi>{token.member.name}</bdi> ({i18n._(roleWords[token.member.role])}) ·{' '}
      {token.lastUsedAt === null ? (
        t`never used`
      ) : (
        <>
          {t`last used`} <Instant at={token.lastUsedAt} />
        </>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t`End the token ${name}?`}
          confirmLabel={t`End it`}
          cancelLabel={t`Keep it`}
          isPending={revoke.isPending}
          onConfirm={() => void handleRevoke()}
          onClose={() => setAsking(false)}
        >
          {t`The program that uses it is refused from then on. This cannot be undone.`}
        </ConfirmDialog>
      )}
    </Row>
  )
}
