import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { withWords } from '../locale/words.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { openingSentence } from './call-words.ts'
import { SaidOfCall } from './said-of-call.tsx'
import { Sheet } from './screen-parts.tsx'
import { useCall } from './use-call.ts'

const EndedSheet = lazyPart(
  withWords('helpElsewhere', async () => (await import('./calls/ended-sheet.tsx')).EndedSheet),
)

/** Somebody is called: why, how long it would take, and a way to say no that costs nothing. Or they were, and it is over. */
export function CallSheet({ onCome }: { onCome: () => void }) {
  const { t, i18n } = useLingui()
  const { call, ended, say, putAway, isPending } = useCall()
  if (ended !== null)
    return (
      <Suspense>
        <EndedSheet
          {...ended}
          onPutAway={putAway}
          onCome={() => {
            putAway()
            onCome()
          }}
        />
      </Suspense>
    )
  if (call === null) return null
  const { minutes, opening } = call
  return (
    <Sheet label={t`A call`}>
      <p className="text-md font-semibold">
        {i18n._(
          msg`${plural(minutes, { one: 'Customers are waiting. Can you give # minute now?', other: 'Customers are waiting. Can you give # minutes now?' })}`,
        )}
      </p>
      <SaidOfCall sentence={openingSentence(opening, i18n)} words={opening.words} />
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
