import { Plural, useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import {
  ArchiveSavedSearchDocument,
  PauseSavedSearchDocument,
  ResumeSavedSearchDocument,
} from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Instant } from '../../signs/instant.tsx'
import { useNow } from '../../time/now.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Row } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { languageName } from './language-name.ts'
import { LISTENING_KEYS, type SavedSearch } from './queries.ts'
import { searchProblemWords } from './search-words.ts'

const HOUR_MS = 3_600_000

/** One saved search: its words, what they have brought, and what keeps them from it. */
export function SearchRow({ search, onEdit }: { search: SavedSearch; onEdit: () => void }) {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const now = useNow(60_000)
  const { name, problem, cutAt, mostPerHour } = search
  const input = { savedSearchId: search.id }
  const archive = useChange(
    async () => (await fetchGraph(ArchiveSavedSearchDocument, { input })).archiveSavedSearch,
    { refresh: LISTENING_KEYS },
  )
  const pause = useChange(
    async () =>
      search.isPaused
        ? (await fetchGraph(ResumeSavedSearchDocument, { input })).resumeSavedSearch
        : (await fetchGraph(PauseSavedSearchDocument, { input })).pauseSavedSearch,
    { refresh: LISTENING_KEYS },
  )
  const handleArchive = async () => {
    if (await archive.run(undefined))
      showToast({ tone: 'done', text: t`${name} is archived. What it found stays.` })
  }
  const isCut = cutAt !== null && now - new Date(cutAt).getTime() < HOUR_MS
  const leftOut = [...search.excludedWords, ...search.excludedHandles.map((handle) => `@${handle}`)]
  return (
    <Row
      title={
        <>
          <bdi>{name}</bdi>
          {search.isPaused && <Pill>{t`rests`}</Pill>}
          {search.language !== null && <Pill>{languageName(search.language, i18n.locale)}</Pill>}
        </>
      }
      actions={
        viewer.may.includes('updateSavedSearch') && (
          <>
            <Button
              label={search.isPaused ? t`Let ${name} go on` : t`Let ${name} rest`}
              isPending={pause.isPending}
              onPress={() => void pause.run(undefined)}
            >
              {search.isPaused ? t`Go on` : t`Rest`}
            </Button>
            <Button label={t`Change ${name}`} onPress={onEdit}>
              {t`Change`}
            </Button>
            <Button
              label={t`Archive ${name}`}
              isPending={archive.isPending}
              onPress={() => void handleArchive()}
            >
              {t`Archive`}
            </Button>
          </>
        )
      }
    >
      <p>
        <bdi>{search.query}</bdi>
        {leftOut.length > 0 && (
          <span className="text-ink-3">
            {' · '}
            {t`without`} <bdi>{leftOut.join(', ')}</bdi>
          </span>
        )}
      </p>
      <p>
        <Plural value={search.hitCount} _0="Nothing found yet" one="# post found" other="# posts found" />
        {search.lastRunAt !== null && (
          <>
            {' · '}
            {t`last asked`} <Instant at={search.lastRunAt} />
          </>
        )}
      </p>
      {isCut && (
        <p className="font-medium text-risk">{t`More than ${mostPerHour} posts came within an hour, so some were left out. Make the words narrower.`}</p>
      )}
      {problem !== null && <p className="font-medium text-breach">{i18n._(searchProblemWords[problem])}</p>}
      {problem !== null && search.problemDetail !== null && (
        <p className="text-xs text-ink-3">
          <bdi>{search.problemDetail}</bdi>
        </p>
      )}
    </Row>
  )
}
