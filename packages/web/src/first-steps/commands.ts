import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the commands of the demonstration act upon. */
export interface PracticeState {
  isSkipped: boolean
  isArriving: boolean
  focusSquare: () => void
  simulateBreakdown: () => void
  setArriving: (isArriving: boolean) => void
  setSkipped: (isSkipped: boolean) => void
  close: () => void
}

export const focusSquare = defineCommand<PracticeState>({
  id: 'square.focus',
  title: msg`Go to the Town Square`,
  group: 'go',
  context: 'browse',
  keys: 'g t',
  keywords: msg`customer phone practice`,
  run: (state) => state.focusSquare(),
})

export const simulateBreakdown = defineCommand<PracticeState>({
  id: 'demonstration.breakdown',
  title: msg`Simulate a breakdown`,
  group: 'console',
  context: 'browse',
  keywords: msg`demonstration forty storm`,
  run: (state) => state.simulateBreakdown(),
})

export const stopArrivals = defineCommand<PracticeState>({
  id: 'demonstration.stop',
  title: msg`Let nothing arrive by itself`,
  group: 'console',
  context: 'browse',
  enabled: ({ isArriving }) => isArriving,
  run: ({ setArriving }) => setArriving(false),
})

export const resumeArrivals = defineCommand<PracticeState>({
  id: 'demonstration.resume',
  title: msg`Let customers write by themselves`,
  group: 'console',
  context: 'browse',
  enabled: ({ isArriving }) => !isArriving,
  run: ({ setArriving }) => setArriving(true),
})

export const skipFirstSteps = defineCommand<PracticeState>({
  id: 'firstSteps.skip',
  title: msg`Skip the first steps`,
  group: 'console',
  context: 'browse',
  enabled: ({ isSkipped }) => !isSkipped,
  run: ({ setSkipped }) => setSkipped(true),
})

export const resumeFirstSteps = defineCommand<PracticeState>({
  id: 'firstSteps.resume',
  title: msg`Show the first steps`,
  group: 'console',
  context: 'browse',
  enabled: ({ isSkipped }) => isSkipped,
  run: ({ setSkipped }) => setSkipped(false),
})

export const closeSquare = defineCommand<PracticeState>({
  id: 'square.close',
  title: msg`Put the Town Square away`,
  group: 'console',
  context: 'browse',
  run: (state) => state.close(),
})

export const practiceCommands: readonly Command<PracticeState>[] = [
  focusSquare,
  simulateBreakdown,
  stopArrivals,
  resumeArrivals,
  skipFirstSteps,
  resumeFirstSteps,
  closeSquare,
]
