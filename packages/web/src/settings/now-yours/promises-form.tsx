import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { SetPromisesDocument } from '../../graphql/generated/graphql.ts'
import type { PromisesQuery, SetPromisesInput } from '../../graphql/generated/graphql.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Form } from '../../ui/form.tsx'
import { checkedValues, typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { ReadState } from '../read-state.tsx'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { promisesQuery } from './queries.ts'

const FIELDS = ['urgentMinutes', 'importantMinutes', 'otherMinutes', 'days', 'opensAt', 'closesAt']
const WEEK = [1, 2, 3, 4, 5, 6, 7]
/** A Monday, to name the days by. */
const MONDAY_MS = Date.UTC(2024, 0, 1)

/** Three promises and the hours, on one page. */
export function PromisesForm() {
  const { t } = useLingui()
  const query = useQuery(promisesQuery)
  return (
    <Part
      id="now-yours-promises"
      title={t`Hours and three promises`}
      summary={t`How soon does a customer get an answer? It counts from when they wrote, not from when we read it.`}
    >
      <ReadState query={query}>
        {(promises) => <Fields key={promises.urgentMinutes} promises={promises} />}
      </ReadState>
    </Part>
  )
}

function Fields({ promises }: { promises: PromisesQuery['promises'] }) {
  const { t, i18n } = useLingui()
  const set = useChange(
    async (input: SetPromisesInput) => (await fetchGraph(SetPromisesDocument, { input })).setPromises,
    { refresh: [promisesQuery.queryKey], fields: FIELDS },
  )
  const minutes = (form: HTMLFormElement, name: string) => Math.trunc(Number(typedText(form, name))) || 0
  const handleSubmit = async (form: HTMLFormElement) => {
    const payload = await set.run({
      urgentMinutes: minutes(form, 'urgentMinutes'),
      importantMinutes: minutes(form, 'importantMinutes'),
      otherMinutes: minutes(form, 'otherMinutes'),
      days: checkedValues(form, 'days').map(Number),
      opensAt: typedText(form, 'opensAt'),
      closesAt: typedText(form, 'closesAt'),
    })
    if (payload)
      showToast({
        tone: 'done',
        text: t`From now on, this is promised. Clocks that run keep what they were promised.`,
      })
  }
  const dayName = (day: number) =>
    new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY_MS + (day - 1) * 86_400_000,
    )
  const field = (
    name: 'urgentMinutes' | 'importantMinutes' | 'otherMinutes',
    label: string,
    hint: string,
  ) => (
    <TextField
      label={label}
      name={name}
      type="text"
      defaultValue={String(promises[name] ?? '')}
      hint={hint}
      error={set.at(name)}
    />
  )
  return (
    <Form
      submitLabel={t`Promise it`}
      pendingLabel={t`Saving…`}
      problem={set.problem}
      refusals={set.refusals}
      isPending={set.isPending}
      onSubmit={(form) => void handleSubmit(form)}
    >
      {field(
        'urgentMinutes',
        t`Emergencies and people who are stuck: minutes to an answer`,
        t`Day and night.`,
      )}
      {field(
        'importantMinutes',
        t`What matters: minutes to an answer`,
        t`Refunds, promises of ours, many readers. Within the hours below.`,
      )}
      {field(
        'otherMinutes',
        t`Every other question: minutes to an answer`,
        t`Within the hours below. Volunteers help with these.`,
      )}
      <CheckList
        legend={t`Days`}
        name="days"
        options={WEEK.map((day) => ({ value: String(day), text: dayName(day) }))}
        chosen={promises.days.map(String)}
        error={set.at('days')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t`From`} name="opensAt" defaultValue={promises.opensAt} error={set.at('opensAt')} />
        <TextField
          label={t`Until`}
          name="closesAt"
          defaultValue={promises.closesAt}
          hint={t`24:00 is midnight.`}
          error={set.at('closesAt')}
        />
      </div>
    </Form>
  )
}
