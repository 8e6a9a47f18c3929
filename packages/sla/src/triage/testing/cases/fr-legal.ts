import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Lawyers, courts and bailiffs; whoever sets a date, a paper or a regulator too, comes before everything else. */
export const frLegal: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'legal', intent: 'complaint', lane: 'plan' }, [
    'Je porte plainte contre @BanqueMirabelle. Assez joué.',
    'On se verra au tribunal, j’ai toutes les captures d’écran.',
    'jvai prendre un avocat puisque ya que ca ki marche avec vous',
    'Mon assurance protection juridique prend le relais. Vous n’aurez plus affaire à moi mais à eux.',
    'Nous sommes déjà 47 clients lésés et nous montons une action de groupe. À bon entendeur 👋',
    'Dossier transmis à mon conseil ce matin. Vos conditions générales sont illégales et un juge vous le dira.',
    "C'est du vol pur et simple, l'article L.612 du code de la consommation vous connaissez pas. Je saisis le juge de proximité.",
    'Je m’en vais aux petites créances, ça me coûtera moins cher que votre service à la clientèle.',
    'Vente forcée = délit. Mon avocate vous écrira. Ne m’appelez plus.',
    'Plainte déposée au commissariat pour escroquerie contre votre boutique en ligne, j’ai le récépissé.',
    'Le juge de paix de mon canton tranchera, vous exagérez vraiment avec vos frais de rappel à nonante euros.',
    "Après le constat de l'huissier de ce matin (merci les travaux de votre sous-traitant qui a percé ma canalisation), je lance la procédure. Les dégâts se montent à plusieurs milliers d'euros, le plancher est foutu, les meubles aussi, et votre assureur fait le mort depuis l'été. J'ai été patient, j'ai été poli, c'est terminé. Tout passera désormais par la voie judiciaire et je publierai le jugement ici.",
    'La plainte est partie chez le procureur. Bonne journée quand même 😊',
  ]),
  ...labelPosts({ rule: 'legal', intent: 'complaint', lane: 'doNow' }, [
    'Mon avocat me demande le nom de votre assureur, vous me le donnez quand ?? c’est honteux de jouer la montre',
    'Votre clause est abusive et je vais aller en justice. À quelle adresse mon avocate doit-elle envoyer son courrier ?',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Vous avez jusqu’à vendredi minuit pour me rembourser, après c’est mon avocat qui prend la main et ça vous coûtera triple.',
    'je vous laisse 48h pour annuler ce contrat sinon plainte au pénal. le compteur tourne',
    'Dernier délai le 30 pour la restitution de mon dépôt, sans quoi assignation au fond. Mon conseil est prêt.',
    'Mon avocat vous a écrit : réponse exigée sous 72 heures, passé ce délai référé.',
    'On vous a envoyé la lettre de notre avocat hier, t’as 5 jours ouvrables pour réagir, après une fois c’est le tribunal de première instance',
    'Sans accord écrit de votre part d’ici lundi 12 h, je dépose plainte au parquet. L’horloge tourne.',
    'Mon avocate attend vos pièces avant vendredi, ensuite elle saisit le juge des référés.',
    't’as jusqu’à demain soir pour rembourser, après je vais chez les flics déposer plainte pour escroquerie',
    'Le tribunal du logement entend ma cause dans 6 jours, il vous reste ça pour régler à l’amiable.',
    'Huissier mandaté, passage dans vos locaux le 28 si rien n’est versé avant cette date.',
    'audience fixée au 12, vos pieces doivent etre communiquées avant mardi et vous répondez tjrs pas a mon avocat',
    'La CNIL vous a donné un mois pour me remettre mes données, le délai tombe jeudi. J’attends.',
    'Saisine du médiateur de l’énergie dans 5 jours si ma facture n’est pas rectifiée d’ici là, considérez ce message comme une notification officielle.',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'press', lane: 'doNow', isBand0: true }, [
    'Journaliste à La Gazette de Port-Azur, je boucle mon article sur vos retards ce soir à 19h. Sans réaction de votre part d’ici là, j’écrirai que vous n’avez pas souhaité répondre.',
    'Rédaction de Radio Belvoir : il nous faut votre position avant le journal de 13h.',
  ]),
]
