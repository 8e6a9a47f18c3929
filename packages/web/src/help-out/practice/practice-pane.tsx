import { useQuery } from '@tanstack/react-query'
import { AnswerPane } from './answer-pane.tsx'
import { ComparePane } from './compare-pane.tsx'
import { PlacePane } from './place-pane.tsx'
import { progressQuery } from './queries.ts'
import { TopicsPane } from './topics-pane.tsx'
import { usePractice } from './use-practice.ts'
import { VerdictPane } from './verdict-pane.tsx'

/** Practice: tickets of the past, with names changed. Nothing of it reaches a customer. */
export function PracticePane() {
  const practice = usePractice()
  const { item, problem, isBusy } = practice
  const { data } = useQuery(progressQuery)
  if (item === null) return <TopicsPane isBusy={isBusy} problem={problem} onChoose={practice.draw} />
  const acts = {
    item,
    isBusy,
    problem,
    progress: data?.find(({ topic }) => topic.id === item.topic.id) ?? null,
    onLeave: practice.leave,
  }
  if (item.isAccepted !== null)
    return (
      <VerdictPane
        key={`${item.id} verdict`}
        {...acts}
        step={practice.step}
        onNext={() => practice.draw(item.topic.id)}
      />
    )
  if (item.task === 'place')
    return <PlacePane key={item.id} {...acts} onPlace={(lane) => practice.answer({ lane })} />
  if (item.body !== null)
    return <ComparePane key={`${item.id} compare`} {...acts} onCompare={practice.compare} />
  return <AnswerPane key={item.id} {...acts} onAnswer={(body) => practice.answer({ body })} />
}
