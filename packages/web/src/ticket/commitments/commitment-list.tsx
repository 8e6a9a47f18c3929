import { useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { FormEvent } from 'react'
import type { CommitmentFieldsFragment } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Instant } from '../../signs/instant.tsx'
import { outcomeWords } from '../../signs/ticket-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { typedText } from '../../ui/form-text.ts'
import { Pill } from '../../ui/pill.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWithdrawUpdate } from './mutations.ts'
import { withWords } from '../../locale/words.ts'
import { HeldKeys } from '../../ui/held-keys.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const PromiseDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./promise-dialog.tsx')).PromiseDialog),
)

/** What was promised to this customer here, each with its clock, to be moved or taken back while it is owed. */
export function CommitmentList({
  ticketId,
  commitments,
}: {
  ticketId: string
  commitments: readonly CommitmentFieldsFragment[]
}) {
  const { t, i18n } = useLingui()
  const { may } = useViewer()
  const [asked, setAsked] = useState<{ kind: 'move' | 'withdraw'; one: CommitmentFieldsFragment } | null>(
    null,
  )
  const close = () => setAsked(null)
  return (
    <>
      <ul className="flex flex-col gap-2 text-sm">
        {commitments.map((one) => {
          const isOwed = one.outcome === 'running' || one.outcome === 'paused'
          const tone = one.breachedAt !== null ? 'breach' : one.outcome === 'met' ? 'ok' : 'plain'
          return (
            <li key={one.id} className="flex flex-col gap-0.5">
              <ForeignText text={one.body} />
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
                <Pill tone={tone}>
                  <Instant at={one.dueAt} /> · {i18n._(outcomeWords[one.outcome])}
                </Pill>
                <bdi>{one.author.name}</bdi>
                {isOwed && may.includes('promiseUpdate') && (
                  <>
                    <Button
                      look="ghost"
                      className="px-1! py-0!"
                      onPress={() => setAsked({ kind: 'move', one })}
                    >
                      {t`Move`}
                    </Button>
                    <Button
                      look="ghost"
                      className="px-1! py-0!"
                      onPress={() => setAsked({ kind: 'withdraw', one })}
                    >
                      {t`Take back`}
                    </Button>
                  </>
                )}
              </p>
              {one.withdrawnReason !== null && <p className="text-xs text-ink-3">{one.withdrawnReason}</p>}
            </li>
          )
        })}
      </ul>
      <Suspense fallback={<HeldKeys />}>
        {asked?.kind === 'move' && <PromiseDialog ticketId={ticketId} moved={asked.one} onClose={close} />}
        {asked?.kind === 'withdraw' && <WithdrawDialog commitment={asked.one} onClose={close} />}
      </Suspense>
    </>
  )
}

function WithdrawDialog({
  commitment,
  onClose,
}: {
  commitment: CommitmentFieldsFragment
  onClose: () => void
}) {
  const { t } = useLingui()
  const withdraw = useWithdrawUpdate()
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = typedText(event.currentTarget, 'reason')
    if (reason === '') return
    onClose()
    void withdraw({ commitmentId: commitment.id, reason })
  }
  return (
    <Dialog title={t`Why is the promise taken back?`} onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <TextField label={t`Reason`} name="reason" isRequired isFirst />
        <p className="text-ink-2">{t`This cannot be undone; promise anew instead. One that is broken stays broken.`}</p>
        <Button
          type="submit"
          look="primary"
          className="min-h-9 self-start"
        >{t`Take the promise back`}</Button>
      </form>
    </Dialog>
  )
}
