import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatTag } from '../../locale/locale.ts'
import { Instant } from '../../signs/instant.tsx'
import { LaneChip } from '../../signs/lane.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import type { Learning } from './queries.ts'

type Lanes = Pick<Learning['lanes'][number], 'rulesLane' | 'learnedLane'>

/** What the learned points would change, or have changed: by how many messages, which, and who was nearer. */
export function ComparisonPart({ learning: { lanes, differences, nearer } }: { learning: Learning }) {
  const { t, i18n } = useLingui()
  const total = sum(lanes)
  const moves = listMoves(lanes)
  const tag = formatTag(i18n.locale)
  const [seen, moved] = [total.toLocaleString(tag), sum(moves).toLocaleString(tag)]
  return (
    <Part
      id="learning-comparison"
      title={t`Side by side`}
      summary={t`Each message of the last month, at most, by the rules and by the learned points.`}
    >
      {total === 0 ? (
        <NothingYet>{t`Nobody has written since the comparison began.`}</NothingYet>
      ) : (
        <div className="flex flex-col gap-3">
          <p>{t`Messages compared: ${seen}. In another lane: ${moved}.`}</p>
          {moves.length > 0 && <MovesTable moves={moves} />}
          {nearer !== null && nearer.examples > 0 && <Nearer nearer={nearer} />}
          {differences.length > 0 && (
            <>
              <h3 className="font-semibold">{t`The latest of them`}</h3>
              <Rows label={t`The latest of them`}>
                {differences.map(({ at, ticket, ...move }) => (
                  <Row
                    key={`${at} ${ticket?.id ?? ''}`}
                    title={ticket === null ? null : <TicketLink ticket={ticket} />}
                    actions={
                      <span className="text-ink-3 tabular-nums">
                        <Instant at={at} />
                      </span>
                    }
                  >
                    <Move move={move} />
                  </Row>
                ))}
              </Rows>
            </>
          )}
        </div>
      )}
    </Part>
  )
}

function MovesTable({ moves }: { moves: readonly (Lanes & { messages: number })[] }) {
  const { t, i18n } = useLingui()
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t`Messages in another lane`}</caption>
      <thead>
        <tr className="border-b border-line text-xs text-ink-2">
          <th scope="col" className="py-1.5 text-start font-medium">{t`By the rules`}</th>
          <th scope="col" className="py-1.5 ps-3 text-start font-medium">{t`By what was learned`}</th>
          <th scope="col" className="py-1.5 ps-3 text-end font-medium">
            {t({ message: 'Messages', context: 'learning' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ rulesLane, learnedLane, messages }) => (
          <tr key={`${rulesLane} ${learnedLane}`} className="border-b border-line-2 last:border-0">
            <td className="py-1.5">
              <LaneChip lane={rulesLane} />
            </td>
            <td className="py-1.5 ps-3">
              <LaneChip lane={learnedLane} />
            </td>
            <td className="py-1.5 ps-3 text-end tabular-nums">
              {messages.toLocaleString(formatTag(i18n.locale))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Nearer({ nearer: { examples, rules, learned } }: { nearer: NonNullable<Learning['nearer']> }) {
  const { t } = useLingui()
  return (
    <p>
      {t`Scores that colleagues judged since: ${examples}. The learned points were nearer in ${learned}, the rules in ${rules}.`}
    </p>
  )
}

function Move({ move: { rulesLane, learnedLane } }: { move: Lanes }) {
  const { t } = useLingui()
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {t`By the rules`} <LaneChip lane={rulesLane} /> {t`By what was learned`} <LaneChip lane={learnedLane} />
    </span>
  )
}

function TicketLink({ ticket: { number, title } }: { ticket: { number: number; title: string } }) {
  return (
    <Link
      to="/inbox/$view/$number"
      params={{ view: 'all', number }}
      className="min-w-0 underline decoration-line underline-offset-2 hover:decoration-ink"
    >
      <bdi>{`#${number}`}</bdi> <bdi>{title}</bdi>
    </Link>
  )
}

/** How many messages each change of lane is of, the most first; days and what agrees left out. */
function listMoves(lanes: Learning['lanes']): (Lanes & { messages: number })[] {
  const differing = lanes.filter(({ rulesLane, learnedLane }) => rulesLane !== learnedLane)
  return [...Map.groupBy(differing, (one) => `${one.rulesLane} ${one.learnedLane}`).values()]
    .map((days) => ({ ...days[0]!, messages: sum(days) }))
    .toSorted((a, b) => b.messages - a.messages)
}

function sum(counts: readonly { messages: number }[]): number {
  return counts.reduce((total, { messages }) => total + messages, 0)
}
