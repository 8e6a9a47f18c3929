import { isId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { decodeCursor, isInstant, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { type Hit, searchHistory, type SearchPlace } from './search-history.ts'

const isPlace = (place: Place): place is SearchPlace =>
  place.length === 3 &&
  Number.isInteger(place[0]) &&
  isInstant(place[1]) &&
  place[1] !== 'infinity' &&
  isId(String(place[2]))

export const resolvers = {
  Query: {
    search: async (_root, { query, kinds, first, after }, context) => {
      const place = decodeCursor(after, isPlace)
      const { hits, userErrors } = await orUserErrors(async () => ({
        hits: await searchHistory(context.ctx, {
          text: query,
          kinds: kinds ?? [],
          limit: first + 1,
          after: place,
        }),
      }))
      const { rows, hasMore } = toPage(hits ?? [], first)
      const nodes = await Promise.all(rows.map((hit) => toNode(context, hit)))
      const placed = rows.flatMap((hit, at) => (nodes[at] ? [{ node: nodes[at], place: hit.place }] : []))
      return {
        ...toConnection(
          { rows: placed, hasMore },
          (row) => row.place,
          place !== null,
          ({ node }) => node,
        ),
        userErrors,
      }
    },
  },
} satisfies Resolvers

/** The hit with what it stands for; null where that went away in the meantime. */
async function toNode({ loaders }: GraphqlContext, { kind, id, text, handles }: Hit) {
  if (kind === 'message') {
    const message = await loaders.message.load(id)
    if (!message) return null
    const placed = await loaders.ticketIdOfMessage.load(id)
    const ticket = await (placed
      ? loaders.ticket.load(placed.ticketId)
      : loaders.latestTicketOfThread.load(message.threadId))
    return { __typename: 'MessageHit' as const, message, ticket, excerpt: text }
  }
  if (kind === 'note') {
    const note = await loaders.note.load(id)
    const ticket = note && (await loaders.ticket.load(note.ticketId))
    return ticket && { __typename: 'NoteHit' as const, note, ticket, excerpt: text }
  }
  if (kind === 'ticket') {
    const ticket = await loaders.ticket.load(id)
    return ticket && { __typename: 'TicketHit' as const, ticket, title: text }
  }
  const contact = await loaders.contact.load(id)
  return contact && { __typename: 'ContactHit' as const, contact, name: text, handles }
}
