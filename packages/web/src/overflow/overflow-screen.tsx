import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { ActDialog } from './act-dialog.tsx'
import { CallsPart } from './calls-part.tsx'
import { HelpPart } from './help-part.tsx'
import { LedgerPart } from './ledger-part.tsx'
import { overflowQuery } from './queries.ts'
import { StatePart } from './state-part.tsx'
import { type OverflowAct, useOverflowVerbs } from './use-overflow-verbs.ts'

/** Whether volunteers are called, whom, and why; and a supervisor's word on it. */
export function OverflowScreen() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(overflowQuery)
  const say = useOverflowVerbs()
  const [act, setAct] = useState<OverflowAct | null>(null)
  const words: Record<OverflowAct, string> = {
    open: t`Open…`,
    close: t`Close…`,
    pause: t`Pause…`,
    resume: t`End the pause…`,
  }
  const status = data?.overflow.status
  const acts: Record<NonNullable<typeof status>, OverflowAct[]> = {
    closed: ['open', 'pause'],
    open: ['close', 'pause', 'open'],
    paused: ['resume', 'open', 'close'],
  }
  return (
    <main className="h-full min-w-0 overflow-y-auto bg-card">
      <title>{`${t`Overflow`} · Relais`}</title>
      <div className="mx-auto max-w-3xl py-4 sm:px-5 sm:py-6">
        <header className="px-3 pb-3">
          <h1 className="text-xl font-semibold tracking-tight">{t`Overflow`}</h1>
          <p className="mt-1 max-w-prose text-ink-2">
            {t`When promises are about to break, volunteers are called: as few as are enough, never in their quiet hours, and each of them seldom.`}{' '}
            <Link to="/settings/$section" params={{ section: 'overflow' }} className="underline">
              {t`By which marks`}
            </Link>
          </p>
          {status !== undefined && (
            <div className="mt-2 flex flex-wrap gap-2">
              {acts[status].map((one, at) => (
                <Button key={one} look={at === 0 ? 'primary' : 'plain'} onPress={() => setAct(one)}>
                  {status === 'open' && one === 'open' ? t`Ask for more…` : words[one]}
                </Button>
              ))}
            </div>
          )}
        </header>
        {data === undefined && error !== null ? (
          <Notice
            title={t`Overflow could not be read.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        ) : data === undefined ? (
          <RowsSkeleton label={t`Reading…`} />
        ) : (
          <>
            <StatePart overflow={data.overflow} />
            <CallsPart overflow={data.overflow} />
            <HelpPart />
            <LedgerPart />
          </>
        )}
      </div>
      {act !== null && <ActDialog act={act} say={say} onClose={() => setAct(null)} />}
    </main>
  )
}
