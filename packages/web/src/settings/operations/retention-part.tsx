import { Trans, useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { SetRetentionDocument, type SetRetentionInput } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { weightOf } from '../../signs/weight.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { type Operations, operationsQuery } from './queries.ts'

const FIELDS = ['deliveryDays', 'attachmentDays']

/** How long raw deliveries and files are kept, and what has gone lately. */
export function RetentionPart({ operations: { retention, retentionRuns } }: { operations: Operations }) {
  const { t, i18n } = useLingui()
  const change = useChange(
    async (input: SetRetentionInput) => (await fetchGraph(SetRetentionDocument, { input })).setRetention,
    { refresh: [operationsQuery.queryKey], fields: FIELDS },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const payload = await change.run({
      deliveryDays: Number(typedText(form, 'deliveryDays')),
      attachmentDays: Number(typedText(form, 'attachmentDays')),
    })
    if (payload) showToast({ tone: 'done', text: t`It holds from the next round on, within a day.` })
  }
  return (
    <>
      <Part
        id="operations-retention"
        title={t`What is kept for how long`}
        summary={t`Messages and tickets stay. This is about the bytes that networks sent, and about files.`}
      >
        <Form
          submitLabel={t`Keep for so long`}
          pendingLabel={t`Saving…`}
          problem={change.problem}
          refusals={change.refusals}
          isPending={change.isPending}
          onSubmit={(form) => void handleSubmit(form)}
        >
          <TextField
            label={t`Raw deliveries, in days`}
            name="deliveryDays"
            type="number"
            min="7"
            defaultValue={String(retention.deliveryDays)}
            hint={t`By them an error can be mended later. What nobody could understand stays until somebody decides.`}
            error={change.at('deliveryDays')}
            isRequired
          />
          <TextField
            label={t`Files of messages and answers, in days`}
            name="attachmentDays"
            type="number"
            min="7"
            defaultValue={String(retention.attachmentDays)}
            error={change.at('attachmentDays')}
            isRequired
          />
        </Form>
      </Part>
      <Part id="operations-gone" title={t`What went`}>
        {retentionRuns.length === 0 ? (
          <NothingYet>{t`The first round is still to come.`}</NothingYet>
        ) : (
          <Rows label={t`What went`}>
            {retentionRuns.map((run) => (
              <Row key={run.startedAt} title={<Instant at={run.startedAt} />}>
                <Trans>
                  Deliveries: {run.deliveries} ({weightOf(run.deliveryBytes, i18n)}). Files: {run.attachments}{' '}
                  ({weightOf(run.attachmentBytes, i18n)}).
                </Trans>
                {run.isInterrupted && ` ${t`It was interrupted; the next round goes on.`}`}
              </Row>
            ))}
          </Rows>
        )}
      </Part>
    </>
  )
}
