import { and, eq, inArray } from 'drizzle-orm'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { MemberRow } from './get-member.ts'
import type { ApiTokenRow } from './queries.ts'
import { apiTokens, members, organizations } from './tables.ts'

export type OrganizationRow = typeof organizations.$inferSelect

/** People and the company, by their ids. */
export function memberLoaders(read: Read) {
  return {
    member: oneByKey<string, MemberRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(members)
          .where(and(eq(members.organizationId, tx.organizationId), inArray(members.memberId, ids))),
      (row) => row.memberId,
    ),
    organization: oneByKey<string, OrganizationRow>(
      read,
      (tx, ids) => tx.select().from(organizations).where(inArray(organizations.organizationId, ids)),
      (row) => row.organizationId,
    ),
    apiToken: oneByKey<string, ApiTokenRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(apiTokens)
          .where(and(eq(apiTokens.organizationId, tx.organizationId), inArray(apiTokens.apiTokenId, ids))),
      (row) => row.apiTokenId,
    ),
  }
}
