import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Something does not work and we are told so, or asked for help, without a grievance. */
export const frFaults: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'asked_directly', intent: 'question', lane: 'volunteers' }, [
    'L’appli plante dès que j’ouvre l’onglet factures, Android 16',
    'Le QR code ne s’affiche pas dans mes billets',
    'jarrive pas a valider le panier ca tourne dans le vide',
    'Petit souci sur votre site : le bouton « payer » reste gris.',
    'Erreur 502 sur la page de connexion @LogiCapucine',
    'le code promo RENTREE marche pas',
    'Bonjour, merci de me rappeler au sujet du contrat signé hier.',
    'Pouvez vous regarder mes MP svp',
    'Il manque une vis dans le carton de l’étagère, le sachet 4 est vide.',
    'Aidez-moi à retrouver mon numéro client svp 🙏',
    "hello, votre dark mode affiche du texte noir sur fond noir, can't read anything",
    'Mon colis est noté livré mais rien dans la boîte aux lettres ni chez le gardien',
    'le wifi voiture 7 capte pas',
    'J’ai besoin d’un duplicata de facture pour ma compta',
    'bug : les notifs arrivent en double depuis la dernière maj',
    'Ma carte de fidélité a disparu de l’application depuis que j’ai changé de téléphone.',
    'L’escalier mécanique côté sortie 2 est arrêté. Voilà, c’est signalé 😉',
    'La télé décroche toutes les dix minutes depuis hier, écran noir puis ça revient',
    'Svp appelez-moi pour le dossier fibre, je comprends rien à votre courrier',
    'Il y a une coquille sur votre affiche : « horraires »',
    'Besoin d’aide pour transférer mon numéro, le code RIO est introuvable',
    'Mon chauffe-eau est en défaut E04, je l’ai relancé deux fois sans succès.',
    'Le lave-linge que vous avez posé vendredi fuit un peu par en dessous',
    'Ça bogue quand je mets mon code postal canadien, le formulaire veut juste 5 chiffres',
    'Le lampadaire devant le 12 rue des Cordiers est éteint, merci de transmettre au service concerné',
    'Mon GSM ne reçoit plus les sms depuis que j’ai mis la nouvelle SIM',
    'jai oublié mon sac bleu dans le bus 14 vers 9h, dites moi si on vous l’a ramené',
    'Bonjour, je me suis trompée de prénom en réservant (Lea au lieu de Léo), à corriger svp',
    'Le dépôt de chèque par photo est refusé à chaque essai : « image illisible », alors que la photo est nette.',
    "Mon crédit d'appel est parti sans que j'appelle, il faut vérifier ça s'il vous plaît.",
    'Bonsoir, depuis la mise à jour de mardi, plus moyen d’exporter mes tableaux en CSV. J’ai vidé le cache, changé de navigateur, essayé sur le poste d’un collègue : même message « tâche interrompue ». Les petits fichiers passent, ceux de plus de 5 000 lignes jamais. Je joins la capture et l’heure exacte de l’essai (9 h 42). Ce n’est pas dramatique, j’ai jusqu’à la fin du mois, mais je préfère vous le remonter. Bonne soirée à l’équipe.',
  ]),
]
