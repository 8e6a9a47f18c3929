import type { Viewer } from '../context.ts'
import { kindWords, type Locale, ticketWord } from './kind-words.ts'
import { isOfMarks, isOfReviews, type NotificationKind } from './kinds.ts'

/** What a push tells of: a kind, how many, and the ticket where it is one alone. */
export interface PushedNews {
  kind: NotificationKind | 'test'
  count: number
  ticketNumber: number | null
}

const TEST: Record<Locale, string> = {
  fr: 'Les notifications arrivent sur cet appareil',
  en: 'Notifications reach this device',
  ar: 'تصل الإشعارات إلى هذا الجهاز',
}

/**
 * What the service worker gets, ready to be shown, in the member's language: the kind, the number of the ticket, the
 * company. A locked screen shows it to anybody, so nothing that anybody wrote is in it, and nobody's name. Pure.
 */
export function writePush(
  { kind, count, ticketNumber }: PushedNews,
  { organization, locale, role }: { organization: string; locale: Locale; role: Viewer['role'] },
): string {
  const what = kind === 'test' ? TEST[locale] : kindWords[locale][kind]
  return JSON.stringify({
    title: count > 1 ? `${what} (× ${count})` : what,
    body:
      ticketNumber === null || role === 'volunteer'
        ? organization
        : `${organization} · ${ticketWord[locale]} #${ticketNumber}`,
    lang: locale,
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    // On the device, what is told of one kind takes the place of what was told of it before.
    tag: kind,
    path: kind === 'test' ? '/settings/notifications' : pathOf(kind, ticketNumber, role),
  })
}

/** The part of a volunteer's phone that tells of a kind, where the first one does not. */
const PARTS: Partial<Record<NotificationKind, string>> = {
  draftToMentor: '/help-out/mentor',
  replyCorrected: '/help-out/answers',
  trustStepped: '/help-out/me',
}

/**
 * Where the console shows what a notification tells of: the ticket, or for many at once the list that has them. A volunteer
 * is shown no ticket: whatever they are told, and calls first of all, stands on their phone.
 */
export function pathOf(kind: NotificationKind, ticketNumber: number | null, role: Viewer['role']): string {
  if (role === 'volunteer') return PARTS[kind] ?? '/help-out'
  if (kind === 'overflowOpened') return '/overflow'
  const list = isOfReviews(kind) ? '/inbox/inReview' : null
  if (ticketNumber !== null) return `${list ?? '/inbox/all'}/${ticketNumber}`
  return list ?? (isOfMarks(kind) ? '/inbox/atRisk' : '/notifications')
}
