import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { RecordFirstStepsDocument } from '../graphql/generated/graphql.ts'
import type { FirstStep, RecordFirstStepsInput } from '../graphql/generated/graphql.ts'
import { practising } from '../shell/practising.ts'
import { firstStepOrder, firstStepsQuery } from './queries.ts'

/** How far the viewer has come, and how it is reported. */
export interface FirstStepsState {
  done: readonly FirstStep[]
  /** The step to take now; null when all are done, or before it is known. */
  current: FirstStep | null
  isSkipped: boolean
  /** The ticket that the visitor's own post became. */
  ticketNumber: number | null
  setSkipped: (isSkipped: boolean) => void
  /** The square has said under which handle the visitor writes. */
  meetCustomer: (handle: string) => void
}

/** Follows the first steps: the server sees posts and answers, this screen sees what is read and which guard was met. */
export function useFirstSteps(): FirstStepsState {
  const queryClient = useQueryClient()
  const { data } = useQuery(firstStepsQuery)
  const number = useParams({ strict: false, select: (params) => params.number })
  const reported = useRef(new Set<string>())

  const report = async (input: RecordFirstStepsInput) => {
    const { recordFirstSteps } = await fetchGraph(RecordFirstStepsDocument, { input })
    const { firstSteps } = recordFirstSteps
    if (firstSteps) queryClient.setQueryData(firstStepsQuery.queryKey, firstSteps)
  }
  const reportOnce = (key: string, input: RecordFirstStepsInput) => {
    if (reported.current.has(key)) return
    reported.current.add(key)
    // What could not be told is told when it happens again.
    report(input).catch(() => reported.current.delete(key))
  }

  const done = data?.done ?? []
  const isReading = number !== undefined && number === data?.ticketNumber && !done.includes('read')
  useEffect(() => {
    if (isReading) reportOnce('read', { done: ['read'] })
  })
  const isGuardNew = !done.includes('guard')
  useEffect(() => practising.onGuard(() => isGuardNew && reportOnce('guard', { done: ['guard'] })))

  return {
    done,
    current: data == null ? null : (firstStepOrder.find((step) => !done.includes(step)) ?? null),
    isSkipped: data?.isSkipped ?? false,
    ticketNumber: data?.ticketNumber ?? null,
    setSkipped: (isSkipped) => void report({ isSkipped }).catch(() => undefined),
    meetCustomer: (handle) => {
      if (handle !== data?.customerHandle) reportOnce(`customer ${handle}`, { customerHandle: handle })
    },
  }
}
