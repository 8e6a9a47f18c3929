import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { openingSentence, withdrawnSentences } from './call-words.ts'
import type { Call } from './queries.ts'
import { Sheet } from './screen-parts.tsx'
import { useCall } from './use-call.ts'

/** Somebody is called: why, how long it would take, and a way to say no that costs nothing. */
export function CallSheet({ onCome }: { onCome: () => void }) {
  const { t, i18n } = useLingui()
  const { call, withdrawn, say, isPending } = useCall()
  if (withdrawn !== null) return <WithdrawnSheet call={withdrawn} />
  if (call === null) return null
  const { minutes, opening } = call
  return (
    <Sheet label={t`A call`}>
      <p className="text-md font-semibold">
        {i18n._(
          msg`${plural(minutes, { one: 'Customers are waiting. Can you give # minute now?', other: 'Customers are waiting. Can you give # minutes now?' })}`,
        )}
      </p>
      <Why opening={opening} />
      <div className="flex flex-wrap gap-2">
        <Button
          className="min-h-11! flex-auto"
          isPending={isPending}
          onPress={() => {
            say('follow')
            onCome()
          }}
        >{t`I come`}</Button>
        <Button className="min-h-11! flex-auto" isPending={isPending} onPress={() => say('decline')}>
          {t`Not now`}
        </Button>
      </div>
    </Sheet>
  )
}

/** The notification of a call may be opened after it was withdrawn: whoever does reads why, and is thanked. */
function WithdrawnSheet({ call: { opening, withdrawnBecause } }: { call: Call }) {
  const { t, i18n } = useLingui()
  const because = withdrawnSentences[withdrawnBecause ?? '']
  return (
    <Sheet label={t`A call`}>
      <p className="text-md font-semibold">{t`You were called, and are not needed any more. Thank you!`}</p>
      {because !== undefined && <p className="text-md">{i18n._(because)}</p>}
      <Why opening={opening} />
    </Sheet>
  )
}

/** What people are called for, and the supervisor's own words where a person called them. */
function Why({ opening }: { opening: Call['opening'] }) {
  const { i18n } = useLingui()
  const sentence = openingSentence(opening, i18n)
  return (
    <>
      {sentence !== null && <p className="text-md">{sentence}</p>}
      {opening.words !== null && (
        <blockquote dir="auto" className="text-md break-words text-ink-2">
          {opening.words}
        </blockquote>
      )}
    </>
  )
}
