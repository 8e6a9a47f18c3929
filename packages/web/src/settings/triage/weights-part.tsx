import { useLingui } from '@lingui/react/macro'
import type { TriageAxis } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Part } from '../rows.tsx'
import { PointField } from './point-field.tsx'
import type { RulesVersion } from './queries.ts'
import { AXES } from './rules.ts'
import { reasonGroups, reasonName } from './triage-words.ts'
import type { RulesDraft } from './use-rules-draft.ts'

type Weight = RulesVersion['reasons'][number]

/** Every reason with what it gives on both axes, and what Relais comes with where that is something else. */
export function WeightsPart({ draft, reasons }: { draft: RulesDraft; reasons: readonly Weight[] }) {
  const { t, i18n } = useLingui()
  const named = new Set(reasonGroups.flatMap(({ codes }) => codes ?? []))
  return (
    <Part
      id="triage-weights"
      title={t`What each reason weighs`}
      summary={t`The points of a message’s reasons add up to its urgency and its importance, 100 at most. What is found by degrees gives this much at the most.`}
    >
      <table className="w-full table-fixed text-start">
        <caption className="sr-only">{t`What each reason weighs`}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-3">
            <th scope="col" className="py-1 pe-2 text-start font-medium">{t`Reason`}</th>
            <th scope="col" className="w-18 py-1 pe-2 text-start font-medium">{t`Urgency`}</th>
            <th scope="col" className="w-20 py-1 text-start font-medium">{t`Importance`}</th>
          </tr>
        </thead>
        {reasonGroups.map(({ id, title, codes }) => {
          const shown = reasons.filter(({ code }) =>
            codes === null ? !named.has(code) : codes.includes(code),
          )
          return (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="heading pt-4 pb-1 text-start">
                  {i18n._(title)}
                </th>
              </tr>
              {shown.map((weight) => (
                <WeightRow key={weight.code} weight={weight} draft={draft} />
              ))}
            </tbody>
          )
        })}
      </table>
    </Part>
  )
}

function WeightRow({ weight, draft }: { weight: Weight; draft: RulesDraft }) {
  const { t, i18n } = useLingui()
  const { code, shipped, most, isDanger } = weight
  const points = draft.rules.points[code] ?? shipped
  const name = reasonName(code, i18n)
  const axisNames: Record<TriageAxis, string> = { urgency: t`urgency`, importance: t`importance` }
  const isOther = AXES.some((axis) => points[axis] !== shipped[axis])
  return (
    <tr data-weight={code} className="border-b border-line-2 align-top last:border-0">
      <th scope="row" className="py-1.5 pe-2 text-start font-normal">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className="min-w-0">{name}</span>
          {isDanger && <Pill>{t`above all lanes`}</Pill>}
        </span>
        {isOther && (
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-3">
            {t`Relais comes with`}{' '}
            <bdi dir="ltr" className="tabular-nums">{`${shipped.urgency} · ${shipped.importance}`}</bdi>
            <Button
              look="ghost"
              label={t`Set back: ${name}`}
              onPress={() => {
                draft.setPoints(code, { urgency: shipped.urgency, importance: shipped.importance })
                // The button goes with what it was for.
                document.querySelector<HTMLElement>(`[data-weight="${code}"] input`)?.focus()
              }}
            >
              {t`Set back`}
            </Button>
          </span>
        )}
      </th>
      {AXES.map((axis) => (
        <td key={axis} className="py-1">
          {most[axis] === 0 ? (
            <span aria-hidden className="inline-block w-14 py-2 text-center text-ink-3">
              –
            </span>
          ) : (
            <PointField
              label={t`${name}: ${axisNames[axis]}`}
              value={points[axis]}
              most={most[axis]}
              onChange={(value) => draft.setPoints(code, { ...points, [axis]: value })}
            />
          )}
        </td>
      ))}
    </tr>
  )
}
