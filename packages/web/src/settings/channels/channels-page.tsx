import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { AddButton } from '../add-button.tsx'
import { ListeningPart } from '../listening/listening-part.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { ChannelRow } from './channel-row.tsx'
import { ConnectDialog } from './connect-dialog.tsx'
import { type Channel, channelsQuery } from './queries.ts'

/** The company's accounts on the networks, and how each does. */
export function ChannelsPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const query = useQuery(channelsQuery)
  const [connecting, setConnecting] = useState<Channel | 'new' | null>(null)
  const mayConnect = viewer.may.includes('connectChannel')
  return (
    <>
      <Part
        id="channels-all"
        title={t`Channels`}
        action={mayConnect && <AddButton label={t`Connect an account`} onAdd={() => setConnecting('new')} />}
      >
        <ReadState query={query}>
          {({ channels, networks }) => (
            <>
              {channels.length === 0 ? (
                <NothingYet>{t`No account is connected. Until one is, nothing comes in.`}</NothingYet>
              ) : (
                <Rows label={t`Channels`}>
                  {channels.map((channel) => (
                    <ChannelRow
                      key={channel.id}
                      channel={channel}
                      {...(mayConnect && { onReconnect: () => setConnecting(channel) })}
                    />
                  ))}
                </Rows>
              )}
              {connecting !== null && (
                <ConnectDialog
                  networks={networks}
                  known={connecting === 'new' ? null : connecting}
                  onClose={() => setConnecting(null)}
                />
              )}
            </>
          )}
        </ReadState>
      </Part>
      <ListeningPart />
    </>
  )
}
