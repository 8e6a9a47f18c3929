import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { toPublicParameters } from '../graphql/public-parameters.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { isId } from '../db/id.ts'
import { listAuditEntries } from './queries.ts'

const isPlace = (place: Place): place is [number] => place.length === 1 && Number.isSafeInteger(place[0])

export const resolvers = {
  Query: {
    auditEntries: async (_root, { first, after }, { read }) => {
      const [before = null] = decodeCursor(after, isPlace) ?? []
      const rows = await read((tx) => listAuditEntries(tx, { limit: first + 1, before }))
      return toConnection(toPage(rows, first), (row) => [row.seq], before !== null)
    },
  },
  AuditEntry: {
    member: (entry, _given, { loaders }) => (isId(entry.actor) ? loaders.member.load(entry.actor) : null),
    detail: (entry) => toPublicParameters(entry.detail),
  },
} satisfies Resolvers
