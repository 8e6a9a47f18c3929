import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { departments } from './tables.ts'

/** What most companies have, so that the first lesson has somewhere to go; renamed and archived at will. */
const USUAL = {
  fr: ['Produit', 'Terrain', 'Commercial', 'Ressources humaines', 'Juridique'],
  en: ['Product', 'On site', 'Sales', 'Human resources', 'Legal'],
  ar: ['المنتج', 'الميدان', 'المبيعات', 'الموارد البشرية', 'الشؤون القانونية'],
} as const

/** Gives a new organization the usual departments, in its language. */
export async function createUsualDepartments(
  tx: Tx,
  input: { locale: keyof typeof USUAL; now: Date },
): Promise<void> {
  const { organizationId } = tx
  await tx.insert(departments).values(
    USUAL[input.locale].map((name) => ({
      organizationId,
      departmentId: newId<'department'>(),
      name,
      createdAt: input.now,
    })),
  )
}
