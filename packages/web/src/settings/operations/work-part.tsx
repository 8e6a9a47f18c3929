import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, useLingui } from '@lingui/react/macro'
import type { WorkKind } from '../../graphql/generated/graphql.ts'
import { Part } from '../rows.tsx'
import type { Operations } from './queries.ts'
import { Verdict } from './verdict.tsx'

/** The workers look every second: what waits for longer than this waits for a worker. */
const LATE_SECONDS = 60

const lateWords: Record<WorkKind, MessageDescriptor> = {
  deliveries: msg`What came in is not being read. Do the workers run?`,
  wakes: msg`Deadlines are not being told. Do the workers run?`,
  jobs: msg`Background work is not being done. Do the workers run?`,
  replies: msg`Replies are not leaving. Do the workers run?`,
}

/** Whether the workers keep up, and what waits for a person. */
export function WorkPart({ operations: { waiting, setAsideCount } }: { operations: Operations }) {
  const { t, i18n } = useLingui()
  const late = waiting.filter(({ oldestSeconds }) => oldestSeconds > LATE_SECONDS)
  return (
    <Part id="operations-work" title={t`Work behind the scenes`}>
      <div className="flex flex-col gap-1.5">
        {late.length === 0 && <Verdict isWell>{t`Nothing is late.`}</Verdict>}
        {late.map(({ what }) => (
          <Verdict key={what} isWell={false}>
            {i18n._(lateWords[what])}
          </Verdict>
        ))}
        {setAsideCount > 0 && (
          <Verdict isWell={false}>
            <Plural
              value={setAsideCount}
              one="# thing that nobody could understand waits for a person."
              other="# things that nobody could understand wait for a person."
            />{' '}
            <code dir="ltr" className="text-xs">
              npm run relais -- dead list
            </code>
          </Verdict>
        )}
      </div>
    </Part>
  )
}
