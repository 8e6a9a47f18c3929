import { useLingui } from '@lingui/react'
import { useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ReplayTriageDocument } from '../../graphql/generated/graphql.ts'
import type { ReplayTriageInput, ReplayTriageQuery } from '../../graphql/generated/graphql.ts'
import { failureSentence } from '../../signs/failures.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import { settingsRefusals } from '../refusals.ts'
import { addPart, type ReplaySum } from './replay-sum.ts'
import { inputOf, type Rules, textOf } from './rules.ts'

/** What is known of a draft's consequences. */
export interface Replay {
  /** The draft and the version in force that they are of. */
  of: string | null
  sum: ReplaySum | null
  isRunning: boolean
  problem: string | null
}

const NOTHING: Replay = { of: null, sum: null, isRunning: false, problem: null }

/** Which rules beside which version in force a replay is of. */
export function replayName(rules: Rules, inForceVersion: string): string {
  return `${inForceVersion} ${textOf(rules)}`
}

/** Has the last days replayed, part by part; a later one takes the place of one that is under way. */
export function useReplay() {
  const { i18n } = useLingui()
  const [replay, setReplay] = useState(NOTHING)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (rules: Rules, inForceVersion: string) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const of = replayName(rules, inForceVersion)
    const tell = (more: Partial<Replay>) => {
      if (!signal.aborted) setReplay((known) => ({ ...known, ...more }))
    }
    setReplay({ of, sum: null, isRunning: true, problem: null })
    try {
      let sum: ReplaySum | null = null
      let after: string | null = null
      do {
        const input: ReplayTriageInput = { rules: inputOf(rules), after }
        const { replayTriage }: ReplayTriageQuery = await fetchGraph(
          ReplayTriageDocument,
          { input },
          { signal },
        )
        const { part, userErrors } = replayTriage
        const [refusal] = userErrors
        if (refusal || !part) {
          const problem = refusal ? refusalSentence(refusal, i18n, settingsRefusals) : null
          tell({ isRunning: false, problem, sum: null })
          return
        }
        sum = addPart(sum, part)
        after = part.next
        tell({ sum, isRunning: after !== null })
      } while (after !== null)
    } catch (error) {
      tell({ isRunning: false, problem: failureSentence(error, i18n) })
    }
  }
  return { ...replay, run }
}
