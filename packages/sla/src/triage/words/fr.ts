import type { WordList } from '../word-lists.ts'
import { grievances } from './fr/grievances.ts'
import { harm } from './fr/harm.ts'
import { kindness } from './fr/kindness.ts'
import { law } from './fr/law.ts'
import { requests } from './fr/requests.ts'
import { silencers } from './fr/silencers.ts'

/** French. */
export const fr: WordList = {
  language: 'fr',
  everyday: `
    bonjour bonsoir salut coucou merci svp stp oui non où est le la les un une des du mon ma mes votre vos notre nos je j nous
    vous et pour pas avec dans sur train gare billet quand comment pourquoi ça va c cest ces cette ce mais depuis toujours
    encore jamais rien tout tous bien très trop plus moins sans chez aux au par qui que quoi quel quelle suis êtes sont était
    avez avons ont fait faire peux peut peuvent colis commande livraison remboursement retard panne compte facture appli
    service client aide besoin`,
  signs: { ...harm, ...law, ...grievances, ...requests, ...kindness, ...silencers },
}
