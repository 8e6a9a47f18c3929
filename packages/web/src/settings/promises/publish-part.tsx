import { plural } from '@lingui/core/macro'
import { Plural, useLingui } from '@lingui/react/macro'
import { useViewer } from '../../graphql/viewer.ts'
import { formatTag } from '../../locale/locale.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Part } from '../rows.tsx'
import { isSamePolicy, publishModes, readPolicy } from './policy.ts'
import { modeWords } from './policy-words.ts'
import type { Publication } from './queries.ts'
import type { PolicyDraft } from './use-policy-draft.ts'

/** Whether the dry run of this publication is that of the draft as it is now, against what is in force now. */
export function isOfDraft(publication: Publication | null, draft: PolicyDraft): boolean {
  return (
    publication !== null &&
    publication.mode === draft.mode &&
    publication.baseVersion === draft.inForceVersion &&
    isSamePolicy(readPolicy(publication.definition), draft.policy)
  )
}

/** The way from a draft to what is promised: the mode, what it changes, and the publishing. */
export function PublishPart({
  draft,
  publication,
  problem,
  faultyRow,
  isPending,
  onDraft,
  onPublish,
  onDiscard,
}: {
  draft: PolicyDraft
  publication: Publication | null
  /** Why the last step was refused or failed. */
  problem: string | null
  /** The place, from 0, of the first row that was refused; -1 when none was. */
  faultyRow: number
  isPending: boolean
  onDraft: () => void
  onPublish: () => void
  onDiscard: () => void
}) {
  const { t, i18n } = useLingui()
  const status = publication?.status
  const isOnItsWay = status === 'publishing' || status === 'failed'
  const isCurrent = isOfDraft(publication, draft)
  const isCounted = status === 'counted' && isCurrent
  const by = publication?.draftedBy?.name
  const me = useViewer().member.id
  const isOfOther = publication !== null && publication.draftedBy?.id !== me
  return (
    <Part
      id="promises-publish"
      title={t`Publish`}
      summary={t`Until then nobody is promised anything else. First you see what it changes.`}
    >
      <div className="flex flex-col gap-4">
        {!isOnItsWay && (
          <fieldset className="flex min-w-0 flex-col gap-1">
            <legend className="mb-1 font-medium text-ink-2">{t`What it means for promises that run already`}</legend>
            {publishModes.map((mode) => (
              <label
                key={mode}
                className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-2.5 rounded-lg border border-line px-3 py-2 has-checked:border-accent"
              >
                <input
                  type="radio"
                  name="mode"
                  value={mode}
                  checked={draft.mode === mode}
                  onChange={() => draft.choose(mode)}
                  className="mt-1 size-4 flex-none accent-accent"
                />
                <span className="font-medium">{i18n._(modeWords[mode].title)}</span>
                <span className="col-start-2 text-ink-2">{i18n._(modeWords[mode].consequence)}</span>
              </label>
            ))}
          </fieldset>
        )}
        {publication !== null && isOfOther && by !== undefined && !isCurrent && !isOnItsWay && (
          <output className="block rounded-md bg-hover px-3 py-2">
            {t`${by} has a draft too.`} <Instant at={publication.draftedAt} />{' '}
            {t`When you look at what yours changes, it takes the place of theirs: agree first.`}
          </output>
        )}
        {publication !== null && (isCurrent || isOnItsWay) && (
          <>
            {(status === 'counting' || status === 'publishing') && <Progress publication={publication} />}
            <output className="block">
              {isCounted && (
                <>
                  <p className="font-medium">
                    <Result publication={publication} />
                  </p>
                  {by !== undefined && (
                    <p className="text-ink-3">
                      {t`Looked at by ${by}`} · <Instant at={publication.draftedAt} />
                    </p>
                  )}
                </>
              )}
            </output>
          </>
        )}
        {status === 'failed' && (
          <p role="alert" className="font-medium text-breach">
            {t`It stopped on the way. What was done is done; go on, and it takes up where it stopped.`}
          </p>
        )}
        <p
          role="alert"
          className={
            problem === null ? 'sr-only' : 'rounded-md bg-breach-wash px-3 py-2 font-medium text-breach'
          }
        >
          {problem}
        </p>
        {problem !== null && faultyRow >= 0 && (
          <Button className="self-start" onPress={() => goToRow(draft.policy.rows[faultyRow]!.key)}>
            {t`Go to rule ${faultyRow + 1}`}
          </Button>
        )}
        {status !== 'publishing' && (
          <div className="flex flex-wrap gap-2">
            {status === 'failed' ? (
              <Button look="primary" isPending={isPending} onPress={onPublish}>{t`Go on publishing`}</Button>
            ) : isCounted ? (
              <Button look="primary" isPending={isPending} onPress={onPublish}>{t`Publish…`}</Button>
            ) : (
              <Button
                look="primary"
                ariaKeys="D"
                isPending={isPending || (status === 'counting' && isCurrent)}
                onPress={onDraft}
              >
                {t`See what it changes`}
              </Button>
            )}
            {status !== 'failed' && (
              <Button isPending={isPending} onPress={onDiscard}>{t`Give the draft up`}</Button>
            )}
          </div>
        )}
      </div>
    </Part>
  )
}

/** Shows a row and gives the focus to its first button that changes it. */
function goToRow(key: string): void {
  const row = document.querySelector(`[data-row="${key}"]`)
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('button:not([aria-keyshortcuts])')?.focus({ preventScroll: true })
}

function Progress({ publication: { done, total, status } }: { publication: Publication }) {
  const { t, i18n } = useLingui()
  const tag = formatTag(i18n.locale)
  const [seen, all] = [done.toLocaleString(tag), total.toLocaleString(tag)]
  const isCounting = status === 'counting'
  return (
    <div className="flex flex-col gap-1">
      <progress
        aria-label={isCounting ? t`Looking what it changes` : t`Publishing`}
        max={Math.max(1, total)}
        value={done}
        className="h-2 w-full accent-accent"
      />
      <p className="text-ink-2 tabular-nums">
        {isCounting ? t`Looking at ${seen} of ${all} tickets…` : t`Moving ${seen} of ${all} tickets…`}
      </p>
    </div>
  )
}

/** What a publication changes, in one sentence. */
export function Result({ publication }: { publication: Publication }) {
  const { t } = useLingui()
  const { moved, newlyLate, rescued } = publication.result ?? publication.dryRun
  if (publication.mode === 'newCycles')
    return t`No deadline moves: what runs keeps its promise, and what begins gets the new one.`
  const moves = plural(moved, { one: '# deadline moves', other: '# deadlines move' })
  const late = plural(newlyLate, { 0: 'none becomes late', one: '# becomes late', other: '# become late' })
  const saved = plural(rescued, {
    0: 'none is late no more',
    one: '# is late no more',
    other: '# are late no more',
  })
  return (
    <>
      {moved === 0 && newlyLate === 0 && rescued === 0
        ? t`No deadline moves.`
        : t`${moves}; ${late}; ${saved}.`}
      {publication.leftOut > 0 && (
        <>
          {' '}
          <Plural
            value={publication.leftOut}
            one="# ticket could not be judged and keeps what it was promised."
            other="# tickets could not be judged and keep what they were promised."
          />
        </>
      )}
    </>
  )
}
