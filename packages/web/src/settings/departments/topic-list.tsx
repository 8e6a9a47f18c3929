import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ArchiveTopicDocument, RestoreTopicDocument } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { ArchivableRow } from '../archivable-row.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { useArchive } from '../use-archive.ts'
import { type Department, DEPARTMENT_KEYS, type Topic } from './queries.ts'
import { TopicDialog } from './topic-dialog.tsx'

/** What customers write about, with the words by which it is recognised. */
export function TopicList({
  topics,
  departments,
}: {
  topics: readonly Topic[]
  departments: readonly Department[]
}) {
  const { t } = useLingui()
  const [edited, setEdited] = useState<Topic | 'new' | null>(null)
  const archiving = useArchive({
    archive: async (topicId) => (await fetchGraph(ArchiveTopicDocument, { input: { topicId } })).archiveTopic,
    restore: async (topicId) => (await fetchGraph(RestoreTopicDocument, { input: { topicId } })).restoreTopic,
    refresh: DEPARTMENT_KEYS,
  })
  return (
    <Part
      id="topics-all"
      title={t`Topics`}
      summary={t`What customers write about, recognised by its words in each language.`}
      action={<Button onPress={() => setEdited('new')}>{t`Add a topic`}</Button>}
    >
      {topics.length === 0 ? (
        <NothingYet>{t`No topic yet. A few are enough: tickets, delays, luggage, the app.`}</NothingYet>
      ) : (
        <Rows label={t`Topics`}>
          {topics.map((topic) => (
            <ArchivableRow key={topic.id} row={topic} archiving={archiving} onEdit={() => setEdited(topic)}>
              {topic.department && (
                <>
                  <bdi>{topic.department.name}</bdi>
                  {topic.keywords.length > 0 && ' · '}
                </>
              )}
              {topic.keywords.map(({ keyword, language }, at) => (
                <span key={`${language} ${keyword}`}>
                  {at > 0 && ', '}
                  <bdi lang={language}>{keyword}</bdi>
                </span>
              ))}
            </ArchivableRow>
          ))}
        </Rows>
      )}
      {edited !== null && (
        <TopicDialog
          topic={edited === 'new' ? null : edited}
          departments={departments}
          onClose={() => setEdited(null)}
        />
      )}
    </Part>
  )
}
