import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Money about to be lost, or just gone: by theft, by a trick, by a slip. */
export const frMoney: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'money_at_risk', intent: 'question', lane: 'doNow' }, [
    'J’ai cliqué sur le lien du sms et j’ai tapé ma carte bleue… 3 débits de 400 € en dix minutes. Au secours @BanqueMirabelle faites opposition',
    'Mon compte mobile money a été vidé cette nuit, 180 000 francs partis vers un numéro que je ne connais pas. Aidez-moi patron',
    'J’ai payé deux fois la même facture par erreur, il me faut le remboursement de la deuxième',
    'on ma tiré ma cb dans le metro comment je bloque vite fait',
    'J’ai perdu mon portefeuille avec la carte dedans, que dois-je faire ?',
    'Prélèvement de 239 € d’un organisme que je ne connais ni d’Ève ni d’Adam, vous pouvez l’arrêter ?',
    'jai fait un virement au mauvais rib, 1 200 balles, c rattrapable ou pas',
    'Mon père vient de donner son code à un faux conseiller de chez vous, par téléphone. On fait quoi ??',
    'Le distributeur n’a rien sorti mais le compte est débité de 150 €',
    'Je crois que je me suis fait avoir par un faux vendeur sur votre plateforme, l’argent est déjà parti. Possible de bloquer le paiement ?',
    'Quelqu’un paie avec ma carte à l’autre bout du pays en ce moment même, je reçois les notifs',
    'J’ai envoyé l’argent à un mauvais numéro svp il faut annuler l’opération vite avant qu’il retire',
    'Transaction pas reconnue de 412 piasses sur ma marge, pouvez-vous geler la carte',
    'Ma fille a acheté pour 300 € de gemmes dans le jeu sans le savoir, comment se faire rembourser ?',
  ]),
]
