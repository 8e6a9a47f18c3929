import { Plural, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { PersonFragment } from '../graphql/generated/graphql.ts'
import { useViewer } from '../graphql/viewer.ts'
import { Instant } from '../signs/instant.tsx'
import { NetworkBadge, networkName } from '../signs/network.tsx'
import { Button } from '../ui/button.tsx'
import { ContactNotes } from './contact-notes.tsx'
import { useUnmergeContacts } from './mutations.ts'
import { withWords } from '../locale/words.ts'
import { HeldKeys } from '../ui/held-keys.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const MergeContactDialog = lazyPart(
  withWords('elsewhere', async () => (await import('./merge-contact-dialog.tsx')).MergeContactDialog),
)
const SegmentField = lazyPart(async () => (await import('./segment-field.tsx')).SegmentField)

/** Under which handles a person writes, what is known about them, and who they were taken for. */
export function PersonCard({ contact }: { contact: PersonFragment }) {
  const { t } = useLingui()
  const { may } = useViewer()
  const unmerge = useUnmergeContacts()
  const [isMerging, setMerging] = useState(false)
  return (
    <div className="flex flex-col gap-2.5">
      <ul aria-label={t`Identities`} className="flex flex-col gap-1 text-sm">
        {contact.identities.map(({ id, network, handle, audience }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="size-4 flex-none overflow-hidden rounded-sm">
              <NetworkBadge network={network} />
            </span>
            <span className="min-w-0 truncate">
              <bdi dir="ltr">@{handle}</bdi> <span className="text-ink-3">{networkName(network)}</span>
            </span>
            {audience !== null && (
              <span className="ms-auto flex-none text-xs text-ink-3">
                <Plural value={audience} one="# follower" other="# followers" />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Suspense>
        <SegmentField contactId={contact.id} segment={contact.segment} />
      </Suspense>
      <ContactNotes contactId={contact.id} notes={contact.notes} />
      {contact.merges.map((merge) => {
        const { name } = merge.contact
        return (
          <p key={merge.contact.id} className="flex items-center justify-between gap-2 text-xs text-ink-2">
            <span>
              {t`Also known as ${name}`} · <Instant at={merge.mergedAt} />
            </span>
            {may.includes('unmergeContacts') && (
              <Button
                look="ghost"
                label={t`${name} is somebody else`}
                onPress={() => void unmerge({ contactId: merge.contact.id })}
              >
                {t`Take apart`}
              </Button>
            )}
          </p>
        )
      })}
      {may.includes('mergeContacts') && (
        <Button look="ghost" className="self-start" onPress={() => setMerging(true)}>
          {t`Merge with another contact`}
        </Button>
      )}
      <Suspense fallback={<HeldKeys />}>
        {isMerging && <MergeContactDialog contact={contact} onClose={() => setMerging(false)} />}
      </Suspense>
    </div>
  )
}
