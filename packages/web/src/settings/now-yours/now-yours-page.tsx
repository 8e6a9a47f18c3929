import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { networkName } from '../../signs/network.tsx'
import { Button } from '../../ui/button.tsx'
import { ConnectDialog } from '../channels/connect-dialog.tsx'
import { InviteDialog } from '../people/invite-dialog.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { DeleteDemonstration } from './delete-demonstration.tsx'
import { FoundForm } from './found-form.tsx'
import { PromisesForm } from './promises-form.tsx'
import { ownPlaceQuery } from './queries.ts'

/** From the demonstration to one's own: the organization, its hours and promises, one channel, three people. */
export function NowYoursPage() {
  const viewer = useViewer()
  const query = useQuery(ownPlaceQuery)
  return (
    <ReadState query={query}>
      {(place) =>
        viewer.organization.isDemonstration ? (
          <FoundForm hasOwnOrganization={place.demonstration?.hasOwnOrganization ?? false} />
        ) : (
          <Steps hasDemonstration={place.demonstration !== null} />
        )
      }
    </ReadState>
  )
}

function Steps({ hasDemonstration }: { hasDemonstration: boolean }) {
  const { t } = useLingui()
  const { data: place, refetch } = useQuery(ownPlaceQuery)
  const [open, setOpen] = useState<'channel' | 'invitation' | null>(null)
  const close = () => {
    setOpen(null)
    void refetch()
  }
  const channels = place?.channels ?? []
  return (
    <>
      <PromisesForm />
      <Part
        id="now-yours-channel"
        title={t`One channel to begin with`}
        summary={t`Bluesky is ready: connect your account, to answer or only to listen. Other networks follow; until then, nothing is pretended.`}
        action={<Button onPress={() => setOpen('channel')}>{t`Connect an account`}</Button>}
      >
        {channels.length === 0 ? (
          <NothingYet>{t`No account is connected. Until one is, nothing comes in.`}</NothingYet>
        ) : (
          <Rows label={t`Channels`}>
            {channels.map(({ id, name, handle, network }) => (
              <Row key={id} title={<bdi>{name || `@${handle}`}</bdi>}>
                {networkName(network.name)} · <bdi dir="ltr">@{handle}</bdi>
              </Row>
            ))}
          </Rows>
        )}
      </Part>
      <Part
        id="now-yours-people"
        title={t`Three colleagues`}
        summary={t`Nobody answers alone for long. Each gets a link that makes them a member, once.`}
        action={<Button onPress={() => setOpen('invitation')}>{t`Invite somebody`}</Button>}
      >
        {null}
      </Part>
      {hasDemonstration && <DeleteDemonstration />}
      {open === 'channel' && (
        <ConnectDialog
          networks={(place?.networks ?? []).filter(({ name }) => name !== 'town-square')}
          known={null}
          onClose={close}
        />
      )}
      {open === 'invitation' && <InviteDialog onClose={close} />}
    </>
  )
}
