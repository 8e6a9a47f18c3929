import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { createTeam } from '../members/create-team.ts'
import { Refusal } from '../refusal.ts'
import { createTag } from '../tickets/create-tag.ts'
import { createTopic, type NewTopic } from '../voice/create-topic.ts'
import type { Keyword } from '../voice/keywords.ts'

const TEAM = 'Relation voyageurs'
const TAGS = ['perturbation', 'objet trouvé', 'accessibilité', 'remboursement', 'à rappeler']
const TOPICS: NewTopic[] = [
  {
    name: 'Vélos et bagages',
    keywords: [
      ...words('fr', 'vélo, valise, bagage, poussette'),
      ...words('en', 'bicycle, luggage'),
      ...words('ar', 'حقيبة'),
    ],
  },
  {
    name: 'Accessibilité',
    keywords: [
      ...words('fr', 'fauteuil, ascenseur, rampe'),
      ...words('en', 'wheelchair, lift'),
      ...words('ar', 'كرسي متحرك'),
    ],
  },
  {
    name: 'Remboursements',
    keywords: [
      ...words('fr', 'remboursement, remboursé, prélevé'),
      ...words('en', 'refund'),
      ...words('ar', 'استرجاع'),
    ],
  },
  {
    name: 'Objets trouvés',
    keywords: [
      ...words('fr', 'oublié, perdu, doudou, parapluie'),
      ...words('en', 'lost, left'),
      ...words('ar', 'نسيت'),
    ],
  },
]

/** Keywords of one language, from a list that reads like one. */
function words(language: Keyword['language'], list: string): Keyword[] {
  return list.split(', ').map((keyword) => ({ language, keyword }))
}

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
