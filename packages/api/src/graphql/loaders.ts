import { channelLoaders } from '../channels/loaders.ts'
import { contactLoaders } from '../contacts/loaders.ts'
import type { Viewer } from '../context.ts'
import { inboxLoaders } from '../inbox/loaders.ts'
import { memberLoaders } from '../members/loaders.ts'
import { promiseLoaders } from '../promises/loaders.ts'
import { replyLoaders } from '../replies/loaders.ts'
import { routingLoaders } from '../routing/loaders.ts'
import { ticketLoaders } from '../tickets/loaders.ts'
import type { Read } from './reads.ts'

/** The batched reads of one request, for one viewer: nothing of them is ever shared with another. */
export function createLoaders(read: Read, viewer: Viewer) {
  return {
    ...channelLoaders(read),
    ...contactLoaders(read),
    ...inboxLoaders(read),
    ...memberLoaders(read),
    ...promiseLoaders(read),
    ...replyLoaders(read, viewer),
    ...routingLoaders(read),
    ...ticketLoaders(read, viewer),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
