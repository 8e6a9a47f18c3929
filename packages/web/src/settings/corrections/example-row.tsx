import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Instant } from '../../signs/instant.tsx'
import { networkName } from '../../signs/network.tsx'
import { intentName, reasonSentence } from '../../signs/reasons.ts'
import { Row } from '../rows.tsx'
import type { Example } from './queries.ts'

/** One correction: what was said, of which words, and what the rules had read in them. */
export function ExampleRow({ example }: { example: Example }) {
  const { t, i18n } = useLingui()
  const reasons = new Map(
    example.reading.reasons.map((reason) => [reason.code, reasonSentence(reason, i18n)]),
  )
  return (
    <Row
      title={i18n._(wordsOf(example, i18n))}
      actions={
        <span className="text-ink-3 tabular-nums">
          <Instant at={example.at} />
        </span>
      }
    >
      {example.text === null ? (
        <p className="text-ink-3 italic">{t`What the customer wrote is deleted.`}</p>
      ) : (
        <blockquote dir="auto" className="line-clamp-3 whitespace-pre-line">
          {example.text}
        </blockquote>
      )}
      {example.why !== null && (
        <p>
          {t`Why:`} <q dir="auto">{example.why}</q>
        </p>
      )}
      <p className="text-sm text-ink-3">
        {networkName(example.network)} · {t`the rules had read:`} {[...reasons.values()].join(', ')}
      </p>
    </Row>
  )
}

function wordsOf(example: Example, i18n: I18n): MessageDescriptor {
  const { what, valueBefore: before, valueAfter: after } = example
  const isRight = before === after
  switch (what) {
    case 'urgency':
      return isRight ? msg`Urgency ${after} is right` : msg`Urgency ${after} instead of ${before}`
    case 'importance':
      return isRight ? msg`Importance ${after} is right` : msg`Importance ${after} instead of ${before}`
    case 'band':
      return after === '0' ? msg`An emergency` : msg`No emergency`
    case 'intent': {
      const right = intentName(after, i18n)
      const wrong = intentName(before, i18n)
      return isRight ? msg`“${right}” is right` : msg`“${right}” instead of “${wrong}”`
    }
    case 'topic': {
      const topic = example.topic ?? '…'
      return after === 'on' ? msg`About “${topic}”` : msg`Not about “${topic}”`
    }
  }
}
