import { useQuery } from '@tanstack/react-query'
import { ReadState } from '../read-state.tsx'
import { BackupPart } from './backup-part.tsx'
import { operationsQuery } from './queries.ts'
import { RetentionPart } from './retention-part.tsx'
import { WorkPart } from './work-part.tsx'

/** Whether the installation is well, and how long it keeps things. */
export function OperationsPage() {
  const query = useQuery(operationsQuery)
  return (
    <ReadState query={query}>
      {(operations) => (
        <>
          <BackupPart operations={operations} />
          <WorkPart operations={operations} />
          <RetentionPart operations={operations} />
        </>
      )}
    </ReadState>
  )
}
