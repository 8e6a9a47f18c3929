import { completePolicy, type Metric, METRICS, type PolicyDraft, type Recipient } from '@relais/sla'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { discardPromises } from './discard-promises.ts'
import { draftPromises } from './draft-promises.ts'
import { decodePolicy } from './policy-input.ts'
import { publishPromises } from './publish-promises.ts'
import { findPolicyVersion, findPublication, findThreePromises, listPolicies } from './queries.ts'
import { setPromises } from './set-promises.ts'
import type { CalendarHashes } from './tables.ts'
import { testPromises } from './test-promises.ts'

const isPlace = (place: Place): place is [number] => place.length === 1 && Number.isSafeInteger(place[0])

export const resolvers = {
  Query: {
    promises: (_root, _given, { read }) => read(findThreePromises),
    policies: async (_root, { first, after }, { read }) => {
      const [before = null] = decodeCursor(after, isPlace) ?? []
      const place = before === null ? null : new Date(before)
      const rows = await read((tx) => listPolicies(tx, { limit: first + 1, before: place }))
      return toConnection(toPage(rows, first), (row) => [row.publishedAt.getTime()], before !== null)
    },
    policy: (_root, { version }, { read }) => read((tx) => findPolicyVersion(tx, version ?? null)),
    publication: (_root, { id }, { read }) => {
      if (id == null) return read((tx) => findPublication(tx, null))
      const publicationId = findRowId('Publication', id)
      return publicationId === null ? null : read((tx) => findPublication(tx, publicationId))
    },
    testPromises: async (_root, { input }, { ctx, read, loaders }) => {
      const tested = await orUserErrors(() => {
        const definition = input.definition ? decodePolicy(input.definition) : null
        const [version, now] = [input.version ?? null, ctx.now()]
        return read((tx) => testPromises(tx, { ...input, definition, version, now }))
      })
      const ticket = tested.ticketId ? await loaders.ticket.load(tested.ticketId) : null
      return { skipped: [], targets: [], ...tested, ticket }
    },
  },
  Mutation: {
    setPromises: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setPromises(context.ctx, input)
        return { promises: await context.read(findThreePromises) }
      }),
    draftPromises: (_root, { input: { definition, mode } }, context) =>
      orUserErrors(async () => {
        const publicationId = await draftPromises(context.ctx, { definition: decodePolicy(definition), mode })
        return { publication: await context.read((tx) => findPublication(tx, publicationId)) }
      }),
    publishPromises: (_root, { input }, context) =>
      orUserErrors(async () => {
        const publicationId = getRowId('Publication', input.publicationId, 'publicationId')
        await publishPromises(context.ctx, publicationId)
        return { publication: await context.read((tx) => findPublication(tx, publicationId)) }
      }),
    discardPromises: (_root, { input }, context) =>
      orUserErrors(async () => {
        const publicationId = getRowId('Publication', input.publicationId, 'publicationId')
        await discardPromises(context.ctx, publicationId)
        return { publication: await context.read((tx) => findPublication(tx, publicationId)) }
      }),
  },
  SlaPolicy: {
    version: ({ policyVersion }) => policyVersion,
    publishedBy: ({ publishedBy }, _given, { loaders }) =>
      publishedBy === null ? null : loaders.member.load(publishedBy),
    definition: ({ definition }) => completePolicy(definition),
    calendars: ({ calendars }) => listByName(calendars),
  },
  PolicyRow: {
    targets: ({ targets }) =>
      METRICS.flatMap((target: Metric) => {
        const promised = targets[target]
        return promised ? [{ target, ...promised }] : []
      }),
  },
  PolicyMatch: {
    priority: ({ priority }) => (priority ? [...priority] : null),
    lane: ({ lane }) => (lane ? [...lane] : null),
    network: ({ network }) => (network ? [...network] : null),
    visibility: ({ visibility }) => (visibility ? [...visibility] : null),
    intent: ({ intent }) => (intent ? [...intent] : null),
    language: ({ language }) => (language ? [...language] : null),
    segment: ({ segment }) => (segment ? [...segment] : null),
  },
  PolicyDefinition: {
    rows: ({ rows }) => [...rows],
    ladder: ({ ladder }) => [...ladder],
  },
  LadderStep: {
    notify: ({ notify }) => [...notify],
  },
  LadderRecipient: {
    who: (recipient) => (memberOf(recipient) === null ? (recipient as 'holder') : 'member'),
    member: (recipient, _given, { loaders }) => {
      const memberId = memberOf(recipient)
      return memberId === null ? null : loaders.member.load(memberId)
    },
  },
  Publication: {
    id: ({ publicationId }) => encodeId('Publication', publicationId),
    definition: ({ definition }) => definition as PolicyDraft,
    calendars: ({ calendars }) => listByName(calendars),
    dryRun: ({ moved, newlyLate, rescued }) => ({ moved, newlyLate, rescued }),
    result: ({ publishedAt, publishedMoved, publishedLate, publishedRescued }) =>
      publishedAt === null
        ? null
        : { moved: publishedMoved, newlyLate: publishedLate, rescued: publishedRescued },
    draftedBy: ({ draftedBy }, _given, { loaders }) =>
      draftedBy === null ? null : loaders.member.load(draftedBy),
    publishedBy: ({ publishedBy }, _given, { loaders }) =>
      publishedBy === null ? null : loaders.member.load(publishedBy),
  },
} satisfies Resolvers

function listByName(calendars: CalendarHashes): { name: string; hash: string }[] {
  return Object.entries(calendars)
    .map(([name, hash]) => ({ name, hash }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Whose person it is; null for whoever has a role. */
function memberOf(recipient: Recipient): string | null {
  return recipient.startsWith('member:') ? recipient.slice('member:'.length) : null
}
