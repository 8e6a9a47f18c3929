import { type Author, repairName } from '@relais/connectors'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { newId, type IdentityId } from '../db/id.ts'
import { contacts, identities } from './tables.ts'

/**
 * The identities of these authors by the network's lasting id. A new one gets a contact of its own; a known one gets
 * the handle and name it has now, without what could turn the text around them (whatever the connector did). Locked in the order of their ids until the commit.
 */
export async function recogniseIdentities(
  tx: Tx,
  network: string,
  authors: Author[],
): Promise<Map<string, IdentityId>> {
  const wanted = [...new Map(authors.map((author) => [author.externalId, author])).values()].sort((a, b) =>
    a.externalId < b.externalId ? -1 : 1,
  )
  if (wanted.length === 0) return new Map()

  const known = await tx
    .select({ externalId: identities.externalId, contactId: identities.contactId })
    .from(identities)
    .where(
      and(
        eq(identities.network, network),
        inArray(
          identities.externalId,
          wanted.map((one) => one.externalId),
        ),
      ),
    )
  const contactOf = new Map(known.map((row) => [row.externalId, row.contactId]))
  const made = wanted.map((author) => ({
    author,
    identityId: newId<'identity'>(),
    contactId: contactOf.get(author.externalId) ?? newId<'contact'>(),
  }))
  await openContacts(
    tx,
    made.filter(({ author }) => !contactOf.has(author.externalId)),
  )

  const rows = await tx
    .insert(identities)
    .values(
      made.map(({ author, contactId, identityId }) => ({
        organizationId: tx.organizationId,
        identityId,
        contactId,
        network,
        externalId: author.externalId,
        handle: repairName(author.handle),
        name: author.name === null ? null : repairName(author.name),
        avatarUrl: author.avatarUrl,
        audience: author.audience,
      })),
    )
    .onConflictDoUpdate({
      target: [identities.organizationId, identities.network, identities.externalId],
      set: {
        handle: sql`excluded.handle`,
        name: sql`coalesce(excluded.name, ${identities.name})`,
        avatarUrl: sql`coalesce(excluded.avatar_url, ${identities.avatarUrl})`,
        audience: sql`coalesce(excluded.audience, ${identities.audience})`,
        updatedAt: sql`clock_timestamp()`,
      },
    })
    .returning({ identityId: identities.identityId, externalId: identities.externalId })

  // Somebody else's transaction recognised the same person first: the contact made here belongs to nobody.
  const unused = made.filter(
    ({ author, identityId }) =>
      !contactOf.has(author.externalId) && !rows.some((row) => row.identityId === identityId),
  )
  if (unused.length > 0)
    await tx.delete(contacts).where(
      inArray(
        contacts.contactId,
        unused.map((one) => one.contactId),
      ),
    )
  return new Map(rows.map((row) => [row.externalId, row.identityId as IdentityId]))
}

async function openContacts(tx: Tx, made: { author: Author; contactId: string }[]): Promise<void> {
  if (made.length === 0) return
  await tx.insert(contacts).values(
    made.map(({ author, contactId }) => ({
      organizationId: tx.organizationId,
      contactId,
      name: repairName(author.name?.trim() || author.handle),
    })),
  )
}
