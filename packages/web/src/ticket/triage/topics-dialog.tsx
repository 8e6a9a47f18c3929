import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { failureSentence } from '../../signs/failures.ts'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Ticket } from '../queries.ts'
import { topicsQuery } from './queries.ts'

/** What it is about, where the keywords are wrong: choosing a topic puts it on the ticket, or takes it off. */
export function TopicsDialog({
  topics,
  onChoose,
  onClose,
}: {
  topics: Ticket['topics']
  onChoose: (topic: { id: string; name: string }, isOn: boolean) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { data, error } = useQuery(topicsQuery)
  const on = new Set(topics.map(({ topic }) => topic.id))
  const offered = [...topics.map(({ topic }) => topic), ...(data ?? []).filter(({ id }) => !on.has(id))]
  return (
    <Dialog title={t`What is it about?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        {data === undefined ? (
          <p className="py-3 text-ink-2">{error ? failureSentence(error, i18n) : t`Reading the topics…`}</p>
        ) : (
          <ChoiceList
            label={t`Topics`}
            filterLabel={t`Find a topic`}
            emptyText={
              offered.length === 0
                ? t`There is no topic yet. A supervisor adds them in the settings.`
                : t`No topic has this name.`
            }
            choices={offered.map(({ id, name }) => ({ id, label: name, isOn: on.has(id) }))}
            onChoose={(id) => {
              const topic = offered.find((one) => one.id === id)
              onClose()
              if (topic) onChoose(topic, !on.has(id))
            }}
          />
        )}
      </div>
    </Dialog>
  )
}
