import type { ReasonCode } from '../rules.ts'
import type { Lane, TriageInput } from '../triage.ts'

/** Examples of the rules, each naming the rule it exercises. They show what the rules mean; they measure no quality. */
export type RuleExample = {
  readonly rule: ReasonCode
  readonly lane: Lane
  readonly texts: readonly string[]
  readonly more?: Partial<TriageInput>
  /** Answered before everything else. */
  readonly isBand0?: true
}

export const RULE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'vulnerable_person',
    lane: 'doNow',
    texts: [
      'Bloqués dans un train annulé avec mes deux enfants, vous répondez quand ?',
      'Stranded with my kids in a cancelled train. When do you answer?',
      'عالقون مع أطفالي في قطار ملغى، متى تردون؟',
    ],
  },
  {
    rule: 'unanswered_promise',
    lane: 'plan',
    texts: [
      'Remboursement promis il y a trois semaines, c’est mon quatrième message.',
      'Refund promised three weeks ago. This is my fourth message.',
      'وعدتم بالاسترداد قبل ثلاثة أسابيع، هذه رسالتي الرابعة',
    ],
  },
  {
    rule: 'unanswered_promise',
    lane: 'plan',
    texts: ['Je l’attendais pour hier.', 'It was due yesterday.', 'كان الموعد أمس'],
    more: { hasBrokenCommitment: true, earlierMessages: 3 },
  },
  {
    rule: 'asked_directly',
    lane: 'doNow',
    texts: [
      'Remboursement promis il y a trois semaines, quatrième message : il arrive quand ?',
      'Refund promised three weeks ago, my fourth message. Where is it?',
    ],
  },
  {
    rule: 'question',
    lane: 'volunteers',
    texts: [
      'Bonjour, puis-je prendre mon vélo pliant ?',
      'May I take my folding bike on the train',
      'هل يمكنني أخذ دراجتي القابلة للطي',
      'Je voudrais savoir si le wifi est gratuit à bord',
    ],
  },
  {
    rule: 'asked_directly',
    lane: 'volunteers',
    texts: [
      'L’appli me déconnecte à chaque fois',
      'The app signs me out each time',
      'التطبيق يسجل خروجي كل مرة',
    ],
  },
  {
    rule: 'buying_interest',
    lane: 'volunteers',
    texts: [
      'Pour les groupes scolaires, y a-t-il un contact ?',
      'School groups: is there a contact?',
      'مجموعات مدرسية، هل يوجد جهة اتصال؟',
    ],
  },
  {
    rule: 'praise',
    lane: 'later',
    texts: ['Merci à toute l’équipe, vous êtes super', 'Thanks to the whole team', 'شكرا لكل الفريق'],
  },
  {
    rule: 'idea',
    lane: 'later',
    texts: [
      'Ce serait super d’avoir des prises à chaque place',
      'It would be great to have a quiet coach',
      'أقترح إضافة مقابس كهرباء',
      'Pourquoi ne pas mettre une voiture silencieuse ?',
    ],
  },
  {
    rule: 'complaint',
    lane: 'plan',
    texts: [
      'Encore en retard, c’est inadmissible',
      'Late again. Unacceptable.',
      'خدمة سيئة وغير مقبولة',
      'Merci pour rien',
    ],
  },
  { rule: 'blocked_now', lane: 'volunteers', texts: ['Je suis bloqué à Lyon', 'I am stuck at the station'] },
  {
    rule: 'time_bound',
    lane: 'doNow',
    texts: ['Mon train part dans une heure et toujours rien, inadmissible'],
  },
  {
    rule: 'spam',
    lane: 'later',
    texts: ['Gagnez de l’argent facile, revenus garantis ?', 'Free followers, DM me to start!'],
  },
  { rule: 'no_signal', lane: 'later', texts: ['TGV 6607', '🙂'] },
  {
    rule: 'danger',
    lane: 'doNow',
    isBand0: true,
    texts: ['Au secours, un passager fait un malaise', 'Please call an ambulance, coach 5', 'اتصلوا بالإسعاف'],
  },
  {
    rule: 'self_harm',
    lane: 'doNow',
    isBand0: true,
    texts: ['Je veux mourir', 'I want to die', 'أريد أن أموت'],
  },
  {
    rule: 'minor_at_risk',
    lane: 'doNow',
    isBand0: true,
    texts: ['Ma fille de 9 ans est seule à la gare', 'My son is lost', 'ابني مفقود'],
  },
  {
    rule: 'data_incident',
    lane: 'doNow',
    isBand0: true,
    texts: ['Mon compte a été piraté : compte piraté !', 'Your data breach exposed my card', 'اختراق حسابي'],
  },
  { rule: 'threat', lane: 'doNow', isBand0: true, texts: ['J’ai une bombe', 'I have a gun', 'معي قنبلة'] },
  { rule: 'deadline', lane: 'doNow', isBand0: true, texts: ['Mise en demeure : remboursement sous 8 jours'] },
  { rule: 'press', lane: 'plan', texts: ['Je suis journaliste au Courrier du Rail', 'I am a journalist'] },
  { rule: 'regulator', lane: 'plan', texts: ['J’ai saisi la DGCCRF', 'The ombudsman has my file'] },
  { rule: 'legal', lane: 'plan', texts: ['Mon avocat vous écrira', 'You will hear from my lawyer'] },
]
