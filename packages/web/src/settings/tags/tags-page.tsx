import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ArchiveTagDocument, RestoreTagDocument } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { AddButton } from '../add-button.tsx'
import { ArchivableRow } from '../archivable-row.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { useArchive } from '../use-archive.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { type Tag, TAG_KEYS, tagsQuery } from './queries.ts'
import { TagDialog } from './tag-dialog.tsx'

/** The words that are put on tickets. */
export function TagsPage() {
  const { t } = useLingui()
  const query = useQuery(tagsQuery)
  const [edited, setEdited] = useState<Tag | 'new' | null>(null)
  const [merged, setMerged] = useState<Tag | null>(null)
  const archiving = useArchive({
    archive: async (tagId) => (await fetchGraph(ArchiveTagDocument, { input: { tagId } })).archiveTag,
    restore: async (tagId) => (await fetchGraph(RestoreTagDocument, { input: { tagId } })).restoreTag,
    refresh: TAG_KEYS,
  })
  const offered = query.data?.filter(({ archivedAt }) => archivedAt === null) ?? []
  return (
    <Part
      id="tags-all"
      title={t`Tags`}
      action={<AddButton label={t`Add a tag`} onAdd={() => setEdited('new')} />}
    >
      <ReadState query={query}>
        {(tags) =>
          tags.length === 0 ? (
            <NothingYet>{t`No tag yet. Add words that colleagues agree on; few are better than many.`}</NothingYet>
          ) : (
            <Rows label={t`Tags`}>
              {tags.map((tag) =>
                tag.mergedInto === null ? (
                  <ArchivableRow
                    key={tag.id}
                    row={tag}
                    archiving={archiving}
                    onEdit={() => setEdited(tag)}
                    more={
                      offered.length > 1 && (
                        <Button label={t`Merge ${tag.name} into another tag`} onPress={() => setMerged(tag)}>
                          {t`Merge`}
                        </Button>
                      )
                    }
                  >
                    <TicketCount count={tag.ticketCount} />
                  </ArchivableRow>
                ) : (
                  <Row
                    key={tag.id}
                    isFaint
                    title={
                      <>
                        <bdi>{tag.name}</bdi>
                        <Pill>{t`now ${tag.mergedInto.name}`}</Pill>
                      </>
                    }
                  />
                ),
              )}
            </Rows>
          )
        }
      </ReadState>
      {edited !== null && (
        <TagDialog tag={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {merged !== null && <MergeDialog tag={merged} tags={offered} onClose={() => setMerged(null)} />}
    </Part>
  )
}

function TicketCount({ count }: { count: number }) {
  const { t } = useLingui()
  return count === 0 ? t`On no ticket` : <Plural value={count} one="On # ticket" other="On # tickets" />
}
