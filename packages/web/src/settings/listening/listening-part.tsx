import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { networkName } from '../../signs/network.tsx'
import { Button } from '../../ui/button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { type ListeningChannel, listeningQuery, type SavedSearch, type SearchLimits } from './queries.ts'
import { SearchDialog } from './search-dialog.tsx'
import { SearchRow } from './search-row.tsx'

/** What each channel listens for beside what is said to it. */
export function ListeningPart() {
  const { t } = useLingui()
  const query = useQuery(listeningQuery)
  if (query.data?.length === 0) return null
  return (
    <Part
      id="channels-listening"
      title={t`Listening`}
      summary={t`What people say without writing to you: your name, its misspellings, hashtags. It waits in Later without any promise, nobody is told, and it is answered only where somebody here decides to.`}
    >
      <ReadState query={query}>
        {(channels) => channels.map((channel) => <ChannelSearches key={channel.id} channel={channel} />)}
      </ReadState>
    </Part>
  )
}

function ChannelSearches({ channel }: { channel: ListeningChannel }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const [edited, setEdited] = useState<SavedSearch | 'new' | null>(null)
  const name = channel.name || `@${channel.handle}`
  const network = networkName(channel.network.name)
  const { search } = channel.network.capabilities
  const mayCreate = search !== null && viewer.may.includes('createSavedSearch')
  const headingId = `listening-${channel.id}`
  return (
    <section aria-labelledby={headingId} className="mb-5">
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-2">
        <h3 id={headingId} className="font-semibold">
          <bdi>{name}</bdi> <span className="font-normal text-ink-2">· {network}</span>
        </h3>
        {mayCreate && (
          <Button label={t`Add a search for ${name}`} onPress={() => setEdited('new')}>
            <Plus aria-hidden size={15} />
            {t`Add a search`}
          </Button>
        )}
      </div>
      {search === null ? (
        <p className="text-ink-2">{t`${network} lets nobody search its posts: here Relais hears only what is said to you.`}</p>
      ) : channel.savedSearches.length === 0 ? (
        <NothingYet>{t`No search yet. Begin with the name people call you by, and look at what it finds before you save it.`}</NothingYet>
      ) : (
        <Rows label={t`Saved searches of ${name}`}>
          {channel.savedSearches.map((one) => (
            <SearchRow key={one.id} search={one} onEdit={() => setEdited(one)} />
          ))}
        </Rows>
      )}
      {edited !== null && search !== null && (
        <SearchDialog
          channelId={channel.id}
          limits={search satisfies SearchLimits}
          search={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}
