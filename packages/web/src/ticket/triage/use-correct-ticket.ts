import { useLingui } from '@lingui/react/macro'
import type { IntentCode, TriageAxis } from '../../graphql/generated/graphql.ts'
import { intentName } from '../../signs/reasons.ts'
import type { Ticket } from '../queries.ts'
import { useCorrect } from './mutations.ts'

/** What is said of triage on one ticket, each kept and told. */
export interface CorrectTicket {
  right: (...axes: TriageAxis[]) => void
  intent: (intent: IntentCode) => void
  topic: (topic: { id: string; name: string }, isOn: boolean) => void
}

/** Corrects triage on this ticket. */
export function useCorrectTicket({ id }: Ticket): CorrectTicket {
  const { t, i18n } = useLingui()
  const correct = useCorrect()
  return {
    right: (...axes) =>
      void correct(
        id,
        axes.map((axis) => ({ kind: 'right', axis })),
        t`Kept: triage was right.`,
      ),
    intent: (intent) => {
      const word = intentName(intent, i18n)
      void correct(id, [{ kind: 'intent', intent }], t`Read as: ${word}.`)
    },
    topic: ({ id: topicId, name }, isOn) =>
      void correct(
        id,
        [{ kind: 'topic', topicId, isOn }],
        isOn ? t`It is about “${name}”.` : t`It is not about “${name}”.`,
      ),
  }
}
