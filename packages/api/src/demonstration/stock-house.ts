import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { createTeam } from '../members/create-team.ts'
import { Refusal } from '../refusal.ts'
import { createTag } from '../tickets/create-tag.ts'
import { createTopic } from '../voice/create-topic.ts'

const TEAM = 'Relation voyageurs'
const TAGS = ['perturbation', 'objet trouvé', 'accessibilité', 'remboursement', 'à rappeler']
const TOPICS = [
  {
    name: 'Vélos et bagages',
    keywords: ['vélo', 'valise', 'bagage', 'poussette', 'bicycle', 'luggage', 'حقيبة'],
  },
  { name: 'Accessibilité', keywords: ['fauteuil', 'ascenseur', 'rampe', 'wheelchair', 'lift', 'كرسي متحرك'] },
  { name: 'Remboursements', keywords: ['remboursement', 'remboursé', 'refund', 'prélevé', 'استرجاع'] },
  { name: 'Objets trouvés', keywords: ['oublié', 'perdu', 'doudou', 'parapluie', 'lost', 'left', 'نسيت'] },
]

/** Gives the demonstration a team, topics and tags, as its administrator. Harmless when it was done before. */
export async function stockHouse(ctx: Ctx, careTeam: MemberId[]): Promise<void> {
  await unlessThere(() => createTeam(ctx, { name: TEAM, memberIds: careTeam }))
  for (const name of TAGS) await unlessThere(() => createTag(ctx, { name }))
  for (const topic of TOPICS) await unlessThere(() => createTopic(ctx, topic))
}

async function unlessThere(create: () => Promise<unknown>): Promise<void> {
  try {
    await create()
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'NAME_TAKEN')) throw error
  }
}
