import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { safeHref } from '../../ui/plain-text.ts'
import { ReadState } from '../read-state.tsx'
import { previewQuery, type SearchPreview } from './queries.ts'
import { searchProblemWords } from './search-words.ts'

/** What a search would find now: the newest ten. Nothing of it is kept. */
export function PreviewPart({ searchPreviewId }: { searchPreviewId: string }) {
  const query = useQuery(previewQuery(searchPreviewId))
  return <ReadState query={query}>{(preview) => <Preview preview={preview} />}</ReadState>
}

function Preview({ preview }: { preview: SearchPreview | null }) {
  const { t, i18n } = useLingui()
  const { posts = [], leftOut = 0, status, problem } = preview ?? {}
  const isWaiting = status === 'waiting'
  return (
    <section aria-label={t`What it finds`} className="flex flex-col gap-2">
      <output className={problem == null ? 'text-ink-2' : 'font-medium text-breach'}>
        {isWaiting
          ? t`The network is being asked…`
          : problem != null
            ? i18n._(searchProblemWords[problem])
            : preview === null
              ? t`This is some minutes old. Look again.`
              : posts.length === 0
                ? t`Nothing in the last seven days.`
                : t`The newest of the last seven days. Nothing of it is kept.`}
        {leftOut > 0 && (
          <>
            {' '}
            <Plural value={leftOut} one="# post was left out." other="# posts were left out." />
          </>
        )}
      </output>
      {posts.length > 0 && (
        <ul className="flex max-h-64 flex-col divide-y divide-line-2 overflow-y-auto rounded-lg border border-line">
          {posts.map((post) => (
            <li key={`${post.handle} ${post.sentAt} ${post.text}`} className="px-3 py-2">
              <p className="text-sm text-ink-3">
                <b className="font-medium text-ink-2">
                  <bdi>{post.name ?? post.handle}</bdi>
                </b>{' '}
                <bdi dir="ltr">@{post.handle}</bdi> · <PostInstant post={post} />
              </p>
              <p dir="auto" className="break-words [unicode-bidi:plaintext]">
                {post.text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function PostInstant({ post }: { post: SearchPreview['posts'][number] }) {
  const { t } = useLingui()
  const href = post.url === null ? null : safeHref(post.url)
  if (href === null) return <Instant at={post.sentAt} />
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="underline underline-offset-3">
      <Instant at={post.sentAt} />
      <span className="sr-only"> {t`See it on the network`}</span>
    </a>
  )
}
