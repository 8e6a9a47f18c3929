import { isAdmin, type Policy } from '../graphql/access.ts'

/** Who may read the record. */
export const can = {
  'Query.auditEntries': isAdmin,
  AuditEntry: isAdmin,
} satisfies Record<string, Policy>
