import type { AnyStateMachine, AnyStateNode } from 'xstate'

type Guarded = {
  readonly guard?: unknown
  readonly target?: readonly AnyStateNode[] | undefined
  readonly actions: readonly unknown[]
}

/** A chart as plain data: states, events, guards, actions and targets by name. What two versions of it are compared by. */
export function describeChart(machine: AnyStateMachine): unknown {
  return describeNode(machine.root)
}

function describeNode(node: AnyStateNode): unknown {
  return {
    key: node.key,
    type: node.type,
    initial: node.type === 'compound' ? node.initial.target.map((target) => target.key) : undefined,
    entry: node.entry.map(nameOf),
    exit: node.exit.map(nameOf),
    on: [...node.transitions].map(([event, transitions]) => [event, transitions.map(describeTransition)]),
    always: (node.always ?? []).map(describeTransition),
    states: Object.values(node.states).map(describeNode),
  }
}

function describeTransition({ guard, target, actions }: Guarded): unknown {
  return { guard: nameOf(guard), target: target?.map(({ id }) => id), actions: actions.map(nameOf) }
}

/** A guard or action by its name and plain parameters. Combined guards are functions that carry their parts. */
export function nameOf(part: unknown): unknown {
  if (part === undefined || part === null || typeof part === 'string') return part
  if (typeof part === 'function') {
    const { check, guards, stateValue } = part as {
      check?: unknown
      guards?: readonly unknown[]
      stateValue?: unknown
    }
    if (check === undefined) return part.name
    return [
      check instanceof Function ? check.name.replace(/^check/u, '') : '',
      ...(guards ?? []).map(nameOf),
      ...(stateValue === undefined ? [] : [stateValue]),
    ]
  }
  const { type, params } = part as { readonly type: unknown; readonly params?: unknown }
  return typeof params === 'object' && params !== null ? [type, params] : type
}
