import { BASIC_METRICS, METRICS, type Metric } from '../clock/metric.ts'
import type { Target, TargetRules, TargetSet, Targets } from './facts.ts'
import { type Check, FactError, fields, flag, listOf, oneOf, orNull, text, whole } from './field-checks.ts'
import { intent, lane, language, priority, visibility } from './ticket-words.ts'

const target: Check<Target> = fields({ budgetMs: orNull(whole(1)), calendar: text })

const marks: Check<readonly number[]> = (value, path) => {
  const list = listOf(whole(1, 1_000))(value, path)
  if (list.includes(100) && list.every((mark, i) => i === 0 || mark > list[i - 1]!)) return list
  throw new FactError(path, 'rising percentages with 100 among them')
}

const metrics: Check<TargetSet> = (value, path) => {
  const given = entriesOf(value, path)
  const read: Partial<Record<Metric, Target>> = {}
  for (const metric of METRICS) {
    const isBasic = (BASIC_METRICS as readonly string[]).includes(metric)
    if (isBasic || given[metric] !== undefined) read[metric] = target(given[metric], `${path}.${metric}`)
  }
  return read as TargetSet
}

const rules: Check<Partial<TargetRules>> = (value, path) => {
  const given = entriesOf(value, path)
  const checks = {
    automation: oneOf('none', 'acknowledgements', 'all'),
    doLikesAnswer: flag,
    doesHoldPause: flag,
    onReopen: oneOf('continue', 'newCycle'),
  }
  return Object.fromEntries(
    Object.entries(checks).flatMap(([rule, check]) =>
      given[rule] === undefined ? [] : [[rule, check(given[rule], `${path}.${rule}`)]],
    ),
  )
}

const attributes = fields({
  priority,
  lane,
  network: text,
  visibility,
  intent,
  language: orNull(language),
  segment: orNull(text),
})

const published: Check<Targets['published']> = (value, path) =>
  value === 'fromNow' ? value : listOf(oneOf(...METRICS))(value, path)

const basic = fields({ policyVersion: text, retargetGraceMs: whole(0), marks, metrics })
const optional = {
  leads: mapOf(whole(1)),
  rules,
  attributes,
  row: whole(0),
  pinned: mapOf(metrics),
  published,
}

/** Reads what `target.set` carries; what is absent stays absent. @throws FactError that names the field. */
export const parseTargets: Check<Targets> = (value, path) => {
  const given = entriesOf(value, path)
  const rest = Object.entries(optional).flatMap(([field, check]) =>
    given[field] === undefined ? [] : [[field, check(given[field], `${path}.${field}`)]],
  )
  return { ...basic(value, path), ...Object.fromEntries(rest) }
}

function mapOf<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value, path) =>
    Object.fromEntries(
      Object.entries(entriesOf(value, path)).map(([key, each]) => [key, check(each, `${path}.${key}`)]),
    )
}

function entriesOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  throw new FactError(path, 'fields')
}
