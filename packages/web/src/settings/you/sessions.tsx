import { useLingui } from '@lingui/react/macro'
import { Monitor, Smartphone } from 'lucide-react'
import { fetchGraph } from '../../graphql/client.ts'
import { type ProfileQuery, RevokeSessionDocument } from '../../graphql/generated/graphql.ts'
import type { RevokeSessionInput } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { browserOf } from '../browser-name.ts'
import { Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { profileQuery } from './queries.ts'

type Session = NonNullable<ProfileQuery['viewer']>['sessions'][number]

/** Where the viewer is signed in; each other place can be ended, a lost phone for example. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useLingui()
  const end = useChange(
    async (input: RevokeSessionInput) => (await fetchGraph(RevokeSessionDocument, { input })).revokeSession,
    { refresh: [profileQuery.queryKey] },
  )
  const handleEnd = async (session: Session) => {
    if (await end.run({ sessionId: session.id }))
      showToast({ tone: 'done', text: t`That session has ended.` })
  }
  return (
    <Part id="you-sessions" title={t`Where you are signed in`}>
      <Rows label={t`Where you are signed in`}>
        {sessions.map((session) => {
          const Sign = session.kind === 'device' ? Smartphone : Monitor
          const name = browserOf(session.userAgent) ?? t`An unknown browser`
          return (
            <Row
              key={session.id}
              lead={<Sign aria-hidden size={18} className="flex-none text-ink-3" />}
              title={
                <>
                  <bdi>{name}</bdi>
                  {session.isCurrent && <Pill tone="ok">{t`here`}</Pill>}
                </>
              }
              actions={
                !session.isCurrent && (
                  <Button
                    label={t`End the session of ${name}`}
                    isPending={end.isPending}
                    onPress={() => void handleEnd(session)}
                  >
                    {t`End`}
                  </Button>
                )
              }
            >
              {t`Last used`} <Instant at={session.lastSeenAt} />
            </Row>
          )
        })}
      </Rows>
    </Part>
  )
}
