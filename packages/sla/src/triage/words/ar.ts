import type { WordList } from '../word-lists.ts'
import { grievances } from './ar/grievances.ts'
import { harm } from './ar/harm.ts'
import { kindness } from './ar/kindness.ts'
import { requests } from './ar/requests.ts'

/** Arabic: modern standard, and everyday spellings of the Maghreb, Egypt, the Levant and the Gulf. */
export const ar: WordList = {
  language: 'ar',
  everyday: `
    مرحبا السلام عليكم شكرا من فضلك نعم لا اين في على الى متى كيف لماذا هل قطار تذكره محطه انا نحن هذا هذه مع عن الطلب الشحنه التطبيق
    واش فين علاش بغيت شحال كاين ديال عافاك شو ليش وين ايش ازاي فين امتى عايز`,
  signs: { ...harm, ...grievances, ...requests, ...kindness },
}
