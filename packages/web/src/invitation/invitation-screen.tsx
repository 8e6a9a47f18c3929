import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import {
  InvitationDocument,
  type InvitationQuery,
  type InvitationState,
} from '../graphql/generated/graphql.ts'
import { activateLocale, localeNames, locales } from '../locale/locale.ts'
import { failureSentence } from '../signs/failures.ts'
import { memberRefusals } from '../signs/member-refusals.ts'
import { refusalOfCode } from '../signs/refusals.ts'
import { roleWords } from '../signs/ticket-words.ts'
import { Button } from '../ui/button.tsx'
import { AcceptForm } from './accept-form.tsx'

const route = getRouteApi('/invitation/$token')

/** The page of an invitation: what one is invited to, and the form that accepts it. No session is needed. */
export function InvitationScreen() {
  const { t, i18n } = useLingui()
  const { token } = route.useParams()
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: async ({ signal }) => (await fetchGraph(InvitationDocument, { token }, { signal })).invitation,
  })
  const invitedIn = data?.locale
  useEffect(() => {
    if (invitedIn !== undefined) void activateLocale(invitedIn)
  }, [invitedIn])
  return (
    <main className="grid h-full content-center justify-items-center overflow-y-auto bg-rail p-3 sm:p-4">
      <title>{t`Invitation · Relais`}</title>
      <div className="flex w-full max-w-96 flex-col gap-4 rounded-xl border border-line bg-card p-4 sm:p-6">
        {error !== null && (
          <div role="alert" className="flex flex-col items-start gap-2">
            <h1 className="text-xl font-semibold tracking-tight">{t`The invitation could not be read`}</h1>
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
        {data === null && <Ended code="INVITATION_UNKNOWN" />}
        {data && data.state !== 'open' && <Ended code={CODES[data.state]} />}
        {data?.state === 'open' && <Open invitation={data} token={token} onEnded={() => void refetch()} />}
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

const CODES: Record<Exclude<InvitationState, 'open'>, string> = {
  expired: 'INVITATION_EXPIRED',
  revoked: 'INVITATION_REVOKED',
  accepted: 'INVITATION_USED',
}

function Open({
  invitation,
  token,
  onEnded,
}: {
  invitation: NonNullable<InvitationQuery['invitation']>
  token: string
  onEnded: () => void
}) {
  const { t, i18n } = useLingui()
  const { organization, invitedBy, email, role } = invitation
  return (
    <>
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{t`Join ${organization} on Relais`}</h1>
        <p className="mt-1 text-ink-2">
          {invitedBy === null ? t`You are invited.` : t`${invitedBy} invites you.`}
        </p>
      </div>
      <dl className="flex flex-col">
        <dt className="text-ink-2">{t`Role`}</dt>
        <dd className="font-medium">{i18n._(roleWords[role])}</dd>
        <dt className="mt-2 text-ink-2">{t`You sign in with`}</dt>
        <dd className="font-medium">
          <bdi dir="ltr">{email}</bdi>
        </dd>
      </dl>
      <AcceptForm token={token} email={email} onEnded={onEnded} />
    </>
  )
}

function Ended({ code }: { code: string }) {
  const { t, i18n } = useLingui()
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{t`This invitation is of no more use`}</h1>
      <p>{refusalOfCode(code, i18n, {}, memberRefusals)}</p>
      <Link to="/sign-in" search={{}} className="self-start text-accent-ink underline">
        {t`Sign in`}
      </Link>
    </>
  )
}
