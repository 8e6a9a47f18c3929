import { createHmac } from 'node:crypto'

/**
 * Stands for a member where figures about single persons have no place: the same for everything they do, and not to be
 * traced back without the installation's key.
 */
export function pseudonymOf(keys: { audit: Buffer }, memberId: string | null): string {
  if (memberId === null) return 'command-line'
  return createHmac('sha256', keys.audit).update(`pseudonym ${memberId}`).digest('hex').slice(0, 12)
}
