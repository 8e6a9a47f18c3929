import { resolvers as attachments } from '../attachments/resolvers.ts'
import { resolvers as audit } from '../audit/resolvers.ts'
import { resolvers as board } from '../board/resolvers.ts'
import { resolvers as calendars } from '../calendars/resolvers.ts'
import { resolvers as cards } from '../cards/resolvers.ts'
import { recognitionResolvers } from '../cards/recognition-resolvers.ts'
import { cardVerbResolvers } from '../cards/verb-resolvers.ts'
import { resolvers as channels } from '../channels/resolvers.ts'
import { resolvers as charter } from '../charter/resolvers.ts'
import { resolvers as commitments } from '../commitments/resolvers.ts'
import { resolvers as contacts } from '../contacts/resolvers.ts'
import { resolvers as demonstration } from '../demonstration/resolvers.ts'
import { resolvers as enquiries } from '../enquiries/resolvers.ts'
import { resolvers as holding } from '../holding/resolvers.ts'
import { resolvers as inbox } from '../inbox/resolvers.ts'
import { invitationResolvers } from '../members/invitation-resolvers.ts'
import { resolvers as knowledge } from '../knowledge/resolvers.ts'
import { resolvers as learning } from '../learning/resolvers.ts'
import { resolvers as listening } from '../listening/resolvers.ts'
import { resolvers as matters } from '../matters/resolvers.ts'
import { resolvers as members } from '../members/resolvers.ts'
import { resolvers as netHelp } from '../net-help/resolvers.ts'
import { deviceResolvers } from '../notifications/device-resolvers.ts'
import { resolvers as notifications } from '../notifications/resolvers.ts'
import { callResolvers } from '../overflow/call-resolvers.ts'
import { resolvers as overflow } from '../overflow/resolvers.ts'
import { resolvers as policies } from '../policies/resolvers.ts'
import { resolvers as house } from '../house/resolvers.ts'
import { resolvers as practice } from '../practice/resolvers.ts'
import { resolvers as rehearsal } from '../rehearsal/resolvers.ts'
import { resolvers as presence } from '../presence/resolvers.ts'
import { explanationResolvers } from '../promises/explanation-resolvers.ts'
import { overrideResolvers } from '../promises/override-resolvers.ts'
import { resolvers as promises } from '../promises/resolvers.ts'
import { resolvers as replies } from '../replies/resolvers.ts'
import { reviewResolvers } from '../replies/review-resolvers.ts'
import { resolvers as routing } from '../routing/resolvers.ts'
import { resolvers as sampling } from '../sampling/resolvers.ts'
import { resolvers as search } from '../search/resolvers.ts'
import { filterResolvers } from '../tickets/filter-resolvers.ts'
import { resolvers as tickets } from '../tickets/resolvers.ts'
import { tagResolvers } from '../tickets/tag-resolvers.ts'
import { resolvers as retention } from '../retention/resolvers.ts'
import { resolvers as triage } from '../triage/resolvers.ts'
import { resolvers as trust } from '../trust/resolvers.ts'
import { resolvers as tuning } from '../tuning/resolvers.ts'
import { resolvers as voice } from '../voice/resolvers.ts'
import { offerResolvers } from '../volunteers/offer-resolvers.ts'
import { resolvers as volunteers } from '../volunteers/resolvers.ts'
import { verbResolvers } from '../volunteers/verb-resolvers.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { resolvers as node } from './node-resolvers.ts'
import { scalars } from './scalars.ts'

const ROOMS: readonly object[] = [
  node,
  attachments,
  audit,
  calendars,
  cards,
  cardVerbResolvers,
  recognitionResolvers,
  channels,
  charter,
  commitments,
  contacts,
  demonstration,
  inbox,
  knowledge,
  learning,
  listening,
  matters,
  members,
  invitationResolvers,
  netHelp,
  notifications,
  deviceResolvers,
  policies,
  presence,
  promises,
  explanationResolvers,
  overrideResolvers,
  replies,
  reviewResolvers,
  routing,
  search,
  tickets,
  filterResolvers,
  tagResolvers,
  triage,
  sampling,
  board,
  enquiries,
  holding,
  trust,
  house,
  practice,
  rehearsal,
  tuning,
  voice,
  volunteers,
  verbResolvers,
  offerResolvers,
  overflow,
  callResolvers,
  retention,
]

/** Every room's resolvers; where two rooms have a part of one type, the parts are joined. */
export function gatherResolvers(): Resolvers {
  const joined: Record<string, object> = { ...scalars }
  for (const room of ROOMS) {
    for (const [type, fields] of Object.entries(room)) joined[type] = { ...joined[type], ...fields }
  }
  return joined as Resolvers
}
