import { useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp, FileText, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { Attachment } from '../../attachments/attachment-words.ts'
import { TextCount, roomLeft } from '../text-count.tsx'
import type { Media } from './refuse-file.ts'
import type { Attachments, Upload } from './use-attachments.ts'
import { weightOf } from '../../../signs/weight.ts'

/** The files of the draft with their descriptions, those on their way, and what speaks against one. */
export function AttachmentList({
  files,
  media,
  onEmptied,
}: {
  files: Attachments
  media: Media
  /** The last one was taken out: the focus has to go somewhere. */
  onEmptied: () => void
}) {
  const { t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const { kept, uploads } = files
  const isTooMany = media.count > 0 && kept.length > media.count
  const max = media.count
  /** What was taken out had the focus: the next one gets it once the list is drawn again. */
  const focusNear = useRef<number | null>(null)
  const count = kept.length + uploads.length
  const emptied = useRef(onEmptied)
  useEffect(() => {
    emptied.current = onEmptied
  })
  useEffect(() => {
    const index = focusNear.current
    focusNear.current = null
    if (index === null) return
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-remove] button') ?? []
    const next = rows[Math.min(index, rows.length - 1)]
    if (next) next.focus()
    else emptied.current()
  }, [count])
  return (
    <>
      {(kept.length > 0 || uploads.length > 0) && (
        <ul
          ref={list}
          aria-label={t`Attached files`}
          className="mx-2.5 mb-2 flex flex-col gap-1.5 rounded-lg bg-hover p-1.5"
        >
          {kept.map((attachment, index) => (
            <KeptFile
              key={attachment.id}
              attachment={attachment}
              files={files}
              media={media}
              index={index}
              onRemove={() => {
                focusNear.current = index
                void files.remove(attachment)
              }}
            />
          ))}
          {uploads.map((upload, index) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => files.retry(upload.key)}
              onDismiss={() => {
                focusNear.current = kept.length + index
                files.dismiss(upload.key)
              }}
            />
          ))}
          {isTooMany && (
            <li className="px-1.5 text-base font-medium">{t`This way of answering takes ${max} files. Remove some.`}</li>
          )}
          {media.count === 0 && kept.length > 0 && (
            <li className="px-1.5 text-base font-medium">
              {t`This way of answering takes no files. They stay in your draft for the other one.`}
            </li>
          )}
        </ul>
      )}
      <output className="sr-only">{files.said}</output>
    </>
  )
}

function KeptFile({
  attachment,
  files,
  media,
  index,
  onRemove,
}: {
  attachment: Attachment
  files: Attachments
  media: Media
  index: number
  onRemove: () => void
}) {
  const { t, i18n } = useLingui()
  const { id, kind, size, thumbnail } = attachment
  const name = attachment.name ?? ''
  const alt = files.altOf(attachment)
  const isNear = (roomLeft(alt, media.altText) ?? 100) < 40
  return (
    <li className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 rounded-md bg-card p-1.5">
      {thumbnail === null ? (
        <FileText aria-hidden size={22} className="m-3 text-ink-3" />
      ) : (
        <img src={thumbnail} alt="" className="size-14 rounded-sm border border-line object-cover" />
      )}
      <div className="flex min-w-36 flex-1 flex-col gap-0.5">
        <span className="flex items-baseline gap-1.5 text-sm">
          <bdi className="truncate font-medium">{name}</bdi>
          {size !== null && <span className="whitespace-nowrap text-ink-3">{weightOf(size, i18n)}</span>}
        </span>
        {kind === 'image' && (
          <span className="flex items-center gap-2">
            <input
              type="text"
              data-sends
              dir="auto"
              value={alt}
              aria-label={t`What ${name} shows, for people who cannot see it`}
              placeholder={t`Describe it for people who cannot see it`}
              onChange={(event) => files.describe(id ?? '', event.target.value)}
              className="min-h-7 w-full rounded-sm border border-line bg-paper px-2 text-base placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
            />
            {isNear && <TextCount text={alt} limits={media.altText} />}
          </span>
        )}
      </div>
      <span className="flex items-center">
        {files.kept.length > 1 && (
          <>
            {index > 0 && (
              <IconButton label={t`Move ${name} up`} onPress={() => files.move(index, -1)}>
                <ArrowUp aria-hidden size={14} />
              </IconButton>
            )}
            {index < files.kept.length - 1 && (
              <IconButton label={t`Move ${name} down`} onPress={() => files.move(index, 1)}>
                <ArrowDown aria-hidden size={14} />
              </IconButton>
            )}
          </>
        )}
        <span data-remove>
          <IconButton label={t`Remove ${name}`} onPress={onRemove}>
            <X aria-hidden size={15} />
          </IconButton>
        </span>
      </span>
    </li>
  )
}

function UploadRow({
  upload,
  onRetry,
  onDismiss,
}: {
  upload: Upload
  onRetry: () => void
  onDismiss: () => void
}) {
  const { t } = useLingui()
  const { problem, share, canRetry } = upload
  const { name } = upload.file
  return (
    <li className="flex flex-wrap items-center gap-x-2.5 gap-y-1 rounded-md bg-card p-2">
      <div className="flex min-w-36 flex-1 flex-col gap-0.5">
        <bdi className="truncate text-sm font-medium">{name}</bdi>
        {problem === null ? (
          <progress
            value={share}
            max={1}
            aria-label={t`${name} is being sent`}
            className="h-1.5 w-full accent-accent"
          />
        ) : (
          <p role="alert" className="text-base font-medium text-ink">
            {problem}
          </p>
        )}
      </div>
      {canRetry && <Button onPress={onRetry}>{t`Try again`}</Button>}
      <span data-remove>
        <IconButton
          label={problem === null ? t`Stop sending ${name}` : t`Put ${name} away`}
          onPress={onDismiss}
        >
          <X aria-hidden size={15} />
        </IconButton>
      </span>
    </li>
  )
}
