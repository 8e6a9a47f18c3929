import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { InviteFromRehearsalDocument } from '../../graphql/generated/graphql.ts'
import type { InviteFromRehearsalInput } from '../../graphql/generated/graphql.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { PEOPLE_KEYS } from '../people/queries.ts'
import { Row } from '../rows.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { useChange } from '../use-change.ts'
import { type Guest, REHEARSAL } from './queries.ts'

/** One colleague: what came of their play, and inviting them for good with one tap. */
export function GuestRow({ guest }: { guest: Guest }) {
  const { t } = useLingui()
  const { name, email, helpedOn, invitedAs, mentorOn, role } = guest
  const [link, setLink] = useState<string | null>(null)
  const invite = useChange(
    async (input: InviteFromRehearsalInput) =>
      (await fetchGraph(InviteFromRehearsalDocument, { input })).inviteFromRehearsal,
    { refresh: [REHEARSAL, ...PEOPLE_KEYS] },
  )
  const handleInvite = async (topic: string | null) => {
    const sent = await invite.run({ guestId: guest.id, ...(topic !== null && { mentorOn: topic }) })
    if (!sent) return
    if (sent.url) setLink(sent.url)
    else showToast({ tone: 'done', text: t`Written down for ${name}.` })
  }
  return (
    <Row
      lead={<Avatar name={name} seed={guest.id} />}
      title={
        <>
          <bdi>{name}</bdi>
          {guest.isFinished && <Pill>{t`played both parts`}</Pill>}
        </>
      }
      actions={
        invitedAs === null && role === null ? (
          <Button
            label={t`Invite ${name} as a volunteer`}
            isPending={invite.isPending}
            onPress={() => void handleInvite(null)}
          >
            {t`Invite as a volunteer`}
          </Button>
        ) : undefined
      }
    >
      <p>
        <bdi dir="ltr">{email}</bdi>
      </p>
      <p>
        {guest.isAnswered
          ? t`Asked, and was answered.`
          : guest.hasAsked
            ? t`Asked, and waits for an answer.`
            : t`Has not asked anything.`}
      </p>
      {helpedOn.length === 0 ? (
        <p>{t`Has answered nobody yet.`}</p>
      ) : (
        <>
          <p>{t`Answered others on:`}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {helpedOn.map((topic) => (
              <li key={topic} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <bdi className="font-medium text-ink">{topic}</bdi>
                {mentorOn !== topic && (role === null || role === 'volunteer') && (
                  <Button
                    label={t`Invite ${name} as a mentor on ${topic}`}
                    isPending={invite.isPending}
                    onPress={() => void handleInvite(topic)}
                  >
                    {t`Invite as a mentor`}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {role !== null && <p className="text-ink-3">{t`Is a member already.`}</p>}
      {invitedAs === 'volunteer' && <p className="font-medium">{t`Invited as a volunteer.`}</p>}
      {mentorOn !== null && (
        <p className="font-medium">
          {t`Invited; to be a mentor on ${mentorOn} once they are trusted there.`}
        </p>
      )}
      {link !== null && (
        <SecretDialog
          title={t`${name} is invited`}
          summary={t`Send this link to ${email}. It makes one member, once, within seven days.`}
          label={t`Link of the invitation`}
          text={link}
          onClose={() => setLink(null)}
        />
      )}
    </Row>
  )
}
