import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { membersQuery } from '../members-query.ts'
import { listDifferences } from './differences.ts'
import type { PolicyVersion } from './queries.ts'
import type { PolicyDraft } from './use-policy-draft.ts'

/** Says that this is a draft, what it changes, and whether somebody has published something else meanwhile. */
export function DraftBar({
  draft,
  version,
  isPublishing,
}: {
  draft: PolicyDraft
  version: PolicyVersion
  isPublishing: boolean
}) {
  const { t, i18n } = useLingui()
  const members = useQuery(membersQuery)
  const people = new Map(members.data?.map(({ id, name }) => [id, name]))
  if (isPublishing)
    return (
      <p className="mb-5 rounded-lg bg-hover px-4 py-3">{t`Promises are being published. They hold already for what begins.`}</p>
    )
  const { calendars } = version
  const differences = listDifferences(
    { policy: draft.inForce, calendars },
    { policy: draft.policy, calendars },
    people,
    i18n,
  )
  const who = version.publishedBy?.name ?? t`Relais itself`
  return (
    <div className="mb-5 flex flex-col gap-2 rounded-lg bg-accent-wash px-4 py-3">
      <p className="font-semibold">{t`This is a draft, and nobody is promised it yet.`}</p>
      {draft.baseVersion !== version.version && (
        <div role="alert" className="flex flex-col items-start gap-2">
          <p>
            {t`${who} has published other promises since you began.`} <Instant at={version.publishedAt} />{' '}
            {t`Your draft is kept. If you publish it, it takes the place of theirs.`}
          </p>
          <Button onPress={draft.goOn}>{t`I have seen it: go on with mine`}</Button>
        </div>
      )}
      {differences.length === 0 ? (
        <p>{t`So far it says what is in force.`}</p>
      ) : (
        <ul aria-label={t`What the draft changes`} className="list-disc ps-5">
          {differences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={goToPublish}>{t`Go on to publishing`}</Button>
      </div>
    </div>
  )
}

function goToPublish(): void {
  document.querySelector<HTMLElement>('[name=mode]:checked')?.focus()
}
