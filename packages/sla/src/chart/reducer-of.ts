import { type AnyStateMachine, initialTransition } from 'xstate'

/**
 * The same chart, cheaper to step. `transition()` makes a throw-away actor each time and starts it, which for seven regions
 * costs three times the step itself; this logic hands that actor a ready snapshot and leaves every step to the chart.
 */
export function reducerOf<Machine extends AnyStateMachine>(machine: Machine): Machine {
  const [initial] = initialTransition(machine as AnyStateMachine)
  const reducer: Pick<
    AnyStateMachine,
    'config' | 'transition' | 'getInitialSnapshot' | 'getPersistedSnapshot'
  > = {
    config: machine.config,
    transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope),
    getInitialSnapshot: () => initial,
    getPersistedSnapshot: (snapshot, options) => machine.getPersistedSnapshot(snapshot, options),
  }
  return reducer as Machine
}
