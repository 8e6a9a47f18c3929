import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { serverNow } from '../time/server-clock.ts'
import { Button } from '../ui/button.tsx'
import { hourOf } from './card-words.ts'
import type { Self } from './queries.ts'
import { Sheet } from './screen-parts.tsx'
import { useSelfVerbs } from './use-self-verbs.ts'

const HOUR_MS = 3_600_000

/** Helping can be put down at any moment, for as long as somebody likes. */
export function PauseSheet({ self }: { self: Self }) {
  const { t, i18n } = useLingui()
  const { pauseUntil, resume, askToTalk, isPending } = useSelfVerbs()
  const [isTalkAsked, setTalkAsked] = useState(false)
  const { pausedUntil, isRestNeeded } = self
  const until = hourOf(pausedUntil, i18n)
  const rests = [
    { name: t`An hour`, hours: 1 },
    { name: t`A day`, hours: 24 },
    { name: t`A week`, hours: 7 * 24 },
  ]
  return (
    <Sheet label={t`Pause`}>
      <h2 className="text-md font-semibold">{t`Pause`}</h2>
      <output className="text-md text-ink-2">
        {pausedUntil === null
          ? t`You can stop at any moment. Nobody calls you then.`
          : isRestNeeded
            ? t`You are resting until ${until}, after an abusive message. It ends by itself.`
            : t`You are resting until ${until}. Nobody calls you.`}
      </output>
      {pausedUntil === null ? (
        <div className="flex flex-wrap gap-2">
          {rests.map(({ name, hours }) => (
            <Button
              key={hours}
              className="min-h-11! flex-auto"
              isPending={isPending}
              onPress={() => pauseUntil(new Date(serverNow() + hours * HOUR_MS).toISOString())}
            >
              {name}
            </Button>
          ))}
        </div>
      ) : (
        !isRestNeeded && (
          <Button className="min-h-11!" isPending={isPending} onPress={resume}>{t`I help again`}</Button>
        )
      )}
      <output className="text-md text-ink-2 empty:sr-only">
        {isTalkAsked && t`Your supervisors know. One of them comes to you.`}
      </output>
      {!isTalkAsked && (
        <Button
          look="ghost"
          className="min-h-11! self-start"
          isPending={isPending}
          onPress={() => askToTalk(() => setTalkAsked(true))}
        >
          {t`I would like to talk to somebody`}
        </Button>
      )}
    </Sheet>
  )
}
