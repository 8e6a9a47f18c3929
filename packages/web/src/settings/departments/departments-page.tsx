import { useQuery } from '@tanstack/react-query'
import { ReadState } from '../read-state.tsx'
import { DepartmentList } from './department-list.tsx'
import { EnquiriesPart } from './enquiries-part.tsx'
import { departmentsQuery } from './queries.ts'
import { TopicList } from './topic-list.tsx'

/** Who in the company hears what customers say, and what they write about. */
export function DepartmentsPage() {
  const query = useQuery(departmentsQuery)
  return (
    <ReadState query={query}>
      {({ departments, topics }) => (
        <>
          <DepartmentList departments={departments} />
          <EnquiriesPart departments={departments} />
          <TopicList topics={topics} departments={departments} />
        </>
      )}
    </ReadState>
  )
}
