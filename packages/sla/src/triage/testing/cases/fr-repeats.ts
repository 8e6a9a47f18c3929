import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Those who write again, and those to whom we said that we would do something. */
export const frRepeats: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'repeat_contact', intent: 'complaint', lane: 'plan' }, [
    'Troisième message. Toujours rien.',
    'Je vous relance pour la 5e fois au sujet de ma caution, vous faites la sourde oreille',
    'deja 4 mails 2 appels et 1 courrier, aucun retour',
    'Énième relance, personne ne daigne me répondre.',
    'ca fait 2 semaines que je vous ecris tt les jours, vous vous en foutez',
    'J’ai appelé hier, avant-hier et lundi : trois conseillers, trois versions, aucune solution.',
    'Encore moi ! Comme prévu mon problème n’est pas réglé malgré les deux tickets fermés tout seuls.',
    'Vous m’avez répondu à côté deux fois déjà. Je réexplique donc, lassé.',
    'Re-re-rebonjour. Même panne, même message, même silence 🙃',
    'J’ai rappelé je sais plus combien de fois, on me transfère pis ça raccroche. Tanné.',
    'Ça va faire la sixième fois que je vous écris hein, vous ne réagissez jamais sauf quand on râle en public',
    'Je vous ai déjà écrit en privé la semaine passée, visiblement il faut passer par ici pour exister.',
  ]),
  ...labelPosts({ rule: 'repeat_contact', intent: 'complaint', lane: 'doNow' }, [
    '4e post sans réponse, vous le traitez quand mon dossier ???',
    'Déjà relancé trois fois. Y a quelqu’un ?',
    'Toujours sans réponse à mes deux mails du 3 et du 10, c’est désolant. Dois-je venir sur place ?',
  ]),
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'plan' }, [
    'On devait me rappeler sous 48h. C’était il y a dix jours.',
    'Le technicien devait passer ce matin, j’ai posé ma journée, personne.',
    'Remboursement promis pour fin août, je n’ai rien vu venir',
    'vous aviez dit lundi on est jeudi tjrs pas de livreur',
    'Votre collègue m’avait assuré que les frais seraient annulés, ils sont sur la facture.',
    'Un geste commercial qu’on m’avait promis en juin et qui n’est jamais arrivé, parole en l’air',
    'J’attends encore le bon d’achat que vous m’avez garanti par écrit.',
    '« Vous recevrez un mail dans l’heure. » Trois jours plus tard, j’attends.',
    'Zéro nouvelle du conseiller qui devait s’occuper de moi personnellement. Belle promesse.',
    'Vous deviez venir poser le compteur, ça fait trois fois que je vous attends pour rien',
    'Le 2 mars, votre conseiller me garantit une intervention sous dix jours. Le 14, on m’assure que le matériel est commandé. Le 20, que l’équipe passera « sans faute » le lundi. J’ai posé trois journées de congé, attendu trois matinées entières, reçu trois SMS d’annulation à 11 h 58. Depuis, plus rien. Je ne compte plus les noms de ceux qui se sont engagés à suivre mon dossier « personnellement ». J’étais cliente par confiance, je constate que la parole donnée ne vaut pas grand-chose chez @FibreTournesol.',
    'Le monsieur avait promis de passer avant-hier pour le décodeur jusqu’à présent on n’a vu personne hein',
  ]),
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'doNow' }, [
    'On m’avait promis un avoir il y a un mois, il est passé où ?',
    'On m’a juré que la ligne serait rétablie hier soir, c’est toujours mort, j’en ai assez.',
    'vous deviez me rappeler hier, j’attends toujours, ça vient ou pas ?',
    'Carte bancaire annoncée sous 5 jours, on en est à trois semaines. Elle est perdue ou quoi ?',
    'Vous vous étiez engagés à refaire le trottoir avant l’été, l’été est fini : les travaux commencent quand ?',
  ]),
]
