import { useLingui } from '@lingui/react/macro'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { Pill } from '../../ui/pill.tsx'
import type { Stale } from './use-composer.ts'

/** The guard: what changed since the reply was written, and the three ways on. Escape is to adapt. */
export function StaleDialog({
  stale,
  isSending,
  onSendAnyway,
  onAdapt,
  onDrop,
}: {
  stale: Stale
  isSending: boolean
  onSendAnyway: () => void
  onAdapt: () => void
  onDrop: () => void
}) {
  const { t } = useLingui()
  return (
    <Dialog role="alertdialog" title={t`The thread has changed since you wrote`} onClose={onAdapt}>
      <div className="flex flex-col gap-4 px-5 pt-1 pb-5">
        <Changes stale={stale} />
        <p className="text-ink-2">{t`Your text is kept. What do you want to do with it?`}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="ghost" onPress={onDrop}>{t`Drop it`}</Button>
          <Button onPress={onSendAnyway} isPending={isSending}>{t`Send all the same`}</Button>
          <Button look="primary" onPress={onAdapt} isFirst>{t`Adapt my answer`}</Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What changed since a reply was written, message by message where the server says it so. */
export function Changes({ stale: { refusal, changed } }: { stale: Stale }) {
  const { t } = useLingui()
  const { by, text } = refusal.parameters
  const other = changed?.otherReply
  const messages = changed?.changes ?? []
  if (messages.length === 0 && !other)
    return (
      <div className="rounded-lg bg-hover px-3 py-2">
        <p className="font-medium">
          {by == null ? t`Something was written in the meantime.` : t`${String(by)} has answered already.`}
        </p>
        {typeof text === 'string' && text !== '' && <ForeignText text={text} className="mt-1" />}
      </div>
    )
  return (
    <ul className="flex flex-col gap-2">
      {messages.map((message) => (
        <li key={message.id} className="rounded-lg bg-hover px-3 py-2">
          <p className="flex flex-wrap items-baseline gap-x-1.5">
            <b>
              <bdi>{message.identity?.name ?? message.identity?.handle ?? message.author?.name ?? t`Us`}</bdi>
            </b>
            <span className="text-ink-3">
              <Instant at={message.deletedAt ?? message.editedAt ?? message.sentAt} />
            </span>
            {message.isNative && <Pill>{t`written outside Relais`}</Pill>}
            {message.deletedAt === null && message.editedAt !== null && <Pill>{t`edited`}</Pill>}
          </p>
          {message.deletedAt === null ? (
            <ForeignText text={message.body} spans={message.spans} lang={message.language} />
          ) : (
            <p className="italic">{t`Message deleted by its author`}</p>
          )}
        </li>
      ))}
      {other && (
        <li className="rounded-lg bg-hover px-3 py-2">
          <p className="font-medium">{t`${other.author.name} has answered already.`}</p>
          <ForeignText text={other.body} />
        </li>
      )}
    </ul>
  )
}
