import type { MemberId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { askToTalk } from './ask-to-talk.ts'
import { chooseNetworks } from './choose-networks.ts'
import { chooseTopics } from './choose-topics.ts'
import { consentToCalls } from './consent-to-calls.ts'
import { declareConflict } from './declare-conflict.ts'
import { declareHours } from './declare-hours.ts'
import { nominateMentor } from './nominate-mentor.ts'
import { pauseHelping } from './pause-helping.ts'
import { recordManagersWord } from './record-managers-word.ts'
import { reinstateTrust } from './reinstate-trust.ts'
import { removeConflict } from './remove-conflict.ts'
import { reportAbuse } from './report-abuse.ts'
import { resumeHelping } from './resume-helping.ts'
import { setLanguages } from './set-languages.ts'
import { setTrade } from './set-trade.ts'

const topicOf = ({ topicId }: { topicId: string }) => getRowId('Topic', topicId, 'topicId')

/** What people say of themselves as volunteers, and supervisors of them. */
export const verbResolvers = {
  Mutation: {
    declareHours: (_root, { input }, context) =>
      changeOwn(context, () =>
        declareHours(context.ctx, {
          weeklyMinutes: input.weeklyMinutes,
          quietHours: input.quietHours ?? null,
        }),
      ),
    setLanguages: (_root, { input }, context) =>
      changeOwn(context, () => setLanguages(context.ctx, { languages: [...input.languages] })),
    chooseTopics: (_root, { input }, context) =>
      changeOwn(context, () =>
        chooseTopics(context.ctx, {
          topics: input.topics.map(({ topicId, stance }) => ({
            topicId: getRowId('Topic', topicId, 'topics'),
            stance: stance ?? null,
          })),
        }),
      ),
    chooseNetworks: (_root, { input }, context) =>
      changeOwn(context, () => chooseNetworks(context.ctx, { networks: [...input.networks] })),
    setTrade: (_root, { input }, context) =>
      changeVolunteer(context, input.memberId ?? null, (memberId) =>
        setTrade(context.ctx, {
          memberId,
          departmentId:
            input.departmentId == null ? null : getRowId('Department', input.departmentId, 'departmentId'),
        }),
      ),
    consentToCalls: (_root, { input }, context) =>
      changeOwn(context, () => consentToCalls(context.ctx, { isAgreed: input.isAgreed })),
    pauseHelping: (_root, { input }, context) =>
      changeOwn(context, () => pauseHelping(context.ctx, { until: input.until })),
    resumeHelping: (_root, _given, context) => changeOwn(context, () => resumeHelping(context.ctx)),
    askToTalk: (_root, _given, context) => changeOwn(context, () => askToTalk(context.ctx)),
    declareConflict: (_root, { input }, context) =>
      changeOwn(context, () =>
        declareConflict(context.ctx, {
          cardId: getRowId('HelpCard', input.cardId, 'cardId'),
          kind: input.kind,
        }),
      ),
    reportAbuse: (_root, { input }, context) =>
      changeOwn(context, () =>
        reportAbuse(context.ctx, { cardId: getRowId('HelpCard', input.cardId, 'cardId') }),
      ),
    recordManagersWord: (_root, { input }, context) =>
      changeVolunteer(context, input.memberId, (memberId) =>
        recordManagersWord(context.ctx, { memberId, isAgreed: input.isAgreed }),
      ),
    removeConflict: (_root, { input }, context) =>
      changeVolunteer(context, input.memberId, (memberId) =>
        removeConflict(context.ctx, {
          memberId,
          contactId: getRowId('Contact', input.contactId, 'contactId'),
        }),
      ),
    nominateMentor: (_root, { input }, context) =>
      changeVolunteer(context, input.memberId, (memberId) =>
        nominateMentor(context.ctx, { memberId, topicId: topicOf(input) }),
      ),
    reinstateTrust: (_root, { input }, context) =>
      changeVolunteer(context, input.memberId, (memberId) =>
        reinstateTrust(context.ctx, { memberId, topicId: topicOf(input) }),
      ),
  },
} satisfies Resolvers

function changeOwn(context: GraphqlContext, verb: () => Promise<unknown>) {
  return changeVolunteer(context, null, verb)
}

/** Carries out a verb on a volunteer, on oneself where nobody is named; the payload is who they are afterwards. */
function changeVolunteer(
  context: GraphqlContext,
  id: string | null,
  verb: (memberId: MemberId) => Promise<unknown>,
) {
  return orUserErrors(async () => {
    const memberId = id === null ? context.member.memberId : getRowId('Member', id, 'memberId')
    await verb(memberId)
    context.forget()
    return { volunteer: { memberId } }
  })
}
