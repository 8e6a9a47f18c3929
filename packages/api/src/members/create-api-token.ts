import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { type Id, type MemberId, newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { getMember } from './get-member.ts'
import { apiTokens } from './tables.ts'
import { createToken } from './token.ts'

export type ApiTokenId = Id<'apiToken'>

/** In front of every API token, so that a scanner finds one that got into a repository. */
export const API_TOKEN_PREFIX = 'relais_'

/** Makes a token that acts as a member. Refused with NAME_EMPTY, MEMBER_NOT_FOUND or MEMBER_DISABLED. */
export async function createApiToken(
  ctx: Ctx,
  input: { memberId: MemberId; name: string },
): Promise<{ apiTokenId: ApiTokenId; token: string }> {
  const name = input.name.trim()
  if (name === '' || name.length > 120) {
    throw new Refusal('NAME_EMPTY', 'Say in 1 to 120 characters what the token is for.', { path: ['name'] })
  }
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const { memberId } = await getMember(tx, input.memberId)
    const apiTokenId = newId<'apiToken'>()
    const token = createToken(organizationId)
    await tx.insert(apiTokens).values({
      organizationId,
      apiTokenId,
      memberId,
      name,
      tokenHash: token.hash,
      createdAt: ctx.now(),
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'apiToken.created',
      subject: `member:${memberId}`,
      detail: { apiTokenId },
    })
    return { apiTokenId, token: `${API_TOKEN_PREFIX}${token.text}` }
  })
}
