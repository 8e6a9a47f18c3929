import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** The answer is worth something only before an hour that the post names. */
export const frTime: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'time_bound', intent: 'question', lane: 'volunteers' }, [
    'Mon train part dans 20 min et la borne refuse d’imprimer mes billets',
    'embarquement ds 1h et jarrive pas a faire le checkin en ligne, help @AirPapillote',
    'Bonjour, le 14h32 pour Montrieux est-il maintenu ?',
    'Livraison prévue aujourd’hui avant midi, je dois partir à 12h30 : le livreur est loin ?',
    'Je passe mon examen en visio dans deux heures et ma box clignote rouge. Une idée ?',
    'le magasin ferme ds 30 min non ? jpeux encore retirer ma commande ce soir ?',
    'Vol demain matin à 6h, toujours pas reçu ma carte d’embarquement, vous pouvez me la renvoyer ?',
    'On se marie demain, le traiteur attend votre virement, il arrive d’ici là ?',
    'Dernier métro dans 10mn et le valideur lit plus ma carte, jfais quoi',
    'Je quitte mon appart ce soir, faut-il que je rende la box en boutique avant ?',
    'Réunion client à 15h, votre visio demande un code que je n’ai jamais reçu. Quelqu’un ?',
    'Mon rendez-vous passeport est dans une heure, je peux venir avec un justificatif sur mon tel ?',
    'Le char est loué jusqu’à 17h pis y a une crevaison, on le ramène où ?',
    'Bonsoir, c’est mon anniv ce soir et la commande de ballons est encore « en préparation » 🎈 je peux venir la chercher direct ?',
  ]),
  ...labelPosts({ rule: 'time_bound', intent: 'complaint', lane: 'doNow' }, [
    'Vol dans 2h, aucun agent au comptoir, 200 personnes dans la file. C’est honteux.',
    'Audition dans une heure et votre train est arrêté en pleine voie sans un mot d’explication. Inadmissible, je vais tout perdre.',
    'mon exam commence ds 1h30, plus aucun bus ne passe, vous servez a rien serieux',
    'Cérémonie dans trois heures et vous me livrez les fleurs FANÉES. Une honte pareille pour un enterrement…',
    'Déménagement dans 2 heures et vous annulez la camionnette par SMS ??? C’est lamentable, je fais comment moi',
  ]),
  ...labelPosts({ rule: 'time_bound', intent: 'complaint', lane: 'plan' }, [
    'Voyage demain et vous changez l’horaire sans prévenir, c’est vraiment du grand n’importe quoi.',
    'Robe livrée tachée, la remise des diplômes est demain. Très déçue.',
  ]),
]
