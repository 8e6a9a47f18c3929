import type { AnyStateMachine, AnyStateNode } from 'xstate'
import { nameOf } from './describe-chart.ts'

type Drawn = { readonly target?: readonly AnyStateNode[] | undefined; readonly guard?: unknown }

/** A chart in Markdown: for each region, or for the whole when it has none, its description and a Mermaid state diagram. */
export function drawChart(machine: AnyStateMachine): string {
  const regions = machine.root.type === 'parallel' ? Object.values(machine.root.states) : [machine.root]
  return regions.map(drawRegion).join('\n')
}

function drawRegion(region: AnyStateNode): string {
  const states = Object.values(region.states)
  const lines = [
    `[*] --> ${region.initial.target[0]!.key}`,
    ...states.flatMap((state) => [...drawAll(state.key, state.transitions), ...drawAlways(state)]),
    ...drawAll('any', region.transitions),
    ...states.filter((state) => isUnmentioned(state, states)).map((state) => state.key),
  ]
  return [
    `### ${region.key}`,
    '',
    region.description ?? '',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...lines.map((line) => `  ${line}`),
    '```',
    '',
  ].join('\n')
}

/** The ways out of a state. Transitions that stay where they are only take note, and would hide the others. */
function drawAll(from: string, transitions: ReadonlyMap<string, readonly Drawn[]>): string[] {
  return [...transitions].flatMap(([event, ways]) => ways.flatMap((way) => drawOne(from, event, way)))
}

function drawAlways(state: AnyStateNode): string[] {
  return (state.always ?? []).flatMap((way: Drawn) => drawOne(state.key, '', way))
}

function drawOne(from: string, event: string, { target, guard }: Drawn): string[] {
  const to = target?.[0]
  if (to === undefined) return []
  const label = [event, guard === undefined ? '' : `[${guardText(nameOf(guard))}]`]
    .filter((part) => part !== '')
    .join(' ')
  return [`${from} --> ${to.key}${label === '' ? '' : `: ${label}`}`]
}

/** A guard as a reader says it: `isStatus resolved`, `isActive and not isThanks`. */
function guardText(guard: unknown): string {
  if (typeof guard === 'string') return guard
  if (!Array.isArray(guard)) return ''
  const [name, ...rest] = guard as unknown[]
  if (name === 'And' || name === 'Or') return rest.map(guardText).join(` ${name.toLowerCase()} `)
  if (name === 'Not') return `not ${rest.map(guardText).join(' ')}`
  const params = rest.flatMap((each) =>
    typeof each === 'object' && each !== null ? Object.values(each) : [],
  )
  return [name, ...params].join(' ')
}

function isUnmentioned(state: AnyStateNode, states: readonly AnyStateNode[]): boolean {
  const targets = states.flatMap((each) =>
    [...each.transitions.values()].flat().flatMap((way) => way.target ?? []),
  )
  return state.transitions.size === 0 && (state.always ?? []).length === 0 && !targets.includes(state)
}
