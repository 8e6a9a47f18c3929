import type { WordList } from '../word-lists.ts'
import { grievances } from './en/grievances.ts'
import { harm } from './en/harm.ts'
import { kindness } from './en/kindness.ts'
import { law } from './en/law.ts'
import { requests } from './en/requests.ts'
import { silencers } from './en/silencers.ts'

/** English. */
export const en: WordList = {
  language: 'en',
  everyday: `
    hello hi hey thanks thank please yes no where is the a an my your i we you and for not with in on train station ticket when
    how why what ok okay great can could would will have has been was are do does did this that it of to from get got still
    never again just order parcel delivery refund account help issue problem broken working late cancelled love really`,
  signs: { ...harm, ...law, ...grievances, ...requests, ...kindness, ...silencers },
}
