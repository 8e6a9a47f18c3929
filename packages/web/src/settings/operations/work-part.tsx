import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
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
  mails: msg`Mails are not leaving. Do the workers run, and is mail set up?`,
  pushes: msg`Notifications are not leaving for devices. Do the workers run?`,
}

/** Whether the workers keep up, and what waits for a person. */
export function WorkPart({ operations: { waiting, setAside } }: { operations: Operations }) {
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
        {setAside.map(({ what, count }) => (
          <Verdict key={what} isWell={false}>
            <SetAside what={what} count={count} />
          </Verdict>
        ))}
        {setAside.length > 0 && (
          <p className="text-ink-2">
            <Trans>
              The command line shows each with its reason, tries it again or gives it up:{' '}
              <code dir="ltr" className="text-xs">
                npm run relais -- dead list
              </code>
            </Trans>
          </p>
        )}
      </div>
    </Part>
  )
}

function SetAside({ what, count }: { what: WorkKind; count: number }) {
  switch (what) {
    case 'deliveries':
      return (
        <Plural
          value={count}
          one="# thing that came in could not be read and waits for a person."
          other="# things that came in could not be read and wait for a person."
        />
      )
    case 'wakes':
      return (
        <Plural
          value={count}
          one="The deadline of # ticket cannot be told and waits for a person."
          other="The deadlines of # tickets cannot be told and wait for a person."
        />
      )
    case 'jobs':
      return (
        <Plural
          value={count}
          one="# piece of background work failed and waits for a person."
          other="# pieces of background work failed and wait for a person."
        />
      )
    case 'replies':
      return (
        <Plural
          value={count}
          one="Nobody knows whether # reply stands on its network: its author has to look."
          other="Nobody knows whether # replies stand on their networks: their authors have to look."
        />
      )
    case 'mails':
      return (
        <Plural
          value={count}
          one="# mail was refused, or may not have arrived, and waits for a person."
          other="# mails were refused, or may not have arrived, and wait for a person."
        />
      )
    case 'pushes':
      return (
        <Plural
          value={count}
          one="# notification could not be handed to a device and waits for a person."
          other="# notifications could not be handed to devices and wait for a person."
        />
      )
  }
}
