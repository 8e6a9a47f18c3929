import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { enterBySession } from '../members/enter-by-session.ts'
import { endRehearsal } from './end-rehearsal.ts'
import { findLatest, isPlayed } from './find-rehearsal.ts'
import { findShownPart } from './find-shown-part.ts'
import { inviteFromRehearsal } from './invite-from-rehearsal.ts'
import { joinRehearsal, previewRehearsal } from './join-rehearsal.ts'
import { readReport } from './read-report.ts'
import { startRehearsal } from './start-rehearsal.ts'
import { writeInRehearsal } from './write-in-rehearsal.ts'

export const resolvers = {
  Query: {
    rehearsal: (_root, _given, { read }) => read(findLatest),
    rehearsalCall: (_root, { token }, { world }) => previewRehearsal(world, token),
  },
  Viewer: {
    rehearsalPart: (viewer, _given, { world }) => findShownPart(world, viewer),
  },
  Organization: {
    isRehearsal: ({ rehearsalOf }) => rehearsalOf !== null,
  },
  Rehearsal: {
    url: ({ token }, _given, { world }) => `${world.publicUrl}/rehearsal/${token}`,
    isOver: (rehearsal, _given, { world }) => !isPlayed(rehearsal, world.now()),
    guests: (rehearsal, _given, { world }) => readReport(world, rehearsal),
  },
  RehearsalGuest: {
    id: ({ guestId }) => encodeId('RehearsalGuest', guestId),
    isFinished: ({ isAnswered, helpedOn }) => isAnswered && helpedOn.length > 0,
  },
  Mutation: {
    startRehearsal: (_root, { input: { days } }, { ctx }) =>
      orUserErrors(async () => ({ rehearsal: await startRehearsal(ctx, { days }) })),
    endRehearsal: (_root, _given, { ctx }) =>
      orUserErrors(async () => ({ rehearsal: await endRehearsal(ctx) })),
    inviteFromRehearsal: (_root, { input: { guestId, mentorOn } }, context) =>
      orUserErrors(async () => {
        const { url } = await inviteFromRehearsal(context.ctx, {
          guestId: getRowId('RehearsalGuest', guestId, 'guestId'),
          mentorOn: mentorOn ?? null,
        })
        return { rehearsal: await context.read(findLatest), url }
      }),
    joinRehearsal: (_root, { input }, context) =>
      orUserErrors(async () => {
        const session = await joinRehearsal(context.world, input, context.asking.client)
        return { viewer: await enterBySession(context, session) }
      }),
    writeInRehearsal: (_root, { input }, context) =>
      orUserErrors(async () => {
        await writeInRehearsal(context.ctx, input)
        return { part: await findShownPart(context.world, context.member) }
      }),
  },
} satisfies Resolvers
