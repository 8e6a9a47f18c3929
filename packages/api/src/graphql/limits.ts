import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What one operation may ask at most. What it costs counts objects: a list counts as many times as it may have nodes. */
export const LIMITS = {
  tokens: 2_000,
  depth: 10,
  aliases: 15,
  directives: 20,
  cost: 1_000,
  /** The console's own operations were read by us before; a page of a hundred rows is among them. */
  persistedCost: 5_000,
} as const

/** What an operation would ask. */
export interface Weight {
  depth: number
  aliases: number
  directives: number
  cost: number
  /** Fields at the root, with those of fragments. */
  roots: number
}

/** The fields that give lists, with what says how long they may be. */
const LIST_ARGUMENTS = ['first', 'last', 'ids'] as const

/**
 * Weighs an operation without running it. Fragments count wherever they are spread; each is weighed once, so that
 * fragments within fragments cannot make the weighing itself long.
 */
export function weighOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  lengths: ReadonlyMap<string, number>,
): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const weighed = new Map<string, Weight>()
  const defaults = readDefaults(operation)

  const weighSelections = ({ selections }: SelectionSetNode, within: ReadonlySet<string>): Weight => {
    const sum: Weight = { depth: 0, aliases: 0, directives: 0, cost: 0, roots: 0 }
    for (const selection of selections) {
      const weight = weighSelection(selection, within)
      sum.depth = Math.max(sum.depth, weight.depth)
      sum.aliases += weight.aliases
      sum.directives += weight.directives + (selection.directives?.length ?? 0)
      sum.cost += weight.cost
      sum.roots += weight.roots
    }
    return sum
  }

  const weighSelection = (selection: SelectionNode, within: ReadonlySet<string>): Weight => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return weighSelections(selection.selectionSet, within)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value
      const fragment = fragments.get(name)
      // Validation refuses fragments that are missing or contain themselves; the weighing only has to end.
      if (!fragment || within.has(name)) return { depth: 0, aliases: 0, directives: 0, cost: 0, roots: 0 }
      const known = weighed.get(name) ?? weighSelections(fragment.selectionSet, new Set([...within, name]))
      weighed.set(name, known)
      return known
    }
    const aliases = selection.alias ? 1 : 0
    if (!selection.selectionSet) return { depth: 1, aliases, directives: 0, cost: 0, roots: 1 }
    const inner = weighSelections(selection.selectionSet, within)
    const byDefault = lengths.get(selection.name.value) ?? 1
    const length = readLength(selection.arguments ?? [], { ...defaults, ...variables }, byDefault)
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + aliases,
      directives: inner.directives,
      cost: 1 + length * inner.cost,
      roots: 1,
    }
  }

  const weight = weighSelections(operation.selectionSet, new Set())
  return { ...weight, directives: weight.directives + (operation.directives?.length ?? 0) }
}

/** Refuses, with TOO_COMPLEX, an operation that is beyond the limits, and a second verb in one request. */
export function checkWeight(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  options: { isPersisted: boolean; lengths: ReadonlyMap<string, number> },
): void {
  const weight = weighOperation(document, operation, variables, options.lengths)
  const mostCost = options.isPersisted ? LIMITS.persistedCost : LIMITS.cost
  if (weight.depth > LIMITS.depth) throw tooComplex(`${weight.depth} levels deep, at most ${LIMITS.depth}`)
  if (weight.aliases > LIMITS.aliases)
    throw tooComplex(`${weight.aliases} aliases, at most ${LIMITS.aliases}`)
  if (weight.directives > LIMITS.directives)
    throw tooComplex(`${weight.directives} directives, at most ${LIMITS.directives}`)
  if (weight.cost > mostCost) throw tooComplex(`a cost of ${weight.cost}, at most ${mostCost}`)
  if (operation.operation !== 'query' && weight.roots > 1)
    throw tooComplex(`${weight.roots} ${operation.operation}s, at most one in a request`)
}

function tooComplex(what: string): GraphQLError {
  return new GraphQLError(`This operation asks too much at once: ${what}. Split it.`, {
    extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
  })
}

function readDefaults(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {}
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value)
  }
  return defaults
}

/** How long the pages of each field are when nobody says, by the field's name. */
export function listDefaultLengths(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const page = field.args.find(({ name }) => name === 'first' || name === 'last')
      if (typeof page?.defaultValue !== 'number') continue
      lengths.set(field.name, Math.max(page.defaultValue, lengths.get(field.name) ?? 0))
    }
  }
  return lengths
}

function readLength(
  given: readonly {
    name: { value: string }
    value: { kind: Kind; value?: unknown; name?: { value: string }; values?: readonly unknown[] }
  }[],
  variables: Record<string, unknown>,
  byDefault: number,
): number {
  for (const name of LIST_ARGUMENTS) {
    const argument = given.find((one) => one.name.value === name)
    if (!argument) continue
    const { value } = argument
    if (value.kind === Kind.INT) return Number(value.value)
    if (value.kind === Kind.LIST) return value.values?.length ?? 1
    const variable = value.kind === Kind.VARIABLE ? variables[value.name?.value ?? ''] : undefined
    if (Array.isArray(variable)) return variable.length
    return typeof variable === 'number' ? variable : 100
  }
  return byDefault
}
