import { randomBytes } from 'node:crypto'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { sessions } from '../members/tables.ts'
import { devices } from '../notifications/tables.ts'

const DAY_MS = 86_400_000

/** A device on which this member is signed in and told by push. */
export async function insertDevice(
  tx: Tx,
  memberId: string,
  {
    createdAt = new Date(),
    expiresAt = new Date(Date.now() + DAY_MS),
    revokedAt = null,
  }: { createdAt?: Date; expiresAt?: Date; revokedAt?: Date | null } = {},
): Promise<string> {
  const { organizationId } = tx
  const [sessionId, deviceId] = [newId<'session'>(), newId<'device'>()]
  const session = { sessionId, memberId, tokenHash: randomBytes(32), kind: 'device' as const }
  await tx.insert(sessions).values({ organizationId, ...session, expiresAt, revokedAt })
  const place = { sessionId, endpointHash: randomBytes(32), sealed: 'sealed' }
  await tx.insert(devices).values({ organizationId, deviceId, memberId, ...place, createdAt })
  return deviceId
}
