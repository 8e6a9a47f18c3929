import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Those who would like to work for us. */
export const frJobs: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'volunteers' }, [
    'Bonjour, vous recrutez des conducteurs à Belvoir ?',
    'slt vs prenez des stagiaires de 3eme ?',
    'Où envoyer mon CV pour un job d’été en boutique svp',
    'Je cherche une alternance en comptabilité pour septembre, avez-vous quelque chose ?',
    'Do you hire devs en full remote depuis la France ?',
    'Bjr j’ai postulé il y a 3 semaines pour le poste d’agent d’escale, ma candidature a-t-elle été lue ?',
    'Comment on fait pour devenir livreur chez vous ?',
    'Êtes-vous à la recherche d’étudiants pour les fêtes ? Je suis libre tout décembre',
    'Vous engagez-tu pour l’entrepôt de nuit ? J’ai mes cartes de cariste',
    'Y a des jobs étudiants à la commune pour la plaine de jeux cet été, dis ?',
    'Je suis électricien qualifié avec 8 ans d’expérience, à qui m’adresser pour travailler avec vous ?',
    'Faut-il un bac pour votre formation de contrôleur ?',
    'Grand frère, comment déposer un dossier de candidature pour le poste de caissière à Bouaké ?',
    'Votre annonce « chargé de clientèle H/F » est-elle toujours d’actualité ? Le lien vers le formulaire ne répond pas.',
  ]),
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'later' }, [
    'CV déposé ce matin à l’agence de Vauxclair, je croise les doigts 🤞',
    'Candidature envoyée pour le poste de mécano, trop hâte',
  ]),
]
