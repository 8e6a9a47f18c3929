import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/**
 * Which of these contacts are kept from volunteers, by a word on them or on somebody who goes on in them; each with the
 * contact that the word was said of. By the keys of contacts and withheld_contacts: there are few words.
 */
export async function listWithheldUnder(
  tx: Tx,
  contactIds: readonly string[],
): Promise<{ contactId: string; withheldId: string }[]> {
  if (contactIds.length === 0) return []
  const rows = await tx.execute<{ contact_id: string; withheld_id: string }>(sql`
    with recursive going_on as (
      select contact_id as withheld_id, contact_id from withheld_contacts
      where organization_id = ${tx.organizationId}
      union
      select going_on.withheld_id, contacts.merged_into_id from going_on
      join contacts on contacts.organization_id = ${tx.organizationId} and contacts.contact_id = going_on.contact_id
      where contacts.merged_into_id is not null)
    select contact_id, withheld_id from going_on where contact_id in ${[...contactIds]}`)
  return [...rows].map((row) => ({ contactId: row.contact_id, withheldId: row.withheld_id }))
}
