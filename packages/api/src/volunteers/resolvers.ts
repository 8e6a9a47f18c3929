import { defaultVolunteerRules, EXCLUSIONS, type ExclusionCode, mayTake, minutesLeft } from '@relais/sla'
import { isId } from '../db/id.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { toPublicParameters } from '../graphql/public-parameters.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { listMembers, type MemberPlace } from '../members/queries.ts'
import { listNetworks } from './list-networks.ts'
import { listOfferedSegments, listTrades, readOfferReport } from './queries.ts'

const isPlace = (place: Place): place is MemberPlace =>
  place.length === 2 && typeof place[0] === 'string' && isId(String(place[1]))

const isSoft = (code: ExclusionCode) => EXCLUSIONS[code] === 'soft'

export const resolvers = {
  Query: {
    volunteer: (_root, _given, { member }) =>
      member.role === 'volunteer' ? { memberId: member.memberId } : null,
    volunteers: async (_root, { first, after }, { read }) => {
      const place = decodeCursor(after, isPlace)
      const rows = await read((tx) => listMembers(tx, { limit: first + 1, after: place, role: 'volunteer' }))
      return toConnection(
        toPage(rows, first),
        (row) => [row.name, row.memberId],
        place !== null,
        ({ memberId }) => ({ memberId }),
      )
    },
    trades: (_root, _given, { read }) => read(listTrades),
    networksToChoose: (_root, _given, { read }) => read(listNetworks),
    offerReport: (_root, _given, { read }) => read(readOfferReport),
    offeredSegments: (_root, _given, { read }) => read(listOfferedSegments),
  },
  Ticket: {
    exclusions: async ({ ticketId }, _given, { loaders }) =>
      ((await loaders.offerOfTicket.load(ticketId))?.exclusions ?? []).map(({ code, isUnknown }) => ({
        code,
        isUnknown,
        isSoft: isSoft(code),
      })),
    lifts: async ({ ticketId }, _given, { loaders }) =>
      (await loaders.offerOfTicket.load(ticketId))?.lifts ?? [],
  },
  LiftedExclusion: {
    by: ({ liftedBy }, _given, { loaders }) => (liftedBy === null ? null : loaders.member.load(liftedBy)),
  },
  Topic: {
    withheld: ({ topicId }, _given, { loaders }) => loaders.withheldTopic.load(topicId),
  },
  WithheldTopic: {
    by: ({ withheldBy }, _given, { loaders }) =>
      withheldBy === null ? null : loaders.member.load(withheldBy),
  },
  Contact: {
    isWithheld: async ({ contactId }, _given, { loaders }) =>
      (await loaders.withheldContact.load(contactId)) !== null,
  },
  ExclusionCount: {
    isSoft: ({ code }) => isSoft(code),
  },
  VolunteerTopic: {
    isWithheld: async ({ topic }, _given, { loaders }) =>
      (await loaders.withheldTopic.load(topic.topicId)) !== null,
  },
  Volunteer: {
    member: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
    trade: async ({ memberId }, _given, { loaders }) => {
      const departmentId = (await loaders.volunteer.load(memberId))?.departmentId ?? null
      return departmentId === null ? null : loaders.department.load(departmentId)
    },
    languages: async ({ memberId }, _given, { loaders }) => {
      const { languages = {} } = (await loaders.volunteer.load(memberId)) ?? {}
      return (['fr', 'en', 'ar'] as const).flatMap((language) => {
        const level = languages[language]
        return level ? [{ language, level }] : []
      })
    },
    networks: async ({ memberId }, _given, { loaders }) => [
      ...((await loaders.volunteer.load(memberId))?.networks ?? []),
    ],
    topics: async ({ memberId }, _given, { loaders }) => {
      const [topics, volunteer, steps] = await Promise.all([
        loaders.topicsToChoose(),
        loaders.volunteer.load(memberId),
        loaders.trustStepsOfMember.load(memberId),
      ])
      const stepsOf = Map.groupBy(steps, ({ topicId }) => topicId)
      return topics.map((topic) => {
        const { level = 'learner' as const, stance = null } = volunteer?.topics[topic.topicId] ?? {}
        return { topic, level, stance, steps: stepsOf.get(topic.topicId) ?? [] }
      })
    },
    weeklyMinutes: async ({ memberId }, _given, { loaders }) =>
      (await loaders.volunteer.load(memberId))!.weeklyMinutes,
    countedMinutes: async ({ memberId }, _given, { loaders }) =>
      minutesLeft((await loaders.volunteer.load(memberId))!, defaultVolunteerRules.wellbeing).weekly,
    quietHours: async ({ memberId }, _given, { loaders }) => {
      const row = await loaders.volunteerRow.load(memberId)
      return row?.quietFrom && row.quietTo ? { from: row.quietFrom, to: row.quietTo } : null
    },
    callsConsentedAt: async ({ memberId }, _given, { loaders }) =>
      (await loaders.volunteerRow.load(memberId))?.pushConsentedAt ?? null,
    managerAgreedAt: async ({ memberId }, _given, { loaders }) =>
      (await loaders.volunteerRow.load(memberId))?.managerAgreedAt ?? null,
    pausedUntil: async ({ memberId }, _given, { loaders, world }) => {
      const until = (await loaders.volunteerRow.load(memberId))?.pausedUntil ?? null
      return until && until > world.now() ? until : null
    },
    isRestNeeded: async ({ memberId }, _given, { loaders, world }) => {
      const row = await loaders.volunteerRow.load(memberId)
      return row?.pausedBecause === 'abuse' && row.pausedUntil !== null && row.pausedUntil > world.now()
    },
    conflicts: async ({ memberId }, _given, { loaders }) => {
      const { conflicts = [] } = (await loaders.volunteer.load(memberId)) ?? {}
      const found = await Promise.all([...new Set(conflicts)].map((id) => loaders.contact.load(id)))
      return found.filter((contact) => contact !== null)
    },
    obstacles: async ({ memberId }, _given, { loaders, world }) =>
      mayTake((await loaders.volunteer.load(memberId))!, world.now().getTime(), defaultVolunteerRules).map(
        ({ code, parameters }) => ({ code, parameters: toPublicParameters(parameters) }),
      ),
  },
  TrustStep: {
    topic: async ({ topicId }, _given, { loaders }) => (await loaders.topic.load(topicId))!,
    from: ({ fromLevel }) => fromLevel,
    to: ({ toLevel }) => toLevel,
    parameters: ({ parameters }) => toPublicParameters(parameters),
  },
} satisfies Resolvers
