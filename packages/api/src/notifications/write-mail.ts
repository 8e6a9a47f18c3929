import type { Viewer } from '../context.ts'
import { kindWords, type Locale, ticketWord } from './kind-words.ts'
import type { NotificationKind } from './kinds.ts'
import { pathOf } from './write-push.ts'

/** What a mail says of one notification: the kind and the ticket's number, never what a customer or a colleague wrote. */
export interface MailedNotification {
  kind: NotificationKind
  ticketNumber: number | null
  count: number
}

interface Words {
  subject: (organization: string, count: number) => string
  choose: string
  invitationSubject: (organization: string) => string
  invitation: (organization: string) => string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    subject: (organization, count) =>
      count === 1 ? `${organization} : une notification` : `${organization} : ${count} notifications`,
    choose: 'Choisir ce que vous recevez :',
    invitationSubject: (organization) => `${organization} vous invite sur Relais`,
    invitation: (organization) =>
      `${organization} vous invite à répondre aux clients avec Relais. Ce lien vous est personnel ; il sert une fois, pendant sept jours :`,
  },
  en: {
    subject: (organization, count) =>
      count === 1 ? `${organization}: one notification` : `${organization}: ${count} notifications`,
    choose: 'Choose what you get:',
    invitationSubject: (organization) => `${organization} invites you to Relais`,
    invitation: (organization) =>
      `${organization} invites you to answer customers with Relais. This link is yours alone; it can be used once, within seven days:`,
  },
  ar: {
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
  {
    organization,
    locale,
    role,
    publicUrl,
  }: { organization: string; locale: Locale; role: Viewer['role']; publicUrl: string },
): { subject: string; text: string } {
  const words = WORDS[locale]
  const lines = told.map(({ kind, ticketNumber, count }) => {
    const what = count > 1 ? `${kindWords[locale][kind]} (× ${count})` : kindWords[locale][kind]
    return ticketNumber === null || role === 'volunteer'
      ? `${what}\n${publicUrl}${pathOf(kind, null, role)}`
      : `${what}, ${ticketWord[locale]} #${ticketNumber}\n${publicUrl}${pathOf(kind, ticketNumber, role)}`
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
