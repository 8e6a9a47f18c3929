import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** An account taken, money leaving, the papers of somebody in the hands of another. */
export const frData: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'data_incident', intent: 'question', lane: 'doNow', isBand0: true }, [
    'jme suis fait hacker mon compte, ya des commandes partout que jai pas faites, bloquez svp',
    'Quelqu’un a changé l’adresse mail et le mot de passe de mon espace client cette nuit. Ce n’est pas moi. Comment je reprends la main ?',
    'Bonjour j’ai reçu le relevé de compte d’un autre client dans MON appli, nom, adresse, tout. Je fais quoi ?',
    "Ma ligne s'est coupée d'un coup et un inconnu a activé ma carte SIM ailleurs, il vide mon compte en banque là, là maintenant",
    'Mes identifiants chez vous sont en vente sur un forum, capture à l’appui. 12 000 lignes dans le fichier. Vous êtes au courant ?',
    'Mon compte est piraté ils ont mis leur RIB pour mes remboursements',
    'Hello @LogiCapucine, your export page shows me les factures d’autres boîtes quand je change le numéro dans l’URL. Faille assez énorme, qui contacter ?',
    'fuite de données chez vous ou pas ? je reçois des appels de gens qui connaissent mon numéro de contrat et mon IBAN',
    'Votre conseiller vient d’envoyer en copie visible les mails de 300 adhérents, avec les dossiers médicaux en pièce jointe. À rappeler d’urgence !',
    'On m’a volé mon identité pour ouvrir une ligne chez vous @TelMarmotte, je n’ai jamais été client, et je reçois les factures. Comment stopper ça ?',
    'qqn s’est connecté à mon espace depuis un autre pays et a téléchargé tous mes documents, comment le virer',
    'Y a un gars à Namur qui utilise mon abonnement, il a changé mes codes, je sais plus rien faire, septante euros déjà débités',
    'Dans le colis il y avait le dossier d’un autre client : copie de carte d’identité et fiche de paie. Je vous le renvoie comment ?',
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'INADMISSIBLE mes radios et mes ordonnances sont visibles par n’importe qui avec un simple lien. Vous vous rendez compte de ce que vous avez laissé traîner ?',
    'Trois virements frauduleux, vous les avez laissés passer, vous me raccrochez au nez et le pirate est ENCORE connecté sur mon compte !!!',
    'Votre site m’affiche le panier, le nom et l’adresse d’une autre dame. Bravo la sécurité, changez de métier.',
  ]),
]
