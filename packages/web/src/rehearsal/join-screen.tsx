import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { RehearsalCallDocument, type RehearsalCallQuery } from '../graphql/generated/graphql.ts'
import { activateLocale, localeNames, locales } from '../locale/locale.ts'
import { viewerQuery } from '../shell/queries.ts'
import { failureSentence } from '../signs/failures.ts'
import { Instant } from '../signs/instant.tsx'
import { refusalOfCode } from '../signs/refusals.ts'
import { rehearsalRefusals } from '../signs/rehearsal-refusals.ts'
import { Button } from '../ui/button.tsx'
import { JoinForm } from './join-form.tsx'

/** The page of a rehearsal's link: what it is, what is noted of whoever comes, and the way in. No session is needed. */
export function JoinScreen({ token }: { token: string }) {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery({
    queryKey: ['rehearsalCall', token],
    queryFn: async ({ signal }) =>
      (await fetchGraph(RehearsalCallDocument, { token }, { signal })).rehearsalCall,
  })
  const calledIn = data?.locale
  useEffect(() => {
    if (calledIn !== undefined) void activateLocale(calledIn)
  }, [calledIn])
  return (
    <main className="grid h-full content-center justify-items-center overflow-y-auto bg-rail p-3 sm:p-4">
      <title>{t`Rehearsal · Relais`}</title>
      <div className="flex w-full max-w-120 flex-col gap-4 rounded-xl border border-line bg-card p-4 sm:p-6">
        {error !== null && (
          <div role="alert" className="flex flex-col items-start gap-2">
            <h1 className="text-xl font-semibold tracking-tight">{t`The rehearsal could not be read`}</h1>
            <p className="text-ink-2">{failureSentence(error, i18n)}</p>
            <Button onPress={() => void refetch()}>{t`Try again`}</Button>
          </div>
        )}
        {error === null && data === undefined && (
          <output aria-label={t`Reading…`} className="flex flex-col gap-3">
            <div className="shimmer h-7" />
            <div className="shimmer h-24" />
          </output>
        )}
        {data === null && <Closed code="REHEARSAL_UNKNOWN" />}
        {data?.isOver === true && <Closed code="REHEARSAL_OVER" />}
        {data?.isOver === false && <Open call={data} token={token} />}
      </div>
      <nav aria-label={t`Language`} className="mt-4 flex gap-1">
        {locales.map((locale) => (
          <Button
            key={locale}
            look="ghost"
            isPressed={i18n.locale === locale}
            className={i18n.locale === locale ? 'font-semibold text-ink!' : ''}
            onPress={() => void activateLocale(locale)}
          >
            <span lang={locale}>{localeNames[locale]}</span>
          </Button>
        ))}
      </nav>
    </main>
  )
}

function Open({ call, token }: { call: NonNullable<RehearsalCallQuery['rehearsalCall']>; token: string }) {
  const { t } = useLingui()
  const { organization } = call
  const { data: viewer } = useQuery({ ...viewerQuery, retry: false })
  return (
    <>
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{t`Rehearse at ${organization}`}</h1>
        <p className="mt-1 text-ink-2">
          {t`You play a customer who asks, or a colleague who answers, with the same phone screen as in earnest. No customer sees any of it.`}
        </p>
        <p className="mt-1 text-ink-2">
          {t`It ends by itself:`} <Instant at={call.endsAt} />
        </p>
      </div>
      <section aria-labelledby="noted" className="rounded-lg bg-hover px-3.5 py-3">
        <h2 id="noted" className="font-semibold">{t`What is noted of you`}</h2>
        <ul className="mt-1 flex list-disc flex-col gap-1 ps-5 text-ink-2">
          <li>{t`Whoever opened the rehearsal sees your name and address, whether you were answered, and on which topics you answered others.`}</li>
          <li>{t`Your colleagues here see your name and what you write.`}</li>
          <li>{t`Nothing is counted, and nobody is compared with you. It is no test.`}</li>
          <li>{t`All of it is deleted thirty days after the end.`}</li>
        </ul>
      </section>
      {viewer != null && !viewer.organization.isRehearsal && (
        <p className="rounded-lg border border-line px-3.5 py-2.5">
          {t`In this browser you are signed in already: coming in signs you out there. A private window keeps both.`}
        </p>
      )}
      <JoinForm token={token} />
    </>
  )
}

function Closed({ code }: { code: string }) {
  const { t, i18n } = useLingui()
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{t`Nobody comes in here any more`}</h1>
      <p>{refusalOfCode(code, i18n, {}, rehearsalRefusals)}</p>
    </>
  )
}
