import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { stepReason, stepSentence } from '../../notifications/step-words.ts'
import { networkName } from '../../signs/network.tsx'
import { Instant } from '../../signs/instant.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { Sheet } from '../screen-parts.tsx'
import { type Recognition, recognitionQuery } from './queries.ts'

/** More steps than these are history. */
const MOST_STEPS = 3

/** What came of one's help: promises kept, thanks, topics learned. Nobody else reads it, and it is compared with nobody's. */
export function RecognitionSheet() {
  const { t, i18n } = useLingui()
  const { data } = useQuery(recognitionQuery)
  if (data == null) return null
  const { promisesKept } = data
  return (
    <Sheet label={t`What came of it`}>
      <h2 className="text-md font-semibold">{t`What came of it`}</h2>
      <p className="text-md">
        {promisesKept === 0
          ? t`The promises to customers that your answers keep stand here.`
          : i18n._(
              msg`${plural(promisesKept, { one: 'Your answer kept a promise to a customer.', other: 'Your answers kept # promises to customers in a year.' })}`,
            )}
      </p>
      {data.thanks.length > 0 && <Thanks thanks={data.thanks} />}
      {data.steps.length > 0 && <Steps steps={data.steps.slice(0, MOST_STEPS)} />}
      <p className="text-sm text-ink-3">{t`Only you read this. It is compared with nobody’s.`}</p>
    </Sheet>
  )
}

function Thanks({ thanks }: { thanks: Recognition['thanks'] }) {
  const { t } = useLingui()
  return (
    <ul aria-label={t`What customers said`} className="flex flex-col gap-2">
      {thanks.map(({ text, at, network, topics }) => (
        <li key={`${at} ${text}`} className="rounded-xl bg-accent-wash px-3 py-2">
          <ForeignText text={text} className="text-[1rem]" />
          <p className="text-sm text-ink-2">
            <bdi>{[networkName(network), ...topics.map(({ name }) => name)].join(' · ')}</bdi> ·{' '}
            <Instant at={at} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Steps({ steps }: { steps: Recognition['steps'] }) {
  const { t, i18n } = useLingui()
  return (
    <ul aria-label={t`Your steps`} className="flex flex-col gap-2">
      {steps.map((step) => (
        <li key={`${step.topic.id} ${step.at}`} className="border-s-2 border-vol ps-3 text-md">
          <span className="block font-medium">{stepSentence(step, i18n)}</span>
          <span className="block text-sm text-ink-2">
            {stepReason(step, i18n)} <Instant at={step.at} />
          </span>
        </li>
      ))}
    </ul>
  )
}
