import type { NotificationKind } from './kinds.ts'

type Locale = 'fr' | 'en' | 'ar'

/** What a mail says of one notification: the kind and the ticket's number, never what a customer or a colleague wrote. */
export interface MailedNotification {
  kind: NotificationKind
  ticketNumber: number | null
  count: number
}

interface Words {
  kinds: Record<NotificationKind, string>
  ticket: string
  subject: (organization: string, count: number) => string
  choose: string
  invitationSubject: (organization: string) => string
  invitation: (organization: string) => string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    kinds: {
      assigned: 'Un ticket vous a été attribué',
      mentioned: 'Une note vous mentionne',
      answered: 'Un client a écrit de nouveau',
      replyReturned: 'Votre réponse vous est revenue avant de partir',
      replyFailed: 'Le réseau a refusé votre réponse',
      replyUndecided: 'Nul ne sait si votre réponse est publiée : à vous de trancher',
      atRisk: 'Une promesse arrive à échéance',
      breached: 'Une promesse n’a pas été tenue sur votre ticket',
      teamBreached: 'Une promesse de l’équipe n’a pas été tenue',
      invitationAccepted: 'Une invitation a été acceptée',
      channelRefused: 'Un canal doit être reconnecté',
    },
    ticket: 'ticket',
    subject: (organization, count) =>
      count === 1 ? `${organization} : une notification` : `${organization} : ${count} notifications`,
    choose: 'Choisir ce que vous recevez :',
    invitationSubject: (organization) => `${organization} vous invite sur Relais`,
    invitation: (organization) =>
      `${organization} vous invite à répondre aux clients avec Relais. Ce lien vous est personnel ; il sert une fois, pendant sept jours :`,
  },
  en: {
    kinds: {
      assigned: 'You were given a ticket',
      mentioned: 'A note names you',
      answered: 'A customer wrote again',
      replyReturned: 'Your reply came back before it left',
      replyFailed: 'The network refused your reply',
      replyUndecided: 'Nobody knows whether your reply stands: it is for you to decide',
      atRisk: 'A promise is about to run out',
      breached: 'A promise on your ticket is broken',
      teamBreached: 'A promise of the team is broken',
      invitationAccepted: 'An invitation was accepted',
      channelRefused: 'A channel has to be connected again',
    },
    ticket: 'ticket',
    subject: (organization, count) =>
      count === 1 ? `${organization}: one notification` : `${organization}: ${count} notifications`,
    choose: 'Choose what you get:',
    invitationSubject: (organization) => `${organization} invites you to Relais`,
    invitation: (organization) =>
      `${organization} invites you to answer customers with Relais. This link is yours alone; it can be used once, within seven days:`,
  },
  ar: {
    kinds: {
      assigned: 'أُسندت إليك تذكرة',
      mentioned: 'ذُكرت في ملاحظة',
      answered: 'كتب عميل من جديد',
      replyReturned: 'عاد إليك ردك قبل إرساله',
      replyFailed: 'رفضت الشبكة ردك',
      replyUndecided: 'لا يُعرف هل نُشر ردك: القرار لك',
      atRisk: 'يوشك وعد على الانتهاء',
      breached: 'لم يُوفَ بوعد في تذكرتك',
      teamBreached: 'لم يُوفَ بوعد من وعود الفريق',
      invitationAccepted: 'قُبلت دعوة',
      channelRefused: 'يلزم إعادة ربط قناة',
    },
    ticket: 'التذكرة',
    subject: (organization, count) =>
      count === 1 ? `${organization}: إشعار واحد` : `${organization}: عدد الإشعارات ${count}`,
    choose: 'اختر ما يصلك:',
    invitationSubject: (organization) => `تدعوك ${organization} إلى Relais`,
    invitation: (organization) =>
      `تدعوك ${organization} إلى الرد على العملاء باستخدام Relais. هذا الرابط خاص بك، ويُستخدم مرة واحدة خلال سبعة أيام:`,
  },
}

/** The mail that tells a member of one thing, or of several at once. Pure. */
export function writeNews(
  told: readonly MailedNotification[],
  { organization, locale, publicUrl }: { organization: string; locale: Locale; publicUrl: string },
): { subject: string; text: string } {
  const words = WORDS[locale]
  const lines = told.map(({ kind, ticketNumber, count }) => {
    const what = count > 1 ? `${words.kinds[kind]} (× ${count})` : words.kinds[kind]
    return ticketNumber === null
      ? `${what}\n${publicUrl}/notifications`
      : `${what}, ${words.ticket} #${ticketNumber}\n${publicUrl}/inbox/all/${ticketNumber}`
  })
  return {
    subject: words.subject(organization, told.length),
    text: `${lines.join('\n\n')}\n\n-- \n${words.choose} ${publicUrl}/settings/notifications\n`,
  }
}

/** The mail that invites somebody. Pure. */
export function writeInvitation({
  organization,
  locale,
  url,
}: {
  organization: string
  locale: Locale
  url: string
}): { subject: string; text: string } {
  const words = WORDS[locale]
  return {
    subject: words.invitationSubject(organization),
    text: `${words.invitation(organization)}\n\n${url}\n`,
  }
}
