import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ClockTarget, OverrideCode } from '../../graphql/generated/graphql.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import { serverNow } from '../../time/server-clock.ts'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'
import { typedText } from '../../ui/form-text.ts'
import { Form } from '../../ui/form.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { clockRefusals } from './clock-refusals.ts'
import { codeWords, lengthWords } from './clock-words.ts'
import { type Override, useOverride } from './mutations.ts'

const MINUTE_MS = 60_000
const SPANS = [15, 30, 60, 120, 240, 480].map((minutes) => minutes * MINUTE_MS)
/** The choice that lets an instant be typed. */
const AN_INSTANT = 'instant'

/** Why, and as far as it is needed how much: what a supervisor says before they step in. */
export function OverrideForm({
  kind,
  ticketId,
  target,
  cycle,
  onDone,
  onCancel,
}: {
  kind: Exclude<Override, 'unexcuse'>
  ticketId: string
  target: ClockTarget
  cycle: number
  onDone: () => void
  onCancel: () => void
}) {
  const { t, i18n } = useLingui()
  const override = useOverride()
  const [span, setSpan] = useState<string>(String(SPANS[2]))
  const [isPending, setPending] = useState(false)
  const [refused, setRefused] = useState<{ problem: string | null; at: string | null; count: number }>({
    problem: null,
    at: null,
    count: 0,
  })
  const hasSpan = kind === 'extend' || kind === 'pause'
  const labels: Record<typeof kind, string> = {
    extend: t`Give more time`,
    pause: t`Hold the clock`,
    resume: t`Let it go on`,
    waive: t`Ask for it no longer`,
    excuse: t`Excuse the breach`,
  }
  const hints: Record<typeof kind, string> = {
    extend: t`Counted by the calendar of the promise. The ledger keeps what it was before.`,
    pause: t`It goes on by itself then, whatever becomes of the ticket meanwhile.`,
    resume: t`The time it was held is not counted.`,
    waive: t`This one ends without a verdict; the next one begins as ever.`,
    excuse: t`Only the adjusted figure changes. The official one stays broken.`,
  }

  const handleSubmit = async (form: HTMLFormElement) => {
    const reason = typedText(form, 'reason')
    const instant = new Date(typedText(form, 'untilAt'))
    const tell = (code: string, at: string) =>
      setRefused(({ count }) => ({
        problem: refusalSentence({ code, message: code, parameters: {} }, i18n, clockRefusals),
        at,
        count: count + 1,
      }))
    if (hasSpan && span === AN_INSTANT && Number.isNaN(instant.getTime()))
      return tell('EXTENSION_MISSING', 'untilAt')
    if (reason === '') return tell('REASON_MISSING', 'reason')
    // What was wrong is not any more; what the server says next stands alone.
    setRefused(({ count }) => ({ problem: null, at: null, count }))
    setPending(true)
    const ahead = new Date(serverNow() + Number(span))
    const payload = await override({
      kind,
      ticketId,
      target,
      cycle,
      reason,
      code: typedText(form, 'code') as OverrideCode,
      ...(hasSpan && span === AN_INSTANT && { untilAt: instant.toISOString() }),
      ...(kind === 'extend' && span !== AN_INSTANT && { byMs: Number(span) }),
      ...(kind === 'pause' && span !== AN_INSTANT && { untilAt: ahead.toISOString() }),
    })
    setPending(false)
    const refusal = payload?.userErrors[0]
    if (refusal !== undefined)
      setRefused(({ count }) => ({
        problem: refusalSentence(refusal, i18n, clockRefusals),
        at: null,
        count: count + 1,
      }))
    else if (payload !== null) onDone()
  }
  const errorAt = (field: string) => (refused.at === field ? (refused.problem ?? undefined) : undefined)
  return (
    <Form
      submitLabel={labels[kind]}
      pendingLabel={t`One moment…`}
      cancelLabel={t`Back`}
      problem={refused.at === null ? refused.problem : null}
      refusals={refused.count}
      isPending={isPending}
      onSubmit={(form) => void handleSubmit(form)}
      onCancel={onCancel}
    >
      <p className="text-ink-2">{hints[kind]}</p>
      {hasSpan && (
        <SelectField
          label={kind === 'extend' ? t`How much more` : t`For how long`}
          name="span"
          value={span}
          onChoose={setSpan}
          options={[
            ...SPANS.map((ms) => ({ value: String(ms), text: lengthWords(ms, i18n) })),
            { value: AN_INSTANT, text: t`Until an instant…` },
          ]}
        />
      )}
      {hasSpan && span === AN_INSTANT && (
        <FieldFrame label={t`Until`} error={errorAt('untilAt')}>
          {(ids) => <input type="datetime-local" name="untilAt" {...ids} className={CONTROL} />}
        </FieldFrame>
      )}
      <SelectField
        label={t`Reason`}
        name="code"
        options={(Object.keys(codeWords) as OverrideCode[]).map((code) => ({
          value: code,
          text: i18n._(codeWords[code]),
        }))}
      />
      <TextArea label={t`In your own words`} name="reason" rows={2} error={errorAt('reason')} />
    </Form>
  )
}
