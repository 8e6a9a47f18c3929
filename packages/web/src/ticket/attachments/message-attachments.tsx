import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Download, ExternalLink, ImageOff } from 'lucide-react'
import { Suspense, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { FetchAttachmentDocument } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { failureSentence } from '../../signs/failures.ts'
import { withWords } from '../../locale/words.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import { Button } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { safeHref } from '../../ui/plain-text.ts'
import { showToast } from '../../ui/toasts.ts'
import { type Attachment, canBeFetched, kindWords, problemSentence } from './attachment-words.ts'
import { weightOf } from '../../signs/weight.ts'

const PictureDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./picture-dialog.tsx')).PictureDialog),
)

/** The files that came with a message or went out with it: pictures small, the rest by name. */
export function MessageAttachments({
  messageId,
  attachments,
  network,
}: {
  messageId: string
  attachments: readonly Attachment[]
  network: string
}) {
  const { t } = useLingui()
  const [shown, setShown] = useState<number | null>(null)
  if (attachments.length === 0) return null
  const pictures = attachments.filter(({ kind, source }) => kind === 'image' && source !== null)
  const others = attachments.filter((attachment) => !pictures.includes(attachment))
  return (
    <div className="mt-1.5 flex flex-col gap-1.5">
      {pictures.length > 0 && (
        <ul aria-label={t`Pictures`} className="flex flex-wrap gap-1.5">
          {pictures.map((picture, index) => (
            <li key={picture.id}>
              <button
                type="button"
                onClick={() => setShown(index)}
                className="block cursor-zoom-in overflow-hidden rounded-lg border border-line bg-hover"
              >
                <img
                  src={picture.thumbnail ?? ''}
                  alt={picture.alt ?? t`Picture without a description`}
                  loading="lazy"
                  decoding="async"
                  className="h-32 max-w-60 object-cover"
                />
                <span className="sr-only"> {t`Open large`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="flex flex-col gap-1">
          {others.map((attachment) => (
            <li key={attachment.position}>
              <OtherFile messageId={messageId} attachment={attachment} network={network} />
            </li>
          ))}
        </ul>
      )}
      <Suspense>
        {shown !== null && <PictureDialog pictures={pictures} first={shown} onClose={() => setShown(null)} />}
      </Suspense>
    </div>
  )
}

/** What is no picture, or is not here. */
function OtherFile(props: { messageId: string; attachment: Attachment; network: string }) {
  const { attachment, network } = props
  const { t, i18n } = useLingui()
  const { kind, source, name, size, state, alt } = attachment
  const word = i18n._(kindWords[kind])
  if (state === 'waiting')
    return <p className="text-base text-ink-2">{t`${word}: being fetched from ${network}…`}</p>
  if (state === 'failed' || state === 'notFetched') return <MissingFile {...props} word={word} />
  if (source === null) return <NetworkLink {...props} word={word} />
  if (kind === 'video')
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- A customer's film has none; its description is read out.
      <video
        src={source}
        controls
        preload="metadata"
        aria-label={alt ?? word}
        className="max-h-72 rounded-lg"
      />
    )
  if (kind === 'audio')
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- A customer's recording has none.
      <audio src={source} controls preload="metadata" aria-label={alt ?? word} className="max-w-full" />
    )
  return (
    <a
      href={source}
      download={name ?? ''}
      className="inline-flex min-h-6 items-center gap-1.5 text-base text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
    >
      <Download aria-hidden size={13} />
      <bdi>{name ?? word}</bdi>
      {size !== null && <span className="text-ink-3">{weightOf(size, i18n)}</span>}
    </a>
  )
}

/** A file that is not here: why, the way to try again, and the way to look on the network. */
function MissingFile({
  messageId,
  attachment,
  network,
  word,
}: {
  messageId: string
  attachment: Attachment
  network: string
  word: string
}) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const fetchIt = async () => {
    setAsking(true)
    try {
      const input = { messageId, position: attachment.position }
      const { fetchAttachment } = await fetchGraph(FetchAttachmentDocument, { input })
      const refusal = fetchAttachment.userErrors[0]
      if (refusal) showToast({ tone: 'problem', text: refusalSentence(refusal, i18n) })
      else await queryClient.invalidateQueries({ queryKey: keys.tickets })
    } catch (error) {
      showToast({ tone: 'problem', text: failureSentence(error, i18n) })
    } finally {
      setAsking(false)
    }
  }
  const isFailed = attachment.state === 'failed'
  const sentence = isFailed ? problemSentence(attachment.problem, i18n) : i18n._(msg`Not fetched yet.`)
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-base text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        <ImageOff aria-hidden size={13} />
        {t`${word}: ${sentence}`}
      </span>
      {canBeFetched(attachment) && (
        <Button look="ghost" isPending={isAsking} onPress={() => void fetchIt()}>
          {isFailed ? t`Try again` : t`Fetch it`}
        </Button>
      )}
      <NetworkLink attachment={attachment} network={network} word={t`See it on ${network}`} />
      {attachment.alt !== null && (
        <p dir="auto" className="w-full">
          {attachment.alt}
        </p>
      )}
    </div>
  )
}

/** A way to the network. Nothing is loaded from there here: that would tell the network who reads. */
function NetworkLink({
  attachment,
  network,
  word,
}: {
  attachment: Attachment
  network: string
  word: string
}) {
  const href = attachment.url === null ? null : safeHref(attachment.url)
  if (href === null) return null
  return (
    <span>
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        className="inline-flex min-h-6 items-center gap-1.5 text-base text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
      >
        <ExternalLink aria-hidden size={12} />
        {attachment.kind === 'link' ? `${word} · ${network}` : word}
      </a>
      {attachment.kind === 'link' && attachment.alt !== null && (
        <span dir="auto" className="block text-base text-ink-2">
          {attachment.alt}
        </span>
      )}
    </span>
  )
}
