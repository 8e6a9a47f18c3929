import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PolicyAutomation, PolicyReopening } from '../../graphql/generated/graphql.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { Part } from '../rows.tsx'
import { NumberField } from './number-field.tsx'
import { priorities } from './policy.ts'
import type { PolicyDraft } from './use-policy-draft.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What counts as an answer, what holds a clock, and how far people may step in. */
export function RulesPart({ draft, canEdit }: { draft: PolicyDraft; canEdit: boolean }) {
  const { t } = useLingui()
  const { policy, change } = draft
  return (
    <Part id="promises-rules" title={t`What counts`}>
      <fieldset disabled={!canEdit} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{t`What counts`}</legend>
        <SelectField
          label={t`Answers of a machine`}
          name="automation"
          value={policy.automation}
          hint={t`A bot of yours may write in the thread; whether that keeps a promise, you say here.`}
          onChoose={(automation) => change({ automation: automation as PolicyAutomation })}
          options={[
            { value: 'none', text: t`keep no promise: people answer people` },
            {
              value: 'acknowledgements',
              text: t`keep the first response and the first public answer, nothing else`,
            },
            { value: 'all', text: t`keep every promise, as those of a person` },
          ]}
        />
        <SelectField
          label={t`When a customer comes back after the end`}
          name="onReopen"
          value={policy.onReopen}
          onChoose={(onReopen) => change({ onReopen: onReopen as PolicyReopening })}
          options={[
            { value: 'continue', text: t`the resolution goes on, with the time it had used` },
            { value: 'newCycle', text: t`another resolution begins, with its whole time` },
          ]}
        />
        <div className="flex flex-col">
          <Switch
            isOn={policy.doLikesAnswer}
            onChange={(doLikesAnswer) => change({ doLikesAnswer })}
            title={t`A like answers praise`}
            hint={t`For thanks and compliments a like from our account is enough.`}
          />
          <Switch
            isOn={policy.doesHoldPause}
            onChange={(doesHoldPause) => change({ doesHoldPause })}
            title={t`A ticket that is put aside does not count towards its resolution`}
            hint={t`Answers stay due all the same.`}
          />
          <Switch
            isOn={policy.isOutageExcused}
            onChange={(isOutageExcused) => change({ isOutageExcused })}
            title={t`An outage of the network is excused`}
            hint={t`Only in the adjusted figure of the reports; the raw one never changes.`}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <NumberField
            label={t`Changes by hand on one ticket, at most`}
            hint={t`How often a supervisor may extend, waive or hold its promises.`}
            value={policy.overrides.perTicket}
            least={0}
            most={100}
            onChange={(perTicket) => change({ overrides: { ...policy.overrides, perTicket } })}
          />
          <NumberField
            label={t`The longest of them, in hours`}
            hint={t`By how much a promise may be moved at once.`}
            value={policy.overrides.longestMs / HOUR_MS}
            least={1}
            most={720}
            onChange={(hours) => change({ overrides: { ...policy.overrides, longestMs: hours * HOUR_MS } })}
          />
        </div>
        <fieldset className="min-w-0">
          <legend className="font-medium">{t`Grace after a change`}</legend>
          <p className="mb-2 text-xs text-ink-3">
            {t`When a ticket gets a shorter promise whose time is used up already, so many minutes are left: nothing is late the moment it is promised.`}
          </p>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-3">
            {priorities.map((priority) => (
              <NumberField
                key={priority}
                label={t`${priority}, minutes`}
                value={policy.retargetGraceMs[priority] / MINUTE_MS}
                least={0}
                most={24 * 60}
                onChange={(minutes) =>
                  change({
                    retargetGraceMs: { ...policy.retargetGraceMs, [priority]: minutes * MINUTE_MS },
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      </fieldset>
    </Part>
  )
}

function Switch({
  isOn,
  title,
  hint,
  onChange,
}: {
  isOn: boolean
  title: ReactNode
  hint: ReactNode
  onChange: (isOn: boolean) => void
}) {
  return (
    <label className="grid min-h-9 grid-cols-[auto_minmax(0,1fr)] items-start gap-x-2.5 py-1.5 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 flex-none accent-accent"
      />
      <span className="font-medium">{title}</span>
      <span className="col-start-2 text-xs text-ink-3">{hint}</span>
    </label>
  )
}
