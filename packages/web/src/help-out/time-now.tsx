import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { SetAvailabilityDocument } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { serverNow } from '../time/server-clock.ts'
import { Button } from '../ui/button.tsx'
import { setMinutes } from './minutes-now.ts'
import { Problem, Sheet } from './screen-parts.tsx'

/** How long somebody who has no hours now may be there all the same, in minutes. */
const CHOICES = [10, 20, 30, 60] as const

/** Whoever opens the phone outside of their hours has time: they say for how long, and are shown a card that fits. */
export function TimeNow({ isBusy, onReady }: { isBusy: boolean; onReady: () => void }) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const { mutate, isPending } = useMutation({
    mutationFn: async (minutes: number) => {
      const until = new Date(serverNow() + minutes * 60_000).toISOString()
      return (await fetchGraph(SetAvailabilityDocument, { input: { isAvailable: true, until } }))
        .setAvailability
    },
    onSuccess: ({ userErrors: [refusal] }, minutes) => {
      setProblem(refusal ? refusalSentence(refusal, i18n) : null)
      if (refusal) return
      setMinutes(minutes)
      for (const queryKey of [keys.viewer, keys.helpSelf]) void queryClient.invalidateQueries({ queryKey })
      onReady()
    },
    onError: (error) => setProblem(failureSentence(error, i18n)),
  })
  return (
    <Sheet label={t`I have time now`}>
      <h2 className="text-md font-semibold">{t`I have time now`}</h2>
      <p className="text-md text-ink-2">
        {t`For so long you are shown cards. Your hours of the week stay as they are.`}
      </p>
      <div className="grid grid-cols-2 gap-2">
        {CHOICES.map((minutes) => (
          <Button
            key={minutes}
            className="min-h-11!"
            isPending={isPending || isBusy}
            onPress={() => mutate(minutes)}
          >
            {i18n._(msg`${plural(minutes, { one: '# min', other: '# min' })}`)}
          </Button>
        ))}
      </div>
      <Problem>{problem}</Problem>
    </Sheet>
  )
}
