import type { PolicyMatch } from './policy.ts'

/** Stands for every value that no row names: a network or a segment that comes later. */
const ANY_OTHER: unique symbol = Symbol('any other')

/** The conditions whose values are all known; the others may take any. */
const CLOSED: { readonly [Condition in keyof PolicyMatch]?: NonNullable<PolicyMatch[Condition]> } = {
  priority: ['P0', 'P1', 'P2', 'P3', 'P4'],
  lane: ['doNow', 'plan', 'volunteers', 'later'],
  visibility: ['public', 'private'],
  intent: [
    'question',
    'complaint',
    'praise',
    'idea',
    'buying_interest',
    'job_enquiry',
    'press',
    'closing_ack',
    'spam',
    'other',
  ],
  language: ['fr', 'en', 'ar', null],
}
const CONDITIONS = ['priority', 'lane', 'network', 'visibility', 'intent', 'language', 'segment'] as const

type Condition = (typeof CONDITIONS)[number]
type Value = string | null | typeof ANY_OTHER
/** Tickets by what is allowed of each attribute. */
type Box = Readonly<Record<Condition, readonly Value[]>>

/** Rows that no ticket reaches, because those before them take all of theirs, and a ticket that no row takes. */
export type Coverage = {
  readonly unreachable: readonly number[]
  /** The conditions of one such ticket, by name; null when every ticket has its row. */
  readonly missing: Readonly<Record<string, string>> | null
}

/** Which tickets the rows take, in their order: what is left of all tickets after each row. Exact, not by sample. */
export function coverRows(matches: readonly PolicyMatch[]): Coverage {
  const all = Object.fromEntries(
    CONDITIONS.map((condition) => [condition, CLOSED[condition] ?? namedValues(matches, condition)]),
  ) as Box
  let left: Box[] = [all]
  const unreachable: number[] = []
  for (const [index, match] of matches.entries()) {
    const hit = new Set(left.filter((box) => isHit(box, match)))
    if (hit.size === 0) unreachable.push(index)
    left = left.flatMap((box) => (hit.has(box) ? without(box, match) : [box]))
  }
  const [one] = left
  return { unreachable, missing: one ? describe(one, all) : null }
}

function namedValues(matches: readonly PolicyMatch[], condition: Condition): readonly Value[] {
  return [...new Set<Value>([...matches.flatMap((match) => [...(match[condition] ?? [])]), ANY_OTHER])]
}

function isHit(box: Box, match: PolicyMatch): boolean {
  return CONDITIONS.every((condition) => split(box[condition], match[condition]).taken.length > 0)
}

function split(values: readonly Value[], wanted: readonly (string | null)[] | undefined) {
  if (wanted === undefined) return { taken: values, left: [] }
  return {
    taken: values.filter((value) => (wanted as readonly Value[]).includes(value)),
    left: values.filter((value) => !(wanted as readonly Value[]).includes(value)),
  }
}

/** The box that a row hits, without what it takes: boxes that do not overlap. */
function without(box: Box, match: PolicyMatch): Box[] {
  const parts: Box[] = []
  let rest = box
  for (const condition of CONDITIONS) {
    const { taken, left } = split(rest[condition], match[condition])
    if (left.length > 0) parts.push({ ...rest, [condition]: left })
    rest = { ...rest, [condition]: taken }
  }
  return parts
}

function describe(box: Box, all: Box): Readonly<Record<string, string>> {
  return Object.fromEntries(
    CONDITIONS.flatMap((condition) => {
      const [value] = box[condition]
      if (box[condition].length === all[condition].length) return []
      return [[condition, value === ANY_OTHER ? '*' : (value ?? 'none')]]
    }),
  )
}
