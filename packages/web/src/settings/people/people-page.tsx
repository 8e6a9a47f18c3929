import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { AddButton } from '../add-button.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Rows } from '../rows.tsx'
import { InvitationRow } from './invitation-row.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { PersonRow } from './person-row.tsx'
import { invitationsQuery, peopleQuery } from './queries.ts'

/** Who is in the organization, and who was invited. */
export function PeoplePage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const [isInviting, setInviting] = useState(false)
  const people = useInfiniteQuery(peopleQuery)
  const invitations = useQuery(invitationsQuery)
  const waiting = invitations.data ?? []
  return (
    <>
      {waiting.length > 0 && (
        <Part id="people-invited" title={t`Invited`} summary={t`They are members as soon as they accept.`}>
          <Rows label={t`Invited`}>
            {waiting.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </Rows>
        </Part>
      )}
      <Part
        id="people-members"
        title={t`Members`}
        action={<AddButton label={t`Invite somebody`} onAdd={() => setInviting(true)} />}
      >
        <ReadState query={people}>
          {({ pages }) => (
            <Rows label={t`Members`}>
              {pages
                .flatMap(({ edges }) => edges.map(({ node }) => node))
                .map((person) => (
                  <PersonRow key={person.id} person={person} isViewer={person.id === viewer.member.id} />
                ))}
            </Rows>
          )}
        </ReadState>
        <MoreButton query={people}>{t`Show more people`}</MoreButton>
      </Part>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  )
}
