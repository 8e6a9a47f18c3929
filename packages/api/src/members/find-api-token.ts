import { and, eq, isNull } from 'drizzle-orm'
import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { API_TOKEN_PREFIX } from './create-api-token.ts'
import { apiTokens, members } from './tables.ts'
import { readToken } from './token.ts'

const USED_EVERY_MS = 60_000

/** Who an API token acts as; null when it is unknown, revoked, or its member's access has ended. */
export async function findApiToken(world: World, token: string): Promise<Viewer | null> {
  const presented = token.startsWith(API_TOKEN_PREFIX)
    ? readToken(token.slice(API_TOKEN_PREFIX.length))
    : null
  if (!presented) return null
  const { organizationId, hash } = presented
  return inOrganization(world.db, organizationId, async (tx) => {
    const [row] = await tx
      .select({
        apiTokenId: apiTokens.apiTokenId,
        lastUsedAt: apiTokens.lastUsedAt,
        memberId: members.memberId,
        role: members.role,
        name: members.name,
        locale: members.locale,
      })
      .from(apiTokens)
      .innerJoin(
        members,
        and(eq(members.organizationId, apiTokens.organizationId), eq(members.memberId, apiTokens.memberId)),
      )
      .where(
        and(
          eq(apiTokens.organizationId, organizationId),
          eq(apiTokens.tokenHash, hash),
          isNull(apiTokens.revokedAt),
          isNull(members.disabledAt),
        ),
      )
    if (!row) return null
    const now = world.now()
    if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > USED_EVERY_MS) {
      await tx
        .update(apiTokens)
        .set({ lastUsedAt: now })
        .where(and(eq(apiTokens.organizationId, organizationId), eq(apiTokens.apiTokenId, row.apiTokenId)))
    }
    return {
      memberId: row.memberId as MemberId,
      organizationId,
      role: row.role,
      name: row.name,
      locale: row.locale as Viewer['locale'],
    }
  })
}
