import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId } from '../graphql/ids.ts'

export const resolvers = {
  Contact: {
    id: (contact) => encodeId('Contact', contact.contactId),
    identities: (contact, _given, { loaders }) => loaders.identitiesOfContact.load(contact.contactId),
    tickets: (contact, { first }, { loaders }) => loaders.ticketsOfContact({ first }).load(contact.contactId),
    ticketCount: async (contact, _given, { loaders }) =>
      (await loaders.countOfContact.load(contact.contactId))?.all ?? 0,
  },
  Identity: {
    id: (identity) => encodeId('Identity', identity.identityId),
    contact: async (identity, _given, { loaders }) => (await loaders.contact.load(identity.contactId))!,
  },
} satisfies Resolvers
