import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { createCard } from './create-card.ts'
import { createTemplate } from './create-template.ts'
import { DEMONSTRATION_CARDS, DEMONSTRATION_TEMPLATES } from './demonstration-knowledge.ts'

/**
 * Gives the demonstration what its people know, as one of them. Harmless when it was done before: what is there, or was
 * put away since, stays as it is.
 */
export async function stockKnowledge(ctx: Ctx): Promise<void> {
  for (const template of DEMONSTRATION_TEMPLATES) await unlessThere(() => createTemplate(ctx, template))
  for (const texts of DEMONSTRATION_CARDS) await unlessThere(() => createCard(ctx, { texts }))
}

async function unlessThere(create: () => Promise<unknown>): Promise<void> {
  try {
    await create()
  } catch (error) {
    const isThere =
      error instanceof Refusal && (error.code === 'SHORTCUT_TAKEN' || error.code === 'CARD_EXISTS')
    if (!isThere) throw error
  }
}
