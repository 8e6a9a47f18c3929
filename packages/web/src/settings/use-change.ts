import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import type { Refusal } from '../signs/refusals.ts'
import { showToast } from '../ui/toasts.ts'
import { keepFocus } from './keep-focus.ts'
import { settingsRefusals } from './refusals.ts'

/** What every payload of the settings has in common. */
interface ChangePayload {
  userErrors: readonly (Refusal & { path: readonly string[] | null })[]
}

/** A change of the settings that a page offers. */
export interface Change<Input, Payload> {
  /** Carries it out; null when it was refused or failed, and the page has been told why. */
  run: (input: Input) => Promise<Payload | null>
  isPending: boolean
  /** What was refused about one field. */
  at: (field: string) => string | undefined
  /** What was refused about no field that the page has. */
  problem: string | null
  /** How often something was refused. */
  refusals: number
}

/**
 * A verb of the API for a page of settings. With `fields`, refusals stand at these fields and the rest is `problem`, so that
 * a form keeps what was typed; without, they are told in a toast. What `refresh` names is read again.
 */
export function useChange<Input, Payload extends ChangePayload>(
  carryOut: (input: Input) => Promise<Payload>,
  { refresh, fields }: { refresh: readonly QueryKey[]; fields?: readonly string[] },
): Change<Input, Payload> {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const [refused, setRefused] = useState<{
    at: Record<string, string>
    problem: string | null
    count: number
  }>({ at: {}, problem: null, count: 0 })
  const { mutateAsync, isPending } = useMutation({ mutationFn: carryOut })

  const tell = (at: Record<string, string>, problem: string | null) => {
    if (fields === undefined && problem !== null) showToast({ tone: 'problem', text: problem })
    setRefused(({ count }) => ({ at, problem, count: count + 1 }))
  }
  const run = async (input: Input) => {
    setRefused(({ count }) => ({ at: {}, problem: null, count }))
    try {
      const payload = await mutateAsync(input)
      if (payload.userErrors.length === 0) {
        await Promise.all(refresh.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
        keepFocus()
        return payload
      }
      const at: Record<string, string> = {}
      let problem: string | null = null
      for (const refusal of payload.userErrors) {
        // A field may stand within another one: a mark within the marks.
        const field = refusal.path?.find((part) => fields?.includes(part))
        const sentence = refusalSentence(refusal, i18n, settingsRefusals)
        if (field !== undefined) at[field] = sentence
        else problem = sentence
      }
      tell(at, problem)
    } catch (error) {
      tell({}, failureSentence(error, i18n))
    }
    return null
  }
  return {
    run,
    isPending,
    at: (field) => refused.at[field],
    problem: refused.problem,
    refusals: refused.count,
  }
}
