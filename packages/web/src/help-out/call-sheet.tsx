import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Sheet } from './screen-parts.tsx'
import { useCall } from './use-call.ts'

/** Somebody is called: how long it would take, and a way to say no that costs nothing. */
export function CallSheet({ onCome }: { onCome: () => void }) {
  const { t, i18n } = useLingui()
  const { call, say, isPending } = useCall()
  if (call === null) return null
  const { minutes } = call
  return (
    <Sheet label={t`A call`}>
      <p className="text-md font-semibold">
        {i18n._(
          msg`${plural(minutes, { one: 'Customers are waiting. Can you give # minute now?', other: 'Customers are waiting. Can you give # minutes now?' })}`,
        )}
      </p>
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
