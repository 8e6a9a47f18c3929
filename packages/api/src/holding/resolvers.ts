import type { TicketId } from '../db/id.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { orUserErrors, toUserError } from '../graphql/user-errors.ts'
import { approveHoldingText } from './approve-holding-text.ts'
import { archiveHoldingText } from './archive-holding-text.ts'
import { createHoldingText } from './create-holding-text.ts'
import { HOLDING_DRAFTS } from './drafts.ts'
import type { HoldingTextRow } from './keep-holding-text.ts'
import { listPreviews } from './list-previews.ts'
import { findApproved, listHoldingTexts } from './queries.ts'
import { sendHoldingReplies } from './send-holding-replies.ts'
import { updateHoldingText } from './update-holding-text.ts'

/** As many as are looked at together. */
const MOST_PREVIEWS = 20

export const resolvers = {
  Query: {
    holdingTexts: (_root, _given, { read }) => read(listHoldingTexts),
    holdingDrafts: () => HOLDING_DRAFTS.map(({ name, texts }) => ({ name, texts })),
    holdingPreviews: (_root, { holdingTextId, ticketIds, answerBy }, { member, read }) => {
      const textId = findRowId('HoldingText', holdingTextId)
      const wanted = ticketIds.slice(0, MOST_PREVIEWS).flatMap((id): TicketId[] => {
        const ticketId = findRowId('Ticket', id)
        return ticketId === null ? [] : [ticketId]
      })
      return textId === null
        ? []
        : read(async (tx) => {
            const approved = await findApproved(tx, textId)
            if (!approved) return []
            const named = approved.text.namesInstant ? (answerBy ?? null) : null
            return listPreviews(tx, member, { ...approved, ticketIds: wanted, answerBy: named })
          })
    },
  },
  Reply: {
    isHolding: ({ holdingTextId }) => holdingTextId !== null,
  },
  HoldingText: {
    id: ({ holdingTextId }) => encodeId('HoldingText', holdingTextId),
    texts: ({ holdingTextId }, _given, { loaders }) => loaders.bodiesOfHoldingText.load(holdingTextId),
    writtenBy: ({ writtenBy }, _given, { loaders }) =>
      writtenBy === null ? null : loaders.member.load(writtenBy),
    approvedBy: ({ approvedBy }, _given, { loaders }) =>
      approvedBy === null ? null : loaders.member.load(approvedBy),
  },
  HoldingPreview: {
    ticket: async ({ ticketId }, _given, { loaders }) => (await loaders.ticket.load(ticketId))!,
  },
  HoldingOutcome: {
    ticket: async ({ ticketId }, _given, { loaders }) => (await loaders.ticket.load(ticketId))!,
    refusal: ({ refusal }) => refusal && toUserError(refusal),
  },
  Mutation: {
    createHoldingText: (_root, { input }, { ctx }) =>
      keep(() => createHoldingText(ctx, { ...input, texts: [...input.texts] })),
    updateHoldingText: (_root, { input }, { ctx }) =>
      keep(() =>
        updateHoldingText(ctx, {
          ...input,
          texts: [...input.texts],
          holdingTextId: getRowId('HoldingText', input.holdingTextId, 'holdingTextId'),
        }),
      ),
    approveHoldingText: (_root, { input }, { ctx }) =>
      keep(() =>
        approveHoldingText(ctx, {
          version: input.version,
          holdingTextId: getRowId('HoldingText', input.holdingTextId, 'holdingTextId'),
        }),
      ),
    archiveHoldingText: (_root, { input }, { ctx }) =>
      keep(() =>
        archiveHoldingText(ctx, {
          holdingTextId: getRowId('HoldingText', input.holdingTextId, 'holdingTextId'),
        }),
      ),
    sendHoldingReplies: (_root, { input }, context) =>
      orUserErrors(async () => {
        const outcomes = await sendHoldingReplies(context.ctx, {
          holdingTextId: getRowId('HoldingText', input.holdingTextId, 'holdingTextId'),
          version: input.version,
          answerBy: input.answerBy ?? null,
          replies: input.replies.map((one, index) => ({
            ...one,
            ticketId: getRowId('Ticket', one.ticketId, `replies.${index}.ticketId`),
          })),
        })
        context.forget()
        return { outcomes }
      }),
  },
} satisfies Resolvers

function keep(verb: () => Promise<HoldingTextRow>) {
  return orUserErrors(async () => ({ holdingText: await verb() }))
}
