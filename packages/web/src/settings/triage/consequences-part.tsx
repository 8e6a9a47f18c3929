import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Part } from '../rows.tsx'
import { MovedTickets } from './moved-tickets.tsx'
import { MovesTable } from './moves-table.tsx'
import { countMoved, type ReplaySum } from './replay-sum.ts'
import type { Replay } from './use-replay.ts'

/** What the draft would have changed in the last 14 days, before anything is saved. */
export function ConsequencesPart({
  replay,
  isOfDraft,
  canReplay,
  onReplay,
}: {
  replay: Replay
  /** What is known is of the draft as it is now, beside what is in force now. */
  isOfDraft: boolean
  canReplay: boolean
  onReplay: () => void
}) {
  const { t } = useLingui()
  const { sum, isRunning, problem } = replay
  const shown = canReplay && !isRunning ? sum : null
  return (
    <Part
      id="triage-consequences"
      title={t`What it would have changed`}
      summary={t`The tickets of the last 14 days, read once more by the draft and by the rules in force. Nothing is changed by it.`}
    >
      <Button
        look={canReplay && !isOfDraft ? 'primary' : 'plain'}
        ariaKeys="D"
        isPending={isRunning}
        isDisabled={!canReplay}
        onPress={onReplay}
      >
        {t`See what it would have changed`}
      </Button>
      {!canReplay && <p className="mt-2 text-ink-3">{t`Change a weight, a threshold or a word first.`}</p>}
      {isRunning && <Progress sum={sum} />}
      <p role="alert" className={problem === null ? 'sr-only' : 'mt-3 font-medium text-breach'}>
        {problem}
      </p>
      {shown !== null && !isOfDraft && (
        <p className="mt-3 rounded-md bg-hover px-3 py-2">{t`This was of an earlier draft. Look again.`}</p>
      )}
      <output className="block">{shown !== null && <Summary sum={shown} />}</output>
      {shown !== null && (
        <>
          <MovesTable sum={shown} />
          <MovedTickets tickets={shown.listed} />
          <p className="mt-3 max-w-prose text-xs text-ink-3">
            {t`A replay cannot know everything: answers are taken to have come when they came, although a ticket in another lane would have been answered in another order. Only first and next responses are counted. Scores that a person set stay as they are.`}
          </p>
        </>
      )}
    </Part>
  )
}

function Progress({ sum }: { sum: ReplaySum | null }) {
  const { t, i18n } = useLingui()
  const tag = formatTag(i18n.locale)
  const [seen, all] = [(sum?.tickets ?? 0).toLocaleString(tag), (sum?.sampled ?? 0).toLocaleString(tag)]
  return (
    <div className="mt-3 flex flex-col gap-1">
      <progress
        aria-label={t`Reading the last 14 days`}
        {...(sum !== null && { max: Math.max(1, sum.sampled), value: sum.tickets })}
        className="h-2 w-full accent-accent"
      />
      {sum !== null && <p className="text-ink-2 tabular-nums">{t`Read ${seen} of ${all} tickets…`}</p>}
    </div>
  )
}

function Summary({ sum }: { sum: ReplaySum }) {
  const { t, i18n } = useLingui()
  const tag = formatTag(i18n.locale)
  const { tickets, total, promises } = sum
  const moved = countMoved(sum)
  const difference = promises.draft.kept - promises.inForce.kept
  const moves = plural(moved, {
    0: 'No ticket would lie elsewhere',
    one: '# ticket would lie elsewhere',
    other: '# tickets would lie elsewhere',
  })
  const of = plural(tickets, { one: 'of # that was read', other: 'of # that were read' })
  const more = plural(Math.abs(difference), { one: '# promise more', other: '# promises more' })
  const fewer = plural(Math.abs(difference), { one: '# promise fewer', other: '# promises fewer' })
  const late = plural(promises.newlyLate, {
    0: 'none would have become late',
    one: '# would have become late',
    other: '# would have become late',
  })
  const saved = plural(promises.rescued, {
    0: 'none would have been late no more',
    one: '# would have been late no more',
    other: '# would have been late no more',
  })
  const [read, all] = [tickets.toLocaleString(tag), total.toLocaleString(tag)]
  return (
    <div className="mt-3 font-medium">
      <p>{t`${moves} ${of}.`}</p>
      <p>
        {difference === 0
          ? t`As many promises would have been kept; ${late}, ${saved}.`
          : difference > 0
            ? t`${more} would have been kept; ${late}, ${saved}.`
            : t`${fewer} would have been kept; ${late}, ${saved}.`}
      </p>
      {total > sum.sampled && (
        <p className="font-normal text-ink-2">{t`There are ${all} tickets: ${read} were read, evenly over the days.`}</p>
      )}
    </div>
  )
}
