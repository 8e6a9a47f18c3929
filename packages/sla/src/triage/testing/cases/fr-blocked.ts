import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Stranded, locked out, cut off: what was paid for cannot be used at this moment. */
export const frBlocked: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'blocked_now', intent: 'question', lane: 'volunteers' }, [
    'Coincé à la gare de Saint-Aubier depuis 40 minutes, aucun train affiché.',
    'jsuis bloquée dehors la trottinette veut pas se déverrouiller',
    'carte refusée à la caisse alors que le compte est plein, j’ai l’air fin avec mon caddie',
    'Plus de réseau du tout depuis ce matin à Vauxclair, ni appel ni sms',
    'Barrière du parking fermée, le ticket ne passe pas, on est cinq voitures derrière, personne à l’interphone',
    'Plus d’eau au robinet depuis une heure, quartier des Tilleuls',
    'Je peux plus rien faire, mon compte pro est verrouillé et j’ai les salaires à virer',
    'coupure internet totale quartier gare, je télétravaille avec des pigeons voyageurs là',
    'La borne a avalé mon billet et je peux pas passer le portillon',
    'Le distributeur m’a gardé ma carte, agence fermée, je suis en vacances à Port-Azur sans un sou',
    'bloqués sur une aire d’autoroute avec la voiture de loc en panne, à l’abri mais sans solution',
    'On est pognés dans le stationnement, la guérite lève pas 😩',
    'Chui en rade à Bruges, plus un seul bus et l’appli affiche que dalle',
    'Y a délestage sans annonce depuis le matin à Cocody, tout est arrêté au maquis',
    'mot de passe refusé, code sms jamais reçu : je n’accède plus à mon espace',
    'La consigne automatique s’est bloquée avec ma valise dedans. Je suis devant.',
    'Impossible de rentrer dans l’appartement loué chez vous, le boîtier à clés est vide',
    'jsuis dans le tram arrété entre 2 stations depuis un moment, pas d annonce',
    'Bonsoir, nous sommes une quinzaine de voyageurs à Saint-Aubier, descendus du car de 19 h 10 pour la correspondance de 19 h 45 vers Montrieux, qui n’est jamais venue. La salle d’attente est fermée, le panneau affiche « à l’heure », le numéro inscrit sur l’abri renvoie vers un répondeur. Il fait encore doux et tout le monde garde son calme, certains ont commencé à partager des biscuits, mais plus aucun car n’est prévu ce soir d’après l’affiche et le premier hôtel est à onze kilomètres. Dites-nous ce que vous prévoyez pour nous ramener.',
  ]),
  ...labelPosts({ rule: 'blocked_now', intent: 'complaint', lane: 'doNow' }, [
    'Coincée dans votre train sans clim ni eau depuis 3 heures, vous êtes une honte nationale',
    'BLOQUÉ À L’AÉROPORT DEPUIS HIER SOIR PAS D’HÔTEL PAS DE REPAS C’EST SCANDALEUX',
    'Toujours enfermé dans votre parking à minuit, caisse HS. Service de m***e, je ne paierai pas un centime',
    'Sans chauffage par -8 depuis deux jours, vous nous prenez vraiment pour des chiens',
  ]),
]
