import type { Viewer } from '../context.ts'
import { isId, type MemberId } from '../db/id.ts'
import type { CharterLimitInput, Resolvers } from '../graphql/generated/resolvers.ts'
import { findRowId, getRowId } from '../graphql/ids.ts'
import type { Loaders } from '../graphql/loaders.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import type { MemberPlace } from '../members/queries.ts'
import { Refusal } from '../refusal.ts'
import { asksForSignature, type CharterLimit, severityOf, shippedSeverity } from './charter-rules.ts'
import { checkText } from './check-text.ts'
import { PERSONAL_CLAUSES, WORD_CLAUSES } from './clauses.ts'
import { discardCharterDraft } from './discard-charter-draft.ts'
import { loadCharterRules } from './load-charter-rules.ts'
import { publishCharter } from './publish-charter.ts'
import {
  countSigners,
  findCharterDraft,
  findCharterInForce,
  findCharterVersion,
  hasSignedCharter,
  listCharterVersions,
  listSigners,
} from './queries.ts'
import { saveCharterDraft } from './save-charter-draft.ts'
import { setCharterRules } from './set-charter-rules.ts'
import { signCharter } from './sign-charter.ts'
import type { CharterTexts } from './tables.ts'

const isNumberPlace = (place: Place): place is [number] =>
  place.length === 1 && Number.isSafeInteger(place[0])

const isMemberPlace = (place: Place): place is MemberPlace =>
  place.length === 2 && typeof place[0] === 'string' && isId(String(place[1]))

/** A number of a version as the database can hold it. */
const MOST_NUMBER = 2 ** 31 - 2

export const resolvers = {
  Query: {
    charter: (_root, { number }, { read }) =>
      read(async (tx) => {
        if (number == null) return findCharterInForce(tx)
        return number < 0 || number > MOST_NUMBER ? null : findCharterVersion(tx, number)
      }),
    charterDraft: (_root, _given, { read }) => read(findCharterDraft),
    charterVersions: async (_root, { first, after }, { read }) => {
      const [before = null] = decodeCursor(after, isNumberPlace) ?? []
      const rows = await read((tx) => listCharterVersions(tx, { limit: first + 1, before }))
      return toConnection(toPage(rows, first), ({ number }) => [number], before !== null)
    },
    charterSigners: async (_root, { first, after }, { read }) => {
      const place = decodeCursor(after, isMemberPlace)
      const { rows, counts } = await read(async (tx) => {
        const { number } = await findCharterInForce(tx)
        return {
          rows: await listSigners(tx, { number, limit: first + 1, after: place }),
          counts: await countSigners(tx, number),
        }
      })
      const page = toConnection(toPage(rows, first), ({ name, memberId }) => [name, memberId], place !== null)
      return { ...page, memberCount: counts.members, signedCount: counts.signed }
    },
    charterRules: (_root, _given, { read }) => read(loadCharterRules),
    checkCharter: async (_root, { input }, { ctx, loaders, read }) => {
      const ticketId = findRowId('Ticket', input.ticketId)
      const ticket = ticketId === null ? null : await loaders.ticket.load(ticketId)
      if (!ticket) return null
      const { text, visibility } = input
      const { author, ...handedIn } = await findAuthor(loaders, ctx.viewer, ticket.ticketId, input.replyId)
      return {
        findings: await read((tx) =>
          checkText(tx, author, ctx.now(), { ticket, text, visibility, ...handedIn }),
        ),
      }
    },
  },
  Viewer: {
    hasSignedCharter: ({ memberId }, _given, { read }) => read((tx) => hasSignedCharter(tx, memberId)),
  },
  Charter: {
    texts: ({ texts }) => toTexts(texts),
    publishedBy: ({ publishedBy }, _given, { loaders }) =>
      publishedBy === null ? null : loaders.member.load(publishedBy),
    ownSignature: ({ number }, _given, { loaders }) => loaders.ownSignatureOfCharter.load(String(number)),
  },
  CharterDraft: {
    texts: ({ texts }) => toTexts(texts),
    savedBy: ({ savedBy }, _given, { loaders }) => (savedBy === null ? null : loaders.member.load(savedBy)),
  },
  CharterSigner: {
    member: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
  },
  CharterFinding: {
    start: ({ range }) => range?.start ?? null,
    end: ({ range }) => range?.end ?? null,
  },
  CharterRules: {
    limits: ({ rules }) => [...rules.limits],
    words: ({ rules }) =>
      WORD_CLAUSES.map((clause) => ({ clause, phrases: [...(rules.words[clause] ?? [])] })),
    patterns: ({ rules }) => [...rules.patterns],
    allowed: ({ rules }) => [...rules.allowed],
    severities: ({ rules }) =>
      [...WORD_CLAUSES, ...PERSONAL_CLAUSES].map((clause) => ({
        clause,
        severity: severityOf(rules, clause),
        shipped: shippedSeverity(clause),
        isFree: clause !== 'card' && clause !== 'iban',
      })),
    asksForSignature: ({ rules }) => asksForSignature(rules),
    changedBy: ({ changedBy }, _given, { loaders }) =>
      changedBy === null ? null : loaders.member.load(changedBy),
  },
  CharterLimit: {
    roles: ({ roles }) => [...roles],
    networks: ({ networks }) => [...networks],
    topics: async ({ topicIds }, _given, { loaders }) => {
      const found = await Promise.all(topicIds.map((id) => loaders.topic.load(id)))
      return found.filter((topic) => topic !== null)
    },
  },
  Mutation: {
    signCharter: (_root, { input }, context) =>
      orUserErrors(async () => {
        if (context.sessionId === null) {
          throw new Refusal(
            'CHARTER_SIGNED_BY_PERSONS',
            'A program cannot sign. Sign in, read it and sign it.',
          )
        }
        const { number } = await signCharter(context.ctx, input)
        context.forget()
        return { charter: await context.read((tx) => findCharterVersion(tx, number)) }
      }),
    saveCharterDraft: (_root, { input }, { ctx }) =>
      orUserErrors(async () => ({
        draft: await saveCharterDraft(ctx, { texts: [...input.texts], revision: input.revision }),
      })),
    discardCharterDraft: (_root, _given, { ctx }) =>
      orUserErrors(async () => {
        await discardCharterDraft(ctx)
        return {}
      }),
    publishCharter: (_root, { input }, { ctx, read }) =>
      orUserErrors(async () => {
        const number = await publishCharter(ctx, input)
        return { charter: await read((tx) => findCharterVersion(tx, number)) }
      }),
    setCharterRules: (_root, { input: { number, limits, ...rules } }, { ctx }) =>
      orUserErrors(async () => ({
        rules: await setCharterRules(ctx, { number, rules: { ...rules, limits: limits.map(limitOf) } }),
      })),
  },
} satisfies Resolvers

function toTexts(texts: CharterTexts): { language: KnowledgeLanguage; body: string }[] {
  return (['fr', 'en', 'ar'] as const).flatMap((language) => {
    const body = texts[language]
    return body === undefined ? [] : [{ language, body }]
  })
}

function limitOf(limit: CharterLimitInput, index: number): CharterLimit {
  const { roles, networks, visibility, topicIds, hours } = limit
  return {
    roles,
    networks: networks ?? [],
    visibility: visibility ?? null,
    topicIds: (topicIds ?? []).map((id) => getRowId('Topic', id, `rules.limits.${index}.topicIds`)),
    hours: hours ?? null,
  }
}

/** By whose leave a text is judged, and as of when: the author's of the reply that it is the text of, or the viewer's now. */
async function findAuthor(
  loaders: Loaders,
  viewer: Viewer,
  ticketId: string,
  replyId: string | null | undefined,
): Promise<{ author: Viewer; handedInAt?: Date }> {
  const id = replyId == null ? null : findRowId('Reply', replyId)
  const reply = id === null ? null : await loaders.reply.load(id)
  const author = reply?.ticketId === ticketId ? await loaders.member.load(reply.authorId) : null
  if (!reply || !author) return { author: viewer }
  const { role, name } = author
  return {
    author: { ...viewer, memberId: author.memberId as MemberId, role, name },
    handedInAt: reply.writtenAt,
  }
}
