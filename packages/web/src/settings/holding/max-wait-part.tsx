import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { boardQuery } from '../../board/queries.ts'
import { fetchGraph } from '../../graphql/client.ts'
import { SetMaxWaitDocument, type SetMaxWaitInput } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { ReadState } from '../read-state.tsx'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'

const MINUTES = 60

/** How long anybody waits at the most before the board names them. */
export function MaxWaitPart() {
  const { t } = useLingui()
  const query = useQuery(boardQuery)
  const change = useChange(
    async (input: SetMaxWaitInput) => (await fetchGraph(SetMaxWaitDocument, { input })).setMaxWait,
    { refresh: [keys.board, keys.rail, keys.lists], fields: ['maxWaitMinutes'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const hours = Number(typedText(form, 'hours').replace(',', '.'))
    const payload = await change.run({ maxWaitMinutes: Math.round(hours * MINUTES) || 0 })
    if (payload) showToast({ tone: 'done', text: t`Kept. The board has been looked at anew.` })
  }
  return (
    <Part
      id="holding-wait"
      title={t`The longest wait`}
      summary={t`Whoever will have waited longer than this before they are answered stands under “Not in time”.`}
    >
      <ReadState query={query}>
        {({ maxWaitMinutes }) => (
          <Form
            key={maxWaitMinutes}
            submitLabel={t`Keep`}
            pendingLabel={t`Keeping…`}
            problem={change.problem}
            refusals={change.refusals}
            isPending={change.isPending}
            onSubmit={(form) => void handleSubmit(form)}
          >
            <TextField
              label={t`In hours`}
              name="hours"
              type="number"
              min="1"
              defaultValue={String(maxWaitMinutes / MINUTES)}
              hint={t`From one hour to 336, which is fourteen days.`}
              error={change.at('maxWaitMinutes')}
              isRequired
            />
          </Form>
        )}
      </ReadState>
    </Part>
  )
}
