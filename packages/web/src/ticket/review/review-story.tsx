import { useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { ReplyFieldsFragment } from '../../graphql/generated/graphql.ts'
import { withWords } from '../../locale/words.ts'
import { Button } from '../../ui/button.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { reasonWords } from './reason-words.ts'

const TextDifference = lazyPart(
  withWords('elsewhere', async () => (await import('./text-difference.tsx')).TextDifference),
)

/** What somebody else made of a reply before it left: that it was read, changed and why, or sent back and why. */
export function ReviewStory({ reply }: { reply: ReplyFieldsFragment }) {
  const { t, i18n } = useLingui()
  const [isShown, setShown] = useState(false)
  const { review, body } = reply
  if (review === null) return null
  const { by, outcome, reason, note, authorBody } = review
  const name = by.name
  const sentence = {
    approved: t`Read and approved by ${name}`,
    edited: t`${name} changed it before it left`,
    returned: t`${name} sent it back`,
  }[outcome]
  return (
    <div className="mt-1.5 flex max-w-160 flex-col items-start gap-1 text-sm text-ink-2">
      <p>
        {sentence}
        {reason !== null && ` · ${i18n._(reasonWords[reason])}`}
      </p>
      {note !== null && <ForeignText text={note} className="border-s-2 border-line-strong ps-2.5" />}
      {authorBody !== null && (
        <>
          <Button look="ghost" isPressed={isShown} onPress={() => setShown(!isShown)}>
            {t`What changed`}
          </Button>
          {isShown && (
            <Suspense>
              <TextDifference before={authorBody} after={body} />
            </Suspense>
          )}
        </>
      )}
    </div>
  )
}
