import type { NotificationKind } from './kinds.ts'

export type Locale = 'fr' | 'en' | 'ar'

/** What mails and pushes say of each kind: what happened, and nothing that anybody wrote. */
export const kindWords: Record<Locale, Record<NotificationKind, string>> = {
  fr: {
    assigned: 'Un ticket vous a été attribué',
    mentioned: 'Une note vous mentionne',
    enquiryReceived: 'Une demande est arrivée pour votre service',
    answered: 'Un client a écrit de nouveau',
    replyReturned: 'Votre réponse vous est revenue avant de partir',
    replyFailed: 'Le réseau a refusé votre réponse',
    replyUndecided: 'Nul ne sait si votre réponse est publiée : à vous de trancher',
    atRisk: 'Une promesse arrive à échéance',
    breached: 'Une promesse n’a pas été tenue sur votre ticket',
    teamAtRisk: 'Une promesse de l’équipe arrive à échéance, et personne n’a le ticket',
    teamBreached: 'Une promesse de l’équipe n’a pas été tenue',
    promisesPublished: 'De nouvelles promesses sont en vigueur',
    breachRetracted: 'Une promesse a finalement été tenue à temps',
    invitationAccepted: 'Une invitation a été acceptée',
    channelRefused: 'Un canal doit être reconnecté',
  },
  en: {
    assigned: 'You were given a ticket',
    mentioned: 'A note names you',
    enquiryReceived: 'An enquiry came in for your department',
    answered: 'A customer wrote again',
    replyReturned: 'Your reply came back before it left',
    replyFailed: 'The network refused your reply',
    replyUndecided: 'Nobody knows whether your reply stands: it is for you to decide',
    atRisk: 'A promise is about to run out',
    breached: 'A promise on your ticket is broken',
    teamAtRisk: 'A promise of the team is about to run out, and nobody has the ticket',
    teamBreached: 'A promise of the team is broken',
    promisesPublished: 'Other promises are in force',
    breachRetracted: 'A promise was kept in time after all',
    invitationAccepted: 'An invitation was accepted',
    channelRefused: 'A channel has to be connected again',
  },
  ar: {
    assigned: 'أُسندت إليك تذكرة',
    mentioned: 'ذُكرت في ملاحظة',
    enquiryReceived: 'وصل طلب إلى قسمك',
    answered: 'كتب عميل من جديد',
    replyReturned: 'عاد إليك ردك قبل إرساله',
    replyFailed: 'رفضت الشبكة ردك',
    replyUndecided: 'لا يُعرف هل نُشر ردك: القرار لك',
    atRisk: 'يوشك وعد على الانتهاء',
    breached: 'لم يُوفَ بوعد في تذكرتك',
    teamAtRisk: 'يوشك وعد من وعود الفريق على الانتهاء، ولا أحد يتولى التذكرة',
    teamBreached: 'لم يُوفَ بوعد من وعود الفريق',
    promisesPublished: 'دخلت وعود أخرى حيّز التطبيق',
    breachRetracted: 'تبيّن أن وعدًا نُفّذ في وقته',
    invitationAccepted: 'قُبلت دعوة',
    channelRefused: 'يلزم إعادة ربط قناة',
  },
}

/** Before a ticket's number, within a line. */
export const ticketWord: Record<Locale, string> = {
  fr: 'ticket',
  en: 'ticket',
  ar: 'التذكرة',
}
