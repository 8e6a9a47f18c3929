import { readAnswer } from '@relais/sla'
import { isId, type TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import type { DepartmentRow } from '../voice/queries.ts'
import { handEnquiry } from './hand-enquiry.ts'
import type { EnquiryId } from './lock-enquiry.ts'
import { type EnquiryPlace, listEnquiries } from './queries.ts'
import { askInLanguage } from './question-words.ts'
import { recordContactAnswer } from './record-contact-answer.ts'
import { reopenEnquiry } from './reopen-enquiry.ts'
import { setEnquiryDepartment } from './set-enquiry-department.ts'
import { settleEnquiry } from './settle-enquiry.ts'
import type { EnquiryKind } from './tables.ts'

const isPlace = (place: Place): place is EnquiryPlace =>
  place.length === 1 && typeof place[0] === 'string' && isId(place[0])

export const resolvers = {
  Query: {
    departmentEnquiries: async (_root, { state, departmentId, first, after }, { read }) => {
      const place = decodeCursor(after, isPlace)
      const part = {
        state,
        departmentId: departmentId == null ? null : getRowId('Department', departmentId, 'departmentId'),
        limit: first + 1,
        after: place,
      }
      const rows = await read((tx) => listEnquiries(tx, part))
      return toConnection(toPage(rows, first), (row) => [row.enquiryId], place !== null)
    },
    enquiryReceivers: (_root, _given, { loaders }) => loaders.receivers(),
  },
  Ticket: {
    enquiries: ({ ticketId }, _given, { loaders }) => loaders.enquiriesOfTicket.load(ticketId),
  },
  Enquiry: {
    id: ({ enquiryId }) => encodeId('Enquiry', enquiryId),
    ticket: async ({ ticketId }, _given, { loaders }) => (await loaders.ticket.load(ticketId))!,
    department: ({ kind, departmentId }, _given, context) => findDepartment(context, kind, departmentId),
    recipient: async ({ kind, departmentId }, _given, context) =>
      findRecipient(context, await findDepartment(context, kind, departmentId)),
    questionDraft: async ({ ticketId }, _given, { loaders, member }) => {
      const ticket = await loaders.ticket.load(ticketId)
      const organization = await loaders.organization.load(member.organizationId)
      return askInLanguage(ticket?.language ?? null, (organization?.locale ?? 'en') as 'fr' | 'en' | 'ar')
    },
    possibleAnswers: ({ kind, ticketId }, _given, { loaders }) =>
      kind === 'purchase' ? loaders.possibleAnswersOfTicket.load(ticketId) : [],
    question: ({ questionMessageId }, _given, { loaders }) =>
      questionMessageId === null ? null : loaders.message.load(questionMessageId),
    answer: ({ answerMessageId }, _given, { loaders }) =>
      answerMessageId === null ? null : loaders.message.load(answerMessageId),
    answeredBy: ({ answeredBy }, _given, { loaders }) =>
      answeredBy === null ? null : loaders.member.load(answeredBy),
    handedBy: ({ handedBy }, _given, { loaders }) =>
      handedBy === null ? null : loaders.member.load(handedBy),
    doneBy: ({ doneBy }, _given, { loaders }) => (doneBy === null ? null : loaders.member.load(doneBy)),
    note: ({ noteId }, _given, { loaders }) => (noteId === null ? null : loaders.note.load(noteId)),
  },
  PossibleAnswer: {
    message: async ({ messageId }, _given, { loaders }) => (await loaders.message.load(messageId))!,
    question: async ({ questionMessageId }, _given, { loaders }) =>
      (await loaders.message.load(questionMessageId))!,
    readsAs: async ({ messageId }, _given, { loaders }) =>
      readAnswer((await loaders.message.load(messageId))?.body ?? ''),
  },
  EnquiryReceiver: {
    department: ({ kind, departmentId }, _given, context) => findDepartment(context, kind, departmentId),
    recipient: async ({ kind, departmentId }, _given, context) =>
      findRecipient(context, await findDepartment(context, kind, departmentId)),
    waitingCount: async ({ kind }, _given, { loaders }) => (await loaders.waitingEnquiries())[kind],
  },
  Mutation: {
    setEnquiryDepartment: (_root, { input }, context) =>
      orUserErrors(async () => {
        const departmentId =
          input.departmentId == null ? null : getRowId('Department', input.departmentId, 'departmentId')
        await setEnquiryDepartment(context.ctx, { kind: input.kind, departmentId })
        context.forget()
        return { receivers: await context.loaders.receivers() }
      }),
    recordContactAnswer: (_root, { input }, context) =>
      change(context, input.enquiryId, (enquiryId) =>
        recordContactAnswer(context.ctx, {
          enquiryId,
          answer: input.answer ?? null,
          messageId: input.messageId == null ? null : getRowId('Message', input.messageId, 'messageId'),
        }),
      ),
    handEnquiry: (_root, { input }, context) =>
      change(context, input.enquiryId, (enquiryId) => handEnquiry(context.ctx, { enquiryId })),
    settleEnquiry: (_root, { input }, context) =>
      change(context, input.enquiryId, (enquiryId) =>
        settleEnquiry(context.ctx, { enquiryId, note: input.note, clientId: input.clientId }),
      ),
    reopenEnquiry: (_root, { input }, context) =>
      change(context, input.enquiryId, (enquiryId) => reopenEnquiry(context.ctx, { enquiryId })),
  },
} satisfies Resolvers

/** Carries out a verb on an enquiry; the payload has it, and its ticket, as they are afterwards. */
function change(context: GraphqlContext, id: string, verb: (enquiryId: EnquiryId) => Promise<TicketId>) {
  return orUserErrors(async () => {
    const enquiryId: EnquiryId = getRowId('Enquiry', id, 'enquiryId')
    const ticketId = await verb(enquiryId)
    context.forget()
    const [enquiry, ticket] = await Promise.all([
      context.loaders.enquiry.load(enquiryId),
      context.loaders.ticket.load(ticketId),
    ])
    return { enquiry, ticket }
  })
}

/** The department that has it, or the one that receives its kind. */
async function findDepartment({ loaders }: GraphqlContext, kind: EnquiryKind, departmentId: string | null) {
  const chosen =
    departmentId ?? (await loaders.receivers()).find((receiver) => receiver.kind === kind)?.departmentId
  return chosen == null ? null : loaders.department.load(chosen)
}

/** Who answers for a department, as far as they may read enquiries. */
async function findRecipient({ loaders }: GraphqlContext, department: DepartmentRow | null) {
  const owner = department?.ownerId == null ? null : await loaders.member.load(department.ownerId)
  return owner === null || owner.disabledAt !== null || owner.role === 'volunteer' ? null : owner
}
