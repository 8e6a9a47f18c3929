import { and, type AnyStateMachine, createMachine } from 'xstate'

/** One thing less in a chart: a guard, a part of one, or an action, and where it stood. */
export type ChartMutant = {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly kind: 'guard' | 'part' | 'action'
}

type Node = Record<string, unknown>

/** A chart that goes from state to state without end is noticed by it. */
const MOST_STEPS = 1_000

/** Every guard, every part of a joint guard and every action of a chart, each to be taken away in turn. */
export function listChartMutants(machine: AnyStateMachine): ChartMutant[] {
  const found: ChartMutant[] = []
  const add = (kind: ChartMutant['kind'], path: readonly (string | number)[], of: unknown) =>
    found.push({ kind, path, name: `${kind} ${nameOf(of)} at ${path.join('.')}` })
  const visitActions = (actions: unknown, path: readonly (string | number)[]) => {
    for (const [i, action] of listOf(actions).entries()) add('action', [...path, i], action)
  }
  const visitTransitions = (transitions: unknown, path: readonly (string | number)[]) => {
    for (const [i, transition] of listOf(transitions).entries()) {
      if (typeof transition !== 'object' || transition === null) continue
      const { guard, actions } = transition as Node
      if (guard !== undefined) {
        add('guard', [...path, i, 'guard'], guard)
        const parts = partsOf(guard)
        if (parts !== null)
          for (const [j, part] of parts.entries()) add('part', [...path, i, 'guard', j], part)
      }
      visitActions(actions, [...path, i, 'actions'])
    }
  }
  const visit = (node: Node, path: readonly (string | number)[]) => {
    for (const [event, transitions] of Object.entries((node['on'] ?? {}) as Node))
      visitTransitions(transitions, [...path, 'on', event])
    visitTransitions(node['always'], [...path, 'always'])
    visitActions(node['entry'], [...path, 'entry'])
    visitActions(node['exit'], [...path, 'exit'])
    for (const [name, child] of Object.entries((node['states'] ?? {}) as Node))
      visit(child as Node, [...path, 'states', name])
  }
  visit(machine.config as Node, [])
  return found
}

/** The same chart without that one thing. */
export function withoutOne<Machine extends AnyStateMachine>(
  machine: Machine,
  { path, kind }: ChartMutant,
): Machine {
  const change = (node: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    const isStep = typeof key === 'number'
    if (rest.length === 0 && kind === 'action') return listOf(node).filter((_, i) => i !== key)
    if (rest.length === 0 && kind === 'guard') {
      const { guard: _guard, ...unguarded } = node as Node
      return unguarded
    }
    if (kind === 'part' && key === 'guard') {
      const { guard, ...unguarded } = node as Node
      const left = (partsOf(guard) ?? []).filter((_, i) => i !== rest[0])
      return { ...unguarded, guard: left.length === 1 ? left[0] : and(left as never) }
    }
    if (isStep) return listOf(node).map((each, i) => (i === key ? change(each, rest) : each))
    return { ...(node as Node), [key!]: change((node as Node)[key!], rest) }
  }
  const config = { ...(change(machine.config, path) as Node), options: { maxIterations: MOST_STEPS } }
  return createMachine(config as never, machine.implementations as never) as never
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** What `and` joins. */
function partsOf(guard: unknown): unknown[] | null {
  const { guards, check } = (typeof guard === 'function' ? guard : {}) as {
    guards?: unknown[]
    check?: unknown
  }
  return guards !== undefined && check === (and([]) as unknown as { check: unknown }).check ? guards : null
}

function nameOf(of: unknown): string {
  if (typeof of === 'string') return of
  const { type, params } = of as { type?: string; params?: unknown }
  return typeof params === 'object' ? `${type} ${JSON.stringify(params)}` : (type ?? 'joint')
}
