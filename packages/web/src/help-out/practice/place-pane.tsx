import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Lane } from '../../graphql/generated/graphql.ts'
import { laneNames, lanes, LaneShape } from '../../signs/lane.tsx'
import { BigButton } from '../big-button.tsx'
import { type ExerciseProps, ExerciseFrame } from './exercise-frame.tsx'
import { laneMeanings } from './lane-meanings.ts'

/** In which lane a message of the past belongs. */
export function PlacePane(props: ExerciseProps & { onPlace: (lane: Lane) => void }) {
  const { item, isBusy, onPlace } = props
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<Lane | null>(null)
  return (
    <ExerciseFrame
      {...props}
      foot={
        <>
          <div role="radiogroup" aria-label={t`Where would you put it?`} className="grid grid-cols-2 gap-2">
            {lanes.map((lane) => (
              <label
                key={lane}
                className={`relative flex min-h-13 items-center justify-center gap-2 rounded-xl border px-2 text-md font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent ${lane === chosen ? 'border-vol bg-vol-wash text-vol' : 'border-line text-ink'}`}
              >
                <input
                  type="radio"
                  name={`lane-${item.id}`}
                  checked={lane === chosen}
                  onChange={() => setChosen(lane)}
                  className="absolute inset-0 appearance-none opacity-0"
                />
                <LaneShape lane={lane} size={11} />
                {i18n._(laneNames[lane])}
              </label>
            ))}
          </div>
          <BigButton
            isPending={isBusy}
            isDisabled={chosen === null}
            onPress={() => {
              if (chosen !== null) onPlace(chosen)
            }}
          >
            {t`Put it there`}
          </BigButton>
        </>
      }
    >
      <section className="flex flex-none flex-col gap-1 px-1">
        <h2 className="text-md font-semibold">{t`Where would you put it?`}</h2>
        <dl className="flex flex-col gap-1 text-md text-ink-2">
          {lanes.map((lane) => (
            <div key={lane} className="flex flex-wrap gap-x-1.5">
              <dt className="font-medium text-ink">{i18n._(laneNames[lane])}</dt>
              <dd>{i18n._(laneMeanings[lane])}</dd>
            </div>
          ))}
        </dl>
      </section>
    </ExerciseFrame>
  )
}
