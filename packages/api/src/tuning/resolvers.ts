import { BAND_0, defaultTriageRules, mostPoints, type ReasonCode, type Triage, WORD_SIGNS } from '@relais/sla'
import { isId } from '../db/id.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { decodeCursor, encodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { publishTriageRules } from './publish-triage-rules.ts'
import { findRulesVersion, listRulesVersions } from './queries.ts'
import { readRules } from './read-rules.ts'
import { type ReplayPlace, replayTriage } from './replay-triage.ts'
import { decodeRules } from './rules-input.ts'
import { tryTriage } from './try-triage.ts'

const isVersionPlace = (place: Place): place is [number] =>
  place.length === 1 && Number.isSafeInteger(place[0])

const isReplayPlace = (place: Place): place is ReplayPlace =>
  place.length === 3 && isInstantMs(place[0]) && Number.isSafeInteger(place[1]) && isId(String(place[2]))

/** Within a hundred years or so. */
function isInstantMs(part: string | number | undefined): boolean {
  return Number.isSafeInteger(part) && Number(part) > 1e12 && Number(part) < 5e12
}

/** Reasons that can be weighed at all. */
const WEIGHED = (Object.keys(defaultTriageRules.points) as ReasonCode[]).filter(
  (code) => mostPoints(code, 'urgency') + mostPoints(code, 'importance') > 0,
)

export const resolvers = {
  Query: {
    triageRules: (_root, { version }, { read }) => read((tx) => findRulesVersion(tx, version ?? null)),
    triageRulesVersions: async (_root, { first, after }, { read }) => {
      const [before = null] = decodeCursor(after, isVersionPlace) ?? []
      const rows = await read((tx) => listRulesVersions(tx, { limit: first + 1, before }))
      return toConnection(toPage(rows, first), ({ number }) => [number], before !== null)
    },
    tryTriage: (_root, { input }, { ctx, read }) =>
      orUserErrors(async () => {
        const rules = readRules(decodeRules(input.rules))
        const { text, visibility = 'public' } = input
        const tried = await read((tx) => tryTriage(tx, rules, { text, visibility, now: ctx.now() }))
        return { inForce: toOutcome(tried.inForce), draft: toOutcome(tried.draft) }
      }),
    replayTriage: (_root, { input }, { ctx, read }) =>
      orUserErrors(async () => {
        const rules = readRules(decodeRules(input.rules))
        const place = decodeCursor(input.after, isReplayPlace)
        return { part: await replayTriage(read, rules, { place, now: ctx.now() }) }
      }),
  },
  Mutation: {
    publishTriageRules: (_root, { input }, { ctx, read }) =>
      orUserErrors(async () => {
        const version = await publishTriageRules(ctx, { ...input, rules: decodeRules(input.rules) })
        return { rules: await read((tx) => findRulesVersion(tx, version)) }
      }),
  },
  TriageRules: {
    version: ({ name }) => name,
    publishedBy: ({ publishedBy }, _given, { loaders }) =>
      publishedBy === null ? null : loaders.member.load(publishedBy),
    thresholds: ({ rules }) => rules,
    shippedThresholds: () => defaultTriageRules,
    reasons: ({ rules }) =>
      WEIGHED.map((code) => ({
        code,
        points: rules.points[code],
        shipped: defaultTriageRules.points[code],
        most: { urgency: mostPoints(code, 'urgency'), importance: mostPoints(code, 'importance') },
        isDanger: (BAND_0 as readonly ReasonCode[]).includes(code),
      })),
    words: ({ rules }) =>
      Object.entries(rules.words ?? {}).map(([sign, phrases]) => ({ sign, phrases: [...phrases] })),
    signs: () => [...WORD_SIGNS],
  },
  TriageReplayPart: {
    next: ({ next }) => (next === null ? null : encodeCursor(next)),
  },
  ReplayedTicket: {
    ticket: ({ ticketId }, _given, { loaders }) => loaders.ticket.load(ticketId),
  },
} satisfies Resolvers

function toOutcome({ reasons, ...triage }: Triage) {
  return { ...triage, reasons: [...reasons] }
}
