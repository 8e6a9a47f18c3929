import { useLingui } from '@lingui/react/macro'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Row } from '../rows.tsx'
import type { VolunteerPerson } from './queries.ts'
import { TradeField } from './trade-field.tsx'
import { levelNames } from './trust-words.ts'
import { usePersonVerbs } from './use-person-verbs.ts'

type TopicStanding = VolunteerPerson['topics'][number]

/** Whether the latest change was a step down: what a supervisor may give back. */
const wasLedDown = ({ steps }: TopicStanding) => {
  const [latest] = steps
  return (
    latest !== undefined &&
    (latest.code === 'corrected' || latest.code === 'breached') &&
    latest.from !== latest.to
  )
}

/** One volunteer: where they work, what they may do on which topic, and a supervisor's word on it. */
export function VolunteerRow({ person }: { person: VolunteerPerson }) {
  const { t, i18n } = useLingui()
  const verbs = usePersonVerbs(person)
  const { member, trade, weeklyMinutes, managerAgreedAt, conflicts, topics } = person
  const { name } = member
  const minutes = i18n.number(weeklyMinutes)
  const known = topics.filter((standing) => standing.level !== 'learner' || wasLedDown(standing))
  const hasWord = managerAgreedAt !== null
  return (
    <Row
      lead={<Avatar name={name} seed={member.id} />}
      title={<bdi>{name}</bdi>}
      actions={
        <Button
          label={hasWord ? t`The manager no longer agrees: ${name}` : t`The manager agrees: ${name}`}
          onPress={() => void verbs.record(!hasWord)}
        >
          {hasWord ? t`The manager no longer agrees` : t`The manager agrees`}
        </Button>
      }
    >
      <TradeField name={name} trade={trade} onChoose={verbs.settle} />
      <p>
        {t`gives ${minutes} min a week`}
        {' · '}
        {hasWord ? t`their manager agrees` : t`their manager’s word is missing`}
      </p>
      {known.length === 0 ? (
        <p className="text-ink-3">{t`Practises; answers on no topic yet.`}</p>
      ) : (
        <ul className="mt-1 flex flex-col gap-1">
          {known.map((standing) => {
            const { topic, level } = standing
            const topicName = topic.name
            return (
              <li key={topic.id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <bdi className="font-medium text-ink">{topicName}</bdi>
                <span>{i18n._(levelNames[level])}</span>
                {level === 'trusted' && (
                  <Button
                    label={t`Make a mentor: ${name}, ${topicName}`}
                    onPress={() => void verbs.nominate(topic)}
                  >
                    {t`Make a mentor`}
                  </Button>
                )}
                {wasLedDown(standing) && (
                  <Button
                    label={t`Give the level back: ${name}, ${topicName}`}
                    onPress={() => void verbs.reinstate(topic)}
                  >
                    {t`Give the level back`}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {conflicts.length > 0 && (
        <ul className="mt-1 flex flex-col gap-1">
          {conflicts.map((contact) => {
            const contactName = contact.name
            return (
              <li key={contact.id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <span>
                  {t`Does not answer`} <bdi>{contactName}</bdi>
                </span>
                <Button
                  label={t`Let them answer again: ${name}, ${contactName}`}
                  onPress={() => void verbs.remove(contact)}
                >
                  {t`Let them answer again`}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Row>
  )
}
