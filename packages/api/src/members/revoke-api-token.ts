import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import type { ApiTokenId } from './create-api-token.ts'
import { apiTokens } from './tables.ts'

/** Ends a token at once. Refused with API_TOKEN_NOT_FOUND when there is none that is still good. */
export async function revokeApiToken(ctx: Ctx, input: { apiTokenId: ApiTokenId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { apiTokenId } = input
    const [revoked] = await tx
      .update(apiTokens)
      .set({ revokedAt: ctx.now() })
      .where(
        and(
          eq(apiTokens.organizationId, tx.organizationId),
          eq(apiTokens.apiTokenId, apiTokenId),
          isNull(apiTokens.revokedAt),
        ),
      )
      .returning({ memberId: apiTokens.memberId })
    if (!revoked) {
      throw new Refusal('API_TOKEN_NOT_FOUND', 'This token has ended already. Reload the page.', {
        path: ['apiTokenId'],
      })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'apiToken.revoked',
      subject: `member:${revoked.memberId}`,
      detail: { apiTokenId },
    })
  })
}
