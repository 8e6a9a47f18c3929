import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { CorrectionFragment } from '../../graphql/generated/graphql.ts'
import { intentName } from '../../signs/reasons.ts'
import type { TicketState } from '../commands.ts'
import type { Ticket } from '../queries.ts'

/** What people have corrected and still stands, with their reason; whoever corrected may say it afterwards. */
export function CorrectionList({ ticket, state }: { ticket: Ticket; state: TicketState }) {
  const { t, i18n } = useLingui()
  const shown = ticket.corrections.filter((one) => stands(one, ticket))
  if (shown.length === 0) return null
  return (
    <ul aria-label={t`Corrections`} className="mt-2 flex flex-col gap-1 text-sm">
      {shown.map((one) => (
        <li key={one.id}>
          {i18n._(sentenceOf(one, i18n))}
          {one.why !== null && (
            <>
              {' '}
              <q dir="auto" className="text-ink-2">
                {one.why}
              </q>
            </>
          )}
          {one.why === null && one.by?.id === state.viewerId && state.may.includes('explainCorrection') && (
            <>
              {' '}
              <button
                type="button"
                className="min-h-6 text-accent-ink hover:underline pointer-coarse:min-h-11"
                onClick={() => state.openWhy(one.id)}
              >
                {t`Say why`}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Another value than before, and the one that the ticket has now: what the customer wrote since may have moved it. */
function stands({ what, valueBefore, valueAfter, topic }: CorrectionFragment, ticket: Ticket): boolean {
  if (valueBefore === valueAfter) return false
  if (what === 'intent') return valueAfter === ticket.triage.intent
  if (what === 'topic')
    return (valueAfter === 'on') === ticket.topics.some((one) => one.topic.id === topic?.id)
  return valueAfter === String(ticket.triage[what])
}

function sentenceOf(one: CorrectionFragment, i18n: I18n): MessageDescriptor {
  const who = one.by?.name ?? 'Relais'
  const { valueBefore: before, valueAfter: after } = one
  switch (one.what) {
    case 'urgency':
      return msg`${who}: urgency ${after} instead of ${before}.`
    case 'importance':
      return msg`${who}: importance ${after} instead of ${before}.`
    case 'band':
      return after === '0' ? msg`${who}: it is an emergency.` : msg`${who}: it is no emergency.`
    case 'intent': {
      const right = intentName(after, i18n)
      const wrong = intentName(before, i18n)
      return msg`${who}: “${right}” instead of “${wrong}”.`
    }
    case 'topic': {
      const topic = one.topic?.name ?? '…'
      return after === 'on' ? msg`${who}: it is about “${topic}”.` : msg`${who}: it is not about “${topic}”.`
    }
  }
}
