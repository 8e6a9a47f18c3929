import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Pill } from '../ui/pill.tsx'
import { Row } from './rows.tsx'
import type { useArchive } from './use-archive.ts'

/** A row of something that can be changed and archived; an archived one can be brought back. */
export function ArchivableRow({
  row,
  archiving,
  onEdit,
  more,
  children,
}: {
  row: { id: string; name: string; archivedAt: string | null }
  archiving: ReturnType<typeof useArchive>
  onEdit: () => void
  /** More buttons before those every row has. */
  more?: ReactNode
  children?: ReactNode
}) {
  const { t } = useLingui()
  const { name } = row
  const isArchived = row.archivedAt !== null
  return (
    <Row
      isFaint={isArchived}
      title={
        <>
          <bdi>{name}</bdi>
          {isArchived && <Pill>{t`archived`}</Pill>}
        </>
      }
      actions={
        isArchived ? (
          <Button
            label={t`Bring ${name} back`}
            isPending={archiving.isPending}
            onPress={() => void archiving.restore(row)}
          >
            {t`Bring back`}
          </Button>
        ) : (
          <>
            {more}
            <Button label={t`Change ${name}`} onPress={onEdit}>
              {t`Change`}
            </Button>
            <Button
              label={t`Archive ${name}`}
              isPending={archiving.isPending}
              onPress={() => void archiving.archive(row)}
            >
              {t`Archive`}
            </Button>
          </>
        )
      }
    >
      {children}
    </Row>
  )
}
