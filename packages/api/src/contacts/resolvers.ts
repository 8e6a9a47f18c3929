import type { ContactId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { addContactNote } from './add-contact-note.ts'
import { mergeContacts } from './merge-contacts.ts'
import { removeContactNote } from './remove-contact-note.ts'
import { listSegments } from './queries.ts'
import { setContactSegment } from './set-contact-segment.ts'
import { unmergeContacts } from './unmerge-contacts.ts'

export const resolvers = {
  Query: {
    contact: async (_root, { id }, { loaders }) => {
      const contactId = findRowId('Contact', id)
      return contactId && loaders.contact.load(contactId)
    },
    segments: (_root, _given, { read }) => read(listSegments),
  },
  Contact: {
    id: (contact) => encodeId('Contact', contact.contactId),
    identities: (contact, _given, { loaders }) => loaders.identitiesOfContact.load(contact.contactId),
    tickets: (contact, { first }, { loaders }) => loaders.ticketsOfContact({ first }).load(contact.contactId),
    ticketCount: async (contact, _given, { loaders }) =>
      (await loaders.countOfContact.load(contact.contactId))?.all ?? 0,
    // What colleagues know about a person, and about other people, is not for those who help with one ticket.
    notes: (contact, _given, context) =>
      forCareTeam(context, () => context.loaders.notesOfContact.load(contact.contactId)),
    segment: ({ segment }, _given, { member }) => (member.role === 'volunteer' ? null : segment),
    merges: (contact, _given, context) =>
      forCareTeam(context, () => context.loaders.mergesOfContact.load(contact.contactId)),
    namesakes: (contact, _given, context) =>
      forCareTeam(context, async () => {
        const found = await context.loaders.namesakesOfContact.load(contact.contactId)
        return found.map((one) => one.contact)
      }),
    mergedInto: ({ mergedIntoId }, _given, { loaders }) =>
      mergedIntoId === null ? null : loaders.contact.load(mergedIntoId),
  },
  Identity: {
    id: (identity) => encodeId('Identity', identity.identityId),
    contact: async (identity, _given, { loaders }) => (await loaders.contact.load(identity.contactId))!,
  },
  ContactNote: {
    id: (note) => encodeId('ContactNote', note.contactNoteId),
    author: async (note, _given, { loaders }) => (await loaders.member.load(note.authorId))!,
  },
  ContactMerge: {
    contact: async (merge, _given, { loaders }) => (await loaders.contact.load(merge.fromContactId))!,
    by: (merge, _given, { loaders }) => loaders.member.load(merge.mergedBy),
  },
  Mutation: {
    addContactNote: (_root, { input }, context) =>
      changeContact(context, input.contactId, (contactId) =>
        addContactNote(context.ctx, { contactId, body: input.body, clientId: input.clientId }),
      ),
    removeContactNote: (_root, { input }, context) =>
      orUserErrors(async () => {
        const contactNoteId = getRowId('ContactNote', input.contactNoteId, 'contactNoteId')
        const { contactId } = await removeContactNote(context.ctx, { contactNoteId })
        return { contact: await reload(context, contactId) }
      }),
    mergeContacts: (_root, { input }, context) =>
      orUserErrors(async () => {
        const fromId = getRowId('Contact', input.fromId, 'fromId')
        const intoId = getRowId('Contact', input.intoId, 'intoId')
        await mergeContacts(context.ctx, { fromId, intoId })
        return { contact: await reload(context, intoId) }
      }),
    unmergeContacts: (_root, { input }, context) =>
      changeContact(context, input.contactId, (contactId) => unmergeContacts(context.ctx, { contactId })),
    setContactSegment: (_root, { input }, context) =>
      changeContact(context, input.contactId, (contactId) =>
        setContactSegment(context.ctx, { contactId, segment: input.segment ?? null }),
      ),
  },
} satisfies Resolvers

/** Carries out a verb on one contact; the payload is the contact as it is afterwards. */
function changeContact(
  context: GraphqlContext,
  id: string,
  verb: (contactId: ContactId) => Promise<unknown>,
) {
  return orUserErrors(async () => {
    const contactId = getRowId('Contact', id, 'contactId')
    await verb(contactId)
    return { contact: await reload(context, contactId) }
  })
}

function reload(context: GraphqlContext, contactId: string) {
  context.forget()
  return context.loaders.contact.load(contactId)
}

async function forCareTeam<Row>(context: GraphqlContext, find: () => Promise<Row[]>): Promise<Row[]> {
  return context.member.role === 'volunteer' ? [] : find()
}
