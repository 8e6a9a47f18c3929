import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { StartRehearsalDocument } from '../../graphql/generated/graphql.ts'
import type { StartRehearsalInput } from '../../graphql/generated/graphql.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { REHEARSAL } from './queries.ts'

const LENGTHS = [1, 3, 7, 14]

/** Opens a rehearsal, and says what it is before. */
export function StartPart({ isAgain }: { isAgain: boolean }) {
  const { t, i18n } = useLingui()
  const start = useChange(
    async (input: StartRehearsalInput) =>
      (await fetchGraph(StartRehearsalDocument, { input })).startRehearsal,
    { refresh: [REHEARSAL], fields: ['days'] },
  )
  const days = (count: number) =>
    new Intl.NumberFormat(i18n.locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count)
  return (
    <Part
      id="rehearsal-start"
      title={isAgain ? t`Rehearse again` : t`Rehearse before you open a channel`}
      summary={t`Colleagues play customers and responders to each other on a private Town Square, with cards, charter and clocks as in earnest. No customer sees it, and no report counts it.`}
    >
      <div className="max-w-80">
        <Form
          submitLabel={t`Open the rehearsal`}
          pendingLabel={t`Opening it…`}
          problem={start.problem}
          refusals={start.refusals}
          isPending={start.isPending}
          onSubmit={(form) => void start.run({ days: Number(typedText(form, 'days')) })}
        >
          <SelectField
            label={t`For how long`}
            name="days"
            defaultValue="7"
            error={start.at('days')}
            options={LENGTHS.map((count) => ({ value: String(count), text: days(count) }))}
          />
        </Form>
      </div>
    </Part>
  )
}
