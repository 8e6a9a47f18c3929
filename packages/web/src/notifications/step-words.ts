import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { TrustLevel } from '../graphql/generated/graphql.ts'

/** A change of what somebody may do on a topic, as the server tells it. */
export interface ToldStep {
  topic: { name: string }
  from: TrustLevel
  to: TrustLevel
  /** Why. */
  code: string
  parameters: Readonly<Record<string, string | number | boolean | null>>
}

const ORDER: readonly TrustLevel[] = ['learner', 'reviewed', 'sampled', 'trusted', 'mentor']

/** What the person may do on the topic from now on. */
export function stepSentence({ topic, from, to }: ToldStep, i18n: I18n): string {
  const { name } = topic
  const moved = ORDER.indexOf(to) - ORDER.indexOf(from)
  const sentence =
    moved === 0
      ? msg`On ${name}, your answers are counted from the beginning again`
      : moved < 0
        ? to === 'sampled'
          ? msg`On ${name}, more of your answers are read after they have left`
          : msg`On ${name}, somebody reads your answers before they leave again`
        : risen(to, name)
  return i18n._(sentence)
}

function risen(to: TrustLevel, name: string): MessageDescriptor {
  if (to === 'mentor') return msg`On ${name}, you may read and approve what others write`
  if (to === 'trusted') return msg`On ${name}, your answers leave at once, and few are read afterwards`
  if (to === 'sampled') return msg`On ${name}, your answers leave at once, and some are read afterwards`
  return msg`On ${name}, you may answer customers: somebody reads it before it leaves`
}

/** Why; null for a reason that this console does not know. */
export function stepReason({ code, parameters }: ToldStep, i18n: I18n): string | null {
  const number = (name: string) => Number(parameters[name] ?? 0)
  const [replies, corrected, items] = [number('replies'), number('corrected'), number('items')]
  const percent = number('medianEditPercent')
  const reasons: Record<string, MessageDescriptor> = {
    practised: msg`${plural(items, { one: '# practice answer was accepted', other: '# practice answers in a row were accepted' })}.`,
    approved: msg`${plural(replies, { one: '# reply was approved', other: '# replies were approved' })}, and half of them were changed by ${percent} % at most.`,
    sent: msg`${plural(replies, { one: '# reply was sent', other: '# replies were sent' })}, and ${plural(corrected, { one: '# of them was corrected', other: '# of them were corrected' })}.`,
    corrected: msg`${plural(corrected, { one: '# reply was corrected', other: '# replies were corrected' })} among the latest ${replies}.`,
    breached: msg`Something in a reply was against the charter.`,
    nominated: msg`A supervisor proposed you.`,
    reinstated: msg`A supervisor gave it back to you.`,
  }
  const reason = reasons[code]
  return reason === undefined ? null : i18n._(reason)
}
