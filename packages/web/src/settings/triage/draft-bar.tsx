import { useLingui } from '@lingui/react/macro'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { DifferenceList } from './difference-list.tsx'
import type { RulesVersion } from './queries.ts'
import type { RulesDraft } from './use-rules-draft.ts'

/** Says that this is a draft, what it changes, and whether somebody has published other rules meanwhile. */
export function DraftBar({ draft, version }: { draft: RulesDraft; version: RulesVersion }) {
  const { t } = useLingui()
  const who = version.publishedBy?.name ?? t`Relais itself`
  return (
    <div className="mb-5 flex flex-col gap-2 rounded-lg bg-accent-wash px-4 py-3">
      <p className="font-semibold">{t`This is a draft, and nothing is read by it yet.`}</p>
      {draft.baseVersion !== version.version && (
        <div role="alert" className="flex flex-col items-start gap-2">
          <p>
            {t`${who} has published other rules since you began.`}{' '}
            {version.publishedAt !== null && <Instant at={version.publishedAt} />}{' '}
            {t`Your draft is kept. Once published, it takes the place of their rules.`}
          </p>
          <Button onPress={draft.goOn}>{t`I have seen it: go on with mine`}</Button>
        </div>
      )}
      <DifferenceList label={t`What the draft changes`} was={draft.inForce} is={draft.rules} />
    </div>
  )
}
