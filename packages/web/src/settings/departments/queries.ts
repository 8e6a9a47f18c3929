import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { AllDepartmentsDocument, type AllDepartmentsQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type Department = AllDepartmentsQuery['departments'][number]
export type Topic = AllDepartmentsQuery['topics'][number]

/** Every department and topic, the archived ones too. */
export const departmentsQuery = queryOptions({
  queryKey: ['departments', 'all'],
  queryFn: ({ signal }) => fetchGraph(AllDepartmentsDocument, {}, { signal }),
  staleTime: 0,
})

/** What has to be read again when a department or a topic changes. */
export const DEPARTMENT_KEYS = [['departments'], ['topics'], keys.enquiries] as const
