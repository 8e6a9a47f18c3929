import { attachmentLoaders } from '../attachments/loaders.ts'
import { boardLoaders } from '../board/loaders.ts'
import { calendarLoaders } from '../calendars/loaders.ts'
import { cardLoaders } from '../cards/loaders.ts'
import { channelLoaders } from '../channels/loaders.ts'
import { charterLoaders } from '../charter/loaders.ts'
import { commitmentLoaders } from '../commitments/loaders.ts'
import { contactLoaders } from '../contacts/loaders.ts'
import type { Viewer } from '../context.ts'
import { enquiryLoaders } from '../enquiries/loaders.ts'
import { holdingLoaders } from '../holding/loaders.ts'
import { inboxLoaders } from '../inbox/loaders.ts'
import { knowledgeLoaders } from '../knowledge/loaders.ts'
import { listeningLoaders } from '../listening/loaders.ts'
import { matterLoaders } from '../matters/loaders.ts'
import { memberLoaders } from '../members/loaders.ts'
import { overflowLoaders } from '../overflow/loaders.ts'
import { houseLoaders } from '../house/loaders.ts'
import { practiceLoaders } from '../practice/loaders.ts'
import { promiseLoaders } from '../promises/loaders.ts'
import { replyLoaders } from '../replies/loaders.ts'
import { routingLoaders } from '../routing/loaders.ts'
import { searchLoaders } from '../search/loaders.ts'
import { filterLoaders } from '../tickets/filter-loaders.ts'
import { ticketLoaders } from '../tickets/loaders.ts'
import { clusterLoaders } from '../triage/cluster-loaders.ts'
import { tagLoaders } from '../tickets/tag-loaders.ts'
import { triageLoaders } from '../triage/loaders.ts'
import { trustLoaders } from '../trust/loaders.ts'
import { tuningLoaders } from '../tuning/loaders.ts'
import { voiceLoaders } from '../voice/loaders.ts'
import { volunteerLoaders } from '../volunteers/loaders.ts'
import type { Read } from './reads.ts'

/** The batched reads of one request, for one viewer: nothing of them is ever shared with another. */
export function createLoaders(read: Read, viewer: Viewer) {
  return {
    ...attachmentLoaders(read, viewer),
    ...boardLoaders(read),
    ...calendarLoaders(read),
    ...cardLoaders(read, viewer),
    ...channelLoaders(read),
    ...charterLoaders(read, viewer),
    ...clusterLoaders(read, viewer),
    ...commitmentLoaders(read, viewer),
    ...contactLoaders(read),
    ...enquiryLoaders(read),
    ...filterLoaders(read, viewer),
    ...holdingLoaders(read),
    ...inboxLoaders(read, viewer),
    ...knowledgeLoaders(read),
    ...listeningLoaders(read),
    ...matterLoaders(read, viewer),
    ...memberLoaders(read),
    ...overflowLoaders(read, viewer),
    ...promiseLoaders(read),
    ...replyLoaders(read, viewer),
    ...routingLoaders(read),
    ...searchLoaders(read, viewer),
    ...tagLoaders(read, viewer),
    ...ticketLoaders(read, viewer),
    ...triageLoaders(read),
    ...houseLoaders(read),
    ...practiceLoaders(read),
    ...trustLoaders(read),
    ...tuningLoaders(read),
    ...voiceLoaders(read),
    ...volunteerLoaders(read),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
