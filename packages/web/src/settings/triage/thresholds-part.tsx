import { useLingui } from '@lingui/react/macro'
import { Part } from '../rows.tsx'
import { NumberField } from '../promises/number-field.tsx'
import type { Thresholds } from './rules.ts'
import { thresholdNames } from './triage-words.ts'
import type { RulesDraft } from './use-rules-draft.ts'

const MOST = 100

/** From where on a score counts: for lanes, and for priorities. */
export function ThresholdsPart({ draft, shipped }: { draft: RulesDraft; shipped: Thresholds }) {
  const { t, i18n } = useLingui()
  const hints: Record<keyof Thresholds, string> = {
    laneFrom: t`Decides the lane: both is Do now, importance alone is Plan, urgency alone is Volunteers.`,
    mediumFrom: t`Decides the priority, and with it the promise.`,
    highFrom: t`The same, for the highest part of the scale.`,
  }
  const { thresholds } = draft.rules
  return (
    <Part id="triage-thresholds" title={t`Thresholds`}>
      <div className="grid gap-4 sm:grid-cols-3">
        {(Object.keys(hints) as (keyof Thresholds)[]).map((name) => {
          const usual = shipped[name]
          return (
            <NumberField
              key={name}
              label={i18n._(thresholdNames[name])}
              hint={
                thresholds[name] === usual ? hints[name] : `${hints[name]} ${t`Relais comes with ${usual}.`}`
              }
              value={thresholds[name]}
              least={1}
              most={MOST}
              onChange={(value) => draft.setThresholds({ ...thresholds, [name]: value })}
            />
          )
        })}
      </div>
    </Part>
  )
}
