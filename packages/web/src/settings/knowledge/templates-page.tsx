import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ArchiveTemplateDocument, RestoreTemplateDocument } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Button } from '../../ui/button.tsx'
import { AddButton } from '../add-button.tsx'
import { ArchivableRow } from '../archivable-row.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { useArchive } from '../use-archive.ts'
import { KNOWLEDGE_KEYS, templatesQuery } from './queries.ts'
import type { Template } from './queries.ts'
import { TemplateDialog } from './template-dialog.tsx'

/** The texts that are written again and again; those who may not change them read them. */
export function TemplatesPage() {
  const { t } = useLingui()
  const { may } = useViewer()
  const [edited, setEdited] = useState<Template | 'new' | null>(null)
  const [isArchived, setArchived] = useState(false)
  const query = useInfiniteQuery(templatesQuery(isArchived))
  const mayEdit = may.includes('updateTemplate')
  const archiving = useArchive({
    archive: async (templateId) =>
      (await fetchGraph(ArchiveTemplateDocument, { input: { templateId } })).archiveTemplate,
    restore: async (templateId) =>
      (await fetchGraph(RestoreTemplateDocument, { input: { templateId } })).restoreTemplate,
    refresh: KNOWLEDGE_KEYS,
  })
  return (
    <Part
      id="templates-all"
      title={isArchived ? t`Archived templates` : t`All templates`}
      action={
        <div className="flex flex-wrap gap-1.5">
          <Button isPressed={isArchived} onPress={() => setArchived(!isArchived)}>{t`Archived`}</Button>
          {mayEdit && <AddButton label={t`Add a template`} onAdd={() => setEdited('new')} />}
        </div>
      }
    >
      <ReadState query={query}>
        {({ pages }) => {
          const templates = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          if (templates.length === 0)
            return (
              <NothingYet>
                {isArchived
                  ? t`Nothing was archived.`
                  : t`No template yet. Keep what is written every day, and leave a blank for what differs.`}
              </NothingYet>
            )
          return (
            <Rows label={t`Templates`}>
              {templates.map((template) =>
                mayEdit ? (
                  <ArchivableRow
                    key={template.id}
                    row={template}
                    archiving={archiving}
                    onEdit={() => setEdited(template)}
                  >
                    <TemplateText template={template} />
                  </ArchivableRow>
                ) : (
                  <Row key={template.id} title={<bdi>{template.name}</bdi>}>
                    <TemplateText template={template} />
                  </Row>
                ),
              )}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show more`}</MoreButton>
      {edited !== null && (
        <TemplateDialog template={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Part>
  )
}

function TemplateText({ template }: { template: Template }) {
  const { i18n } = useLingui()
  const text = template.texts.find(({ language }) => language === i18n.locale) ?? template.texts[0]
  return (
    <>
      <bdi className="text-xs text-ink-3">;{template.shortcut}</bdi>
      <p dir="auto" lang={text?.language} className="line-clamp-2">
        {text?.body}
      </p>
      <p className="text-xs text-ink-3 uppercase">
        {template.texts.map(({ language }) => language).join(' · ')}
      </p>
    </>
  )
}
