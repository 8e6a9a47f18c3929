import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { createTeam } from '../members/create-team.ts'
import { Refusal } from '../refusal.ts'
import { createTag } from '../tickets/create-tag.ts'
import { createTopic, type NewTopic } from '../voice/create-topic.ts'
import type { Keyword } from '../voice/keywords.ts'
import { listDepartments } from '../voice/queries.ts'

/** A topic, and the usual department that it concerns. */
type DemonstrationTopic = NewTopic & { department: string }

const TEAM = 'Relation voyageurs'
const TAGS = ['perturbation', 'objet trouvé', 'accessibilité', 'remboursement', 'à rappeler']
const TOPICS: DemonstrationTopic[] = [
  {
    name: 'Vélos et bagages',
    department: 'Terrain',
    keywords: [
      ...words(
        'fr',
        'vélo, vélos, valise, valises, bagage, bagages, poussette, trottinette, planche, consigne',
      ),
      ...words('en', 'bicycle, bicycles, bike, luggage, pushchair, scooter, lockers, cello, suitcase'),
      ...words('ar', 'حقيبة, حقائب, دراجة, دراجتي'),
    ],
  },
  {
    name: 'Accessibilité',
    department: 'Terrain',
    keywords: [
      ...words('fr', 'fauteuil, ascenseur, rampe, handicapé'),
      ...words('en', 'wheelchair, lift, step free, ramp'),
      ...words('ar', 'كرسي متحرك, مصعد'),
    ],
  },
  {
    name: 'Remboursements',
    department: 'Commercial',
    keywords: [
      ...words('fr', 'remboursement, remboursé, remboursez, prélevé, rembourse'),
      ...words('en', 'refund, refunded, charged twice, money back'),
      ...words('ar', 'استرجاع, استرداد'),
    ],
  },
  {
    name: 'Objets trouvés',
    department: 'Terrain',
    keywords: [
      ...words('fr', 'oublié, doudou, parapluie, laissé, objets trouvés'),
      ...words('en', 'i left, lost property, left my, lost teddy'),
      ...words('ar', 'نسيت, أضعت'),
    ],
  },
  {
    name: 'Retards et correspondances',
    department: 'Terrain',
    keywords: [
      ...words(
        'fr',
        'retard, retards, correspondance, correspondances, supprimé, annulé, annulée, circule, circulent, panneau, horaire, horaires, arrêtés',
      ),
      ...words('en', 'late, delay, delayed, cancelled, connection, timetable, running, strike, on time'),
      ...words('ar', 'تأخر, تأخير, متأخر, ألغي, ألغيت, موعد, متى'),
    ],
  },
  {
    name: 'Billets et tarifs',
    department: 'Commercial',
    keywords: [
      ...words(
        'fr',
        'billet, billets, tarif, tarifs, prix, réservation, réserver, abonnement, abonnements, facture, échanger, carnet, carte cadeau, réduction, amende',
      ),
      ...words(
        'en',
        'ticket, tickets, fare, fares, price, reserve, booked, student card, fine, for free, first class, valid',
      ),
      ...words('ar', 'تذكرة, تذكرتي, التذكرة, تذاكر, حجز, الحجز, اشتراك, سعر, بطاقة'),
    ],
  },
  {
    name: 'Application et compte',
    department: 'Produit',
    keywords: [
      ...words('fr', 'appli, application, site, connecter, mot de passe, code'),
      ...words('en', 'app, site, account, logs me out, password'),
      ...words('ar', 'التطبيق, الموقع, حسابي'),
    ],
  },
  {
    name: 'À bord',
    department: 'Terrain',
    keywords: [
      ...words(
        'fr',
        'climatisation, chauffage, toilettes, prise, prises, wifi, chien, chat, sièges, assises, couchette',
      ),
      ...words('en', 'heating, toilets, seat, seats, dog, quiet coach, no air, wifi'),
      ...words('ar', 'مقعد, تكييف, مرحاض, العربة'),
    ],
  },
  {
    name: 'En gare',
    department: 'Terrain',
    keywords: [
      ...words('fr', 'salle d’attente, portiques, guichet, quai, sonorisation, parking, navette'),
      ...words('en', 'waiting room, ticket machine, platform, screens, airport bus, office'),
      ...words('ar', 'رصيف, الرصيف, شباك, محطة'),
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
  const departments = await ctx.transaction((tx) => listDepartments(tx, { withArchived: false }))
  for (const { department, ...topic } of TOPICS) {
    const departmentId = departments.find(({ name }) => name === department)?.departmentId ?? null
    await unlessThere(() => createTopic(ctx, { ...topic, departmentId }))
  }
}

async function unlessThere(create: () => Promise<unknown>): Promise<void> {
  try {
    await create()
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'NAME_TAKEN')) throw error
  }
}
