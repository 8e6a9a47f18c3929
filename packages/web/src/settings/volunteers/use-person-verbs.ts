import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import {
  NominateMentorDocument,
  RecordManagersWordDocument,
  ReinstateTrustDocument,
  RemoveConflictDocument,
  SetTradeDocument,
} from '../../graphql/generated/graphql.ts'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { VOLUNTEERS, type VolunteerPerson } from './queries.ts'

/** What a supervisor may say of a volunteer; each tells what came of it. */
export function usePersonVerbs({ member: { id: memberId, name } }: Pick<VolunteerPerson, 'member'>) {
  const { t } = useLingui()
  const refresh = { refresh: [VOLUNTEERS] }
  const nominate = useChange(
    async (topicId: string) =>
      (await fetchGraph(NominateMentorDocument, { input: { memberId, topicId } })).nominateMentor,
    refresh,
  )
  const reinstate = useChange(
    async (topicId: string) =>
      (await fetchGraph(ReinstateTrustDocument, { input: { memberId, topicId } })).reinstateTrust,
    refresh,
  )
  const record = useChange(
    async (isAgreed: boolean) =>
      (await fetchGraph(RecordManagersWordDocument, { input: { memberId, isAgreed } })).recordManagersWord,
    refresh,
  )
  const remove = useChange(
    async (contactId: string) =>
      (await fetchGraph(RemoveConflictDocument, { input: { memberId, contactId } })).removeConflict,
    refresh,
  )
  const settle = useChange(
    async (departmentId: string | null) =>
      (await fetchGraph(SetTradeDocument, { input: { memberId, departmentId } })).setTrade,
    refresh,
  )
  const tell = async (done: Promise<unknown>, text: string) => {
    if (await done) showToast({ tone: 'done', text })
  }
  return {
    nominate: (topic: { id: string; name: string }) => {
      const topicName = topic.name
      return tell(nominate.run(topic.id), t`${name} is a mentor on ${topicName} now.`)
    },
    reinstate: (topic: { id: string; name: string }) => {
      const topicName = topic.name
      return tell(reinstate.run(topic.id), t`${name} has their level on ${topicName} back.`)
    },
    record: (isAgreed: boolean) => tell(record.run(isAgreed), t`Written down.`),
    settle: (departmentId: string | null) => tell(settle.run(departmentId), t`Written down.`),
    remove: (contact: { id: string; name: string }) => {
      const contactName = contact.name
      return tell(remove.run(contact.id), t`${name} may be offered what ${contactName} writes.`)
    },
  }
}
