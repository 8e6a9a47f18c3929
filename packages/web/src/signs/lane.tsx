import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Lane } from '../graphql/generated/graphql.ts'
import { Pill } from '../ui/pill.tsx'
import type { PillTone } from '../ui/pill.tsx'

/** The lanes in the order of attention. */
export const lanes: readonly Lane[] = ['doNow', 'plan', 'volunteers', 'later']

export const laneNames: Record<Lane, MessageDescriptor> = {
  doNow: msg({ message: 'Do now', context: 'lane' }),
  plan: msg({ message: 'Plan', context: 'lane' }),
  volunteers: msg({ message: 'Volunteers', context: 'lane' }),
  later: msg({ message: 'Later', context: 'lane' }),
}

const shapes: Record<Lane, string> = {
  doNow: 'M6 1 11.5 11H.5z',
  plan: 'M6 .5 11.5 6 6 11.5.5 6z',
  volunteers: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  later: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
}

const tones: Record<Lane, PillTone> = {
  doNow: 'outline',
  plan: 'outline',
  volunteers: 'violet',
  later: 'plain',
}

/** A lane by shape and word: a triangle, a diamond, a disc, a ring. */
export function LaneShape({ lane, size = 9 }: { lane: Lane; size?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" width={size} height={size} className="flex-none">
      <path d={shapes[lane]} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}

export function LaneChip({ lane }: { lane: Lane }) {
  const { i18n } = useLingui()
  return (
    <Pill tone={tones[lane]} className={lane === 'doNow' ? 'flex-none font-semibold' : 'flex-none'}>
      <LaneShape lane={lane} />
      {i18n._(laneNames[lane])}
    </Pill>
  )
}
