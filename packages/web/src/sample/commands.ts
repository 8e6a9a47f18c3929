import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import type { Lane } from '../graphql/generated/graphql.ts'

/** What the commands of the daily sample act upon. */
export interface SampleState {
  hasAny: boolean
  /** The ticket that has the focus waits for a word. */
  canJudge: () => boolean
  focusNext: () => void
  focusPrevious: () => void
  judge: (lane: Lane) => void
}

const keywords = msg`triage lane correct confirm sample`

function judgeCommand(lane: Lane, title: Command['title'], keys: string) {
  return defineCommand<SampleState>({
    id: `sample.judge.${lane}`,
    title,
    group: 'list',
    context: 'browse',
    keys,
    keywords,
    enabled: ({ canJudge }) => canJudge(),
    run: ({ judge }) => judge(lane),
  })
}

/** By the letters that put a ticket into its lane elsewhere. */
export const judgeCommands: Record<Lane, Command<SampleState>> = {
  later: judgeCommand('later', msg`Rightly in Later`, 'l'),
  plan: judgeCommand('plan', msg`It belongs into Plan`, 'p'),
  volunteers: judgeCommand('volunteers', msg`It belongs into Volunteers`, 'v'),
  doNow: judgeCommand('doNow', msg`It belongs into Do now`, 'n'),
}

/** While the sample is on the screen its keys are these; those of a list are not on offer then. */
export const sampleCommands: readonly Command<SampleState>[] = [
  defineCommand<SampleState>({
    id: 'sample.next',
    title: msg`Next drawn ticket`,
    group: 'list',
    context: 'browse',
    keys: 'j',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusNext(),
  }),
  defineCommand<SampleState>({
    id: 'sample.previous',
    title: msg`Previous drawn ticket`,
    group: 'list',
    context: 'browse',
    keys: 'k',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusPrevious(),
  }),
  ...Object.values(judgeCommands),
]
