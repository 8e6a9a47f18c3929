import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Notices in the forms of the law. */
export const frFormalNotices: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'formal_notice', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Ceci vaut mise en demeure. À défaut de remboursement sous quinzaine, je saisirai le tribunal judiciaire.',
    'Mise en demeure envoyée en recommandé, vous avez 8 jours.',
    'Sommation par commissaire de justice reçue par votre siège hier. Il vous reste 10 jours pour répondre, silence radio…',
    'À l’attention du service juridique. Notre client vous somme de cesser l’usage de sa photographie dans vos publicités avant le 15 du mois, faute de quoi nous agirons en contrefaçon.',
    'Mise en demeure notariée transmise à votre siège de Québec, délai de dix jours pour corriger la situation.',
    'Bonjour, je vous ai mis en demeure par LRAR de livrer la cuisine payée en mars. Le délai légal expire demain. Je résous ensuite la vente et je demande des dommages et intérêts au tribunal.',
    'je vous met en demeure de me rendre ma caution point final',
    'Assignation délivrée à votre siège ce matin. À bientôt devant le juge.',
    'Lettre recommandée avec AR partie hier, dernière mise en demeure avant procédure. Copie ici pour que tout le monde la voie.',
    'Commandement de payer signifié par l’office des poursuites, vous êtes servis.',
    'mise en demeur via mon avocat pr la voiture jamais livrée, vs l’avez reçu mardi',
    'Exploit d’huissier servi à votre agence d’Abidjan pour la parcelle vendue deux fois, dont acte.',
    'Citation à comparaître remise à votre directeur par huissier, en réponse à six mois de mépris.',
  ]),
]
