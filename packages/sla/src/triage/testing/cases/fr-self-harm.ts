import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Somebody who may hurt themselves, said plainly, in half words, or of another. */
export const frSelfHarm: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'self_harm', intent: 'other', lane: 'doNow', isBand0: true }, [
    'Jen peux plus, jai plus envie de vivre',
    'De toute façon ce soir tout sera fini, vous n’entendrez plus parler de moi.',
    "c'est la dernière fois que je vous écris, je vais me foutre en l'air",
    'jvais me suicider voila vous avez gagné',
    'À quoi bon. Trois lettres d’huissier, plus de travail, plus personne. Autant disparaître, ça arrangera tout le monde.',
    "je suis sur le pont au-dessus des voies, j'arrive pas à descendre, j'arrive pas à sauter non plus",
    'J’ai avalé toutes les boîtes. Désolée.',
    'chu pu capable, j’ai envie de crever pour vrai',
    'Mon frère vient de m’écrire un message d’adieu, il a pris votre train de 17h pour Port-Azur et ne répond plus. Il est dépressif. Aidez-moi à le retrouver.',
    'Ça fait trois nuits que je pense à en finir à cause de vos courriers de relance. Je ne dors plus, je ne mange plus.',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    "Vous m'avez bloqué tout mon argent, je peux pas nourrir mes gosses. Si demain rien n'est réglé je me tire une balle",
    'Vous me poussez au suicide avec vos frais, je le dis comme je le pense, j’ai déjà fait une tentative l’an dernier',
    'Bande de voleurs, ma mère parle de se pendre depuis qu’elle a perdu ses économies dans votre placement',
    'Deux ans que je me bats contre votre service recouvrement pour une dette qui n’est pas la mienne. J’ai tout perdu : mon logement, mon couple, ma santé. Je ne veux plus me réveiller le matin. Ce n’est pas du chantage, je n’attends plus rien de vous, je voulais juste que quelqu’un lise ça une fois avant que je parte.',
  ]),
]
