import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Idioms and second meanings: grave words in posts that are not grave. */
export const frTraps: readonly LabelledCase[] = [
  ...labelPosts(
    { rule: 'praise', intent: 'praise', lane: 'later', never: ['danger', 'self_harm', 'threat'] },
    [
      'Mort de rire votre dernière pub 😂😂 bravo',
      'Cette robe est une bombe, j’adore',
      'ça tue votre nouvelle collection 🔥🔥',
      'Le burger était à mourir, merci au chef',
      'C’est le feu votre appli, rien à dire',
      'Vous êtes des tueurs au SAV, problème plié en deux minutes 💪',
      'J’ai explosé de rire devant votre réponse au client, le community manager mérite une augmentation, bravo',
      'Coup de foudre pour la chambre bleue, un séjour magique',
      'La playlist du magasin est une tuerie, merci',
    ],
  ),
  ...labelPosts(
    { rule: 'question', intent: 'question', lane: 'volunteers', never: ['danger', 'self_harm', 'threat'] },
    [
      'Vous avez des bombes de peinture dorée en stock ?',
      'Mon frère a fini ma glace livrée par vous, je vais le tuer mdr. Vous livrez encore à cette heure-ci ?',
      'Je meurs de faim, ma commande arrive dans combien de temps ?',
      'Les couteaux de cuisine passent au lave-vaisselle ?',
      'Ça marche comment le pistolet à colle ?',
      'Le feu d’artifice du 14 est tiré d’où ?',
      'On a le droit aux pistolets à eau dans votre parc ?',
      'Votre escape game « Meurtre au manoir », c’est à partir de quel âge ?',
      'La sortie de secours du parking B donne sur quelle rue ?',
      'J’ai mis fin à mon abonnement par accident, comment le réactiver ?',
      'Quelle colle pour un pneu crevé ? 😅',
      'On peut appeler la police de caractères du thème par son nom dans le CSS ?',
      'Où je trouve le numéro de ma police d’assurance habitation ?',
    ],
  ),
  ...labelPosts(
    {
      rule: 'asked_directly',
      intent: 'question',
      lane: 'volunteers',
      never: ['danger', 'self_harm', 'threat'],
    },
    [
      'La batterie est morte, le téléphone ne s’allume plus',
      'mon écran est explosé je cherche un réparateur agréé svp',
      'Le disjoncteur saute chaque fois que je lance le four que vous m’avez livré',
      'j’ai tué ma carte sim en la découpant 😅 il m’en faut une autre',
    ],
  ),
  ...labelPosts(
    { rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['danger', 'self_harm', 'threat'] },
    [
      'Augmenter les prix en pleine crise, c’est un suicide commercial. Lamentable.',
      'Ces tarifs me tuent, c’est du vol',
      'Service à se tirer une balle dans le pied, nul de chez nul',
      'Je suis morte de fatigue après 4 h debout dans vos couloirs dégueulasses',
      'Prix assassins, qualité catastrophique.',
      'Attendre deux heures pour ça, il y a de quoi se pendre à son fil de téléphone, quelle honte ce standard 🙄',
      'Votre musique d’attente est une torture, j’ai les oreilles qui saignent. Service nul.',
    ],
  ),
  ...labelPosts(
    { rule: 'no_signal', intent: 'other', lane: 'later', never: ['danger', 'self_harm', 'threat'] },
    [
      'Je tue le temps sur le quai en comptant les pigeons',
      'On vient de finir « La Bombe », film vu dans votre cinéma de Belvoir',
      'Feu vert, on roule 🚦',
    ],
  ),
  ...labelPosts(
    { rule: 'question', intent: 'question', lane: 'volunteers', never: ['legal', 'regulator', 'deadline'] },
    [
      'Il vous reste des avocats mûrs en rayon ?',
      'L’arrêt « Tribunal » est-il desservi par la ligne 6 ?',
      'Quel est le délai de livraison, sous 8 jours ou plus ?',
      'Le médiateur culturel du musée parle-t-il aussi anglais ?',
      'Le code de la carte cadeau se trouve où ?',
      'Mon toast à l’avocat est arrivé sans avocat 🥑 vous pouvez renvoyer le manquant ?',
      'Sans vouloir vous faire de procès d’intention, pourquoi la taille 38 n’est jamais en magasin ?',
    ],
  ),
  ...labelPosts(
    { rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['legal', 'regulator', 'press'] },
    [
      'Avocats pourris dans le panier livré ce matin, beurk, vraiment nul',
      'Pressing catastrophique, ma veste est ressortie avec un trou',
      'Je vous laisse juge de l’état de la chambre… immonde.',
      'Toujours pressés d’encaisser, jamais de répondre. Minable.',
    ],
  ),
  ...labelPosts(
    { rule: 'praise', intent: 'praise', lane: 'later', never: ['legal', 'complaint', 'deadline'] },
    [
      'Aucune plainte à formuler, tout était impeccable !',
      'Je n’ai pas à me plaindre, accueil adorable, merci',
      'Livré sous 8 jours comme annoncé, parfait 👏',
    ],
  ),
  ...labelPosts(
    { rule: 'question', intent: 'question', lane: 'volunteers', never: ['press', 'regulator', 'legal'] },
    [
      'Le presse-agrumes blanc est garanti deux ans ?',
      'Je suis pressé, il y a une file rapide ?',
      'L’article 4512 revient quand en stock ?',
      'Où est-ce que je réponds à votre enquête de satisfaction ?',
      'Vous avez encore des journaux gratuits à l’entrée ?',
    ],
  ),
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers', never: ['data_incident'] }, [
    'j’ai plus de data, comment je recharge ?',
    'Un déguisement de pirate taille 6 ans, ça existe chez vous ?',
    'Fuite sous l’évier de la location, vous envoyez un plombier quand ?',
    'Combien de gigas de data à l’étranger avec l’offre Zen ?',
    'Comment partager mon mot de passe wifi avec mes invités ?',
    'Je ne me souviens plus de mon mot de passe, où le changer ?',
    'Vous faites quoi pour protéger nos données, au fait ? Simple curiosité',
    'Votre hackathon d’octobre est ouvert aux débutants ?',
  ]),
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers', never: ['minor_at_risk'] }, [
    'Ma fille a perdu son doudou dans le bus 27, qui s’occupe des objets trouvés ?',
    'À partir de quel âge un enfant peut-il voyager seul ?',
    'Le bug mineur sur la page d’accueil, vous le corrigez dans la prochaine version ?',
    'Mon fils a 12 ans, il paie plein tarif ou tarif réduit ?',
    'Un mineur peut ouvrir un livret chez vous ?',
  ]),
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers', never: ['vulnerable_person'] }, [
    'L’enceinte connectée se recharge en combien de temps ?',
    'Le fauteuil de bureau gris, il existe avec accoudoirs ?',
    'Voici mon nouveau bébé, un vélo cargo 😍 vous faites les révisions ?',
    'Ma petite sœur de 22 ans peut utiliser mon abonnement ?',
    'La canne à pêche en vitrine est en promo ?',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later', never: ['blocked_now', 'complaint'] }, [
    'Plus bloqué du tout grâce à vous, merci la hotline !',
    'Aucun problème, aucun retard, rien à redire, bravo',
    'On m’avait dit que c’était une catastrophe chez vous : pas du tout, service au top, merci !',
  ]),
  ...labelPosts({ rule: 'asked_directly', intent: 'question', lane: 'volunteers', never: ['praise'] }, [
    'Merci de corriger mon adresse sur la facture',
    'Merci de me dire si le colis est parti',
    'Ce serait super gentil de me renvoyer le code d’activation svp',
  ]),
  ...labelPosts(
    { rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['idea', 'buying_interest', 'praise'] },
    [
      'Vous devriez avoir honte.',
      'Si vous pouviez arrêter de perdre mes colis, ce serait une bonne idée. Nuls.',
      'J’achète chez vous depuis vingt ans et là, quelle dégringolade, franchement déçue',
      'Vous devriez recruter des gens compétents, votre accueil est lamentable',
      'Merci qui ? Pas vous en tout cas, service minable.',
    ],
  ),
  ...labelPosts(
    {
      rule: 'praise',
      intent: 'praise',
      lane: 'later',
      never: ['repeat_contact', 'unanswered_promise', 'time_bound'],
    },
    [
      'Troisième fois que je dîne chez vous, toujours aussi bon 😋',
      'Chose promise, chose due : rappelée dans l’heure, merci !',
      'Panne signalée à 9h, réparée à 11h, deux heures chrono, bravo les gars',
    ],
  ),
  ...labelPosts(
    { rule: 'question', intent: 'question', lane: 'volunteers', never: ['blocked_now', 'deadline'] },
    [
      'Les prix sont bloqués jusqu’à quand ?',
      'C’est quoi un compte à terme bloqué ?',
      'Le bouchon du thermos est coincé, une astuce ?',
    ],
  ),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['vulnerable_person'] }, [
    'Vous faites la sourde oreille depuis des mois, c’est lamentable',
    'J’avais une confiance aveugle en cette marque. Quelle déception.',
  ]),
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers', never: ['spam'] }, [
    'C’est vraiment gratuit le premier mois ?',
    'Combien de points je gagne avec la carte fidélité ?',
    'J’ai reçu un sms « vous avez gagné un smartphone » à votre nom, c’est bien vous ?',
  ]),
]
