import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TriageAxis } from '../../graphql/generated/graphql.ts'
import { failureSentence } from '../../signs/failures.ts'
import { LaneChip } from '../../signs/lane.tsx'
import { refusalSentence } from '../../signs/refusals.ts'
import { CONTROL } from '../../ui/field-frame.tsx'
import { Pill } from '../../ui/pill.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { settingsRefusals } from '../refusals.ts'
import { Part } from '../rows.tsx'
import { type Outcome, tryQuery } from './queries.ts'
import { inputOf } from './rules.ts'
import { placeNames, reasonName } from './triage-words.ts'
import type { RulesDraft } from './use-rules-draft.ts'

/** By which a command finds the field. */
export const TRY_FIELD = 'triage-try'

const PAUSE_MS = 350

/** How a post would be read, by the draft and by what is in force: the reasons, and how they add up. */
export function TryPart({ draft }: { draft: RulesDraft }) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim(), PAUSE_MS)
  const isEmpty = wanted === ''
  const tried = useQuery({
    ...tryQuery({ text: wanted, visibility: 'public', rules: inputOf(draft.rules) }),
    enabled: !isEmpty,
  })
  const refusal = tried.data?.userErrors[0]
  const problem = tried.error
    ? failureSentence(tried.error, i18n)
    : refusal && refusalSentence(refusal, i18n, settingsRefusals)
  const { inForce, draft: drafted } = tried.data ?? {}
  return (
    <Part
      id="triage-try-part"
      title={t`Try it on a post`}
      summary={t`How a stranger’s first public post would be read now. Nothing is kept.`}
    >
      <label htmlFor={TRY_FIELD} className="mb-1 block font-medium text-ink-2">
        {t`What the customer writes`}
      </label>
      <textarea
        id={TRY_FIELD}
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={`${CONTROL} max-h-[40vh] min-h-14! resize-none py-1.5 [field-sizing:content]`}
      />
      <p role="alert" className={problem === undefined ? 'sr-only' : 'mt-2 font-medium text-breach'}>
        {problem}
      </p>
      {!isEmpty && inForce && drafted && (
        <output className="mt-3 grid gap-3 sm:grid-cols-2" aria-busy={tried.isFetching}>
          <OutcomeCard title={t`In force`} outcome={inForce} />
          {draft.isChanged && <OutcomeCard title={t`By the draft`} outcome={drafted} />}
        </output>
      )}
    </Part>
  )
}

function OutcomeCard({ title, outcome }: { title: string; outcome: Outcome }) {
  const { t, i18n } = useLingui()
  const { urgency, importance, band, lane, reasons } = outcome
  const axisNames: Record<TriageAxis, string> = { urgency: t`urgency`, importance: t`importance` }
  return (
    <section aria-label={title} className="rounded-lg border border-line px-3 py-2.5">
      <h3 className="flex flex-wrap items-center gap-2 font-medium">
        {title}
        {band === 0 ? <Pill tone="outline">{i18n._(placeNames.emergency)}</Pill> : <LaneChip lane={lane} />}
      </h3>
      <ul className="mt-2 flex flex-col gap-0.5">
        {reasons.map(({ code, axis, points, evidence }) => (
          <li key={`${code} ${axis}`} className="flex justify-between gap-2 text-sm">
            <span className="min-w-0">
              {reasonName(code, i18n)}
              {evidence !== null && evidence.length > 2 && (
                <>
                  {' '}
                  <q dir="auto" className="text-xs text-ink-3">
                    {evidence}
                  </q>
                </>
              )}
            </span>
            <span className="flex-none text-ink-2">
              {axisNames[axis]} <bdi dir="ltr">{points > 0 ? `+${points}` : points}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 border-t border-line-2 pt-1.5 font-medium tabular-nums">
        {t`Urgency ${urgency}, importance ${importance}`}
      </p>
    </section>
  )
}
