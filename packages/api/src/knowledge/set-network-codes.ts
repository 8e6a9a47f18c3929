import { CODE_LANGUAGES, LONGEST_CODE } from '@relais/connectors'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { checkLength } from './check-text.ts'
import { type KnowledgeLanguage, networkCodes } from './tables.ts'

const MOST_SENTENCES = 3

/**
 * Puts the organization's own sentences of house style in place of a network's; an empty list lets the network's hold
 * again. They are read in a glance while writing, so there are three at most, and short ones.
 */
export async function setNetworkCodes(
  ctx: Ctx,
  input: { network: string; language: KnowledgeLanguage; sentences: string[] },
): Promise<void> {
  const { network, language } = input
  if (!ctx.connectors.has(network) || !CODE_LANGUAGES.includes(language)) {
    throw new Refusal('NETWORK_UNKNOWN', `There is no connector for ${network}.`, {
      parameters: { network },
      path: ['network'],
    })
  }
  if (input.sentences.length > MOST_SENTENCES) {
    throw new Refusal('CODES_TOO_MANY', `Give ${MOST_SENTENCES} sentences at most.`, {
      parameters: { max: MOST_SENTENCES },
      path: ['sentences'],
    })
  }
  const sentences = input.sentences.map((sentence, index) =>
    checkLength(sentence, LONGEST_CODE, 'sentence', ['sentences', String(index)]).replaceAll(/\s+/gu, ' '),
  )
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const written = { sentences, updatedAt: ctx.now(), updatedBy: memberOf(ctx.viewer) }
    if (sentences.length === 0) {
      await tx
        .delete(networkCodes)
        .where(
          and(
            eq(networkCodes.organizationId, organizationId),
            eq(networkCodes.network, network),
            eq(networkCodes.language, language),
          ),
        )
    } else {
      await tx
        .insert(networkCodes)
        .values({ organizationId, network, language, ...written })
        .onConflictDoUpdate({
          target: [networkCodes.organizationId, networkCodes.network, networkCodes.language],
          set: written,
        })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'network.codesSet',
      subject: `organization:${organizationId}`,
      detail: { network, language, sentences: sentences.length },
    })
  })
}
