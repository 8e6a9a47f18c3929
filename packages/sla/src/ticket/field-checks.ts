/** A fact that cannot be read: `path` names the field at fault. */
export class FactError extends TypeError {
  override name = 'FactError'
  readonly path: string

  constructor(path: string, expected: string) {
    super(`A fact needs ${expected} at ${path}.`)
    this.path = path
  }
}

/** Reads one field: the value, or a FactError that names `path`. */
export type Check<Value> = (value: unknown, path: string) => Value

export const text: Check<string> = (value, path) => {
  if (typeof value === 'string' && value !== '') return value
  throw new FactError(path, 'a text')
}

export const flag: Check<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value
  throw new FactError(path, 'true or false')
}

/** A whole number within bounds; instants are ms since epoch. */
export function whole(min: number, max: number = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value, path) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value
    throw new FactError(path, `a whole number from ${min} to ${max}`)
  }
}

export const instant: Check<number> = whole(0, 8.64e15)

export const share: Check<number> = (value, path) => {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  throw new FactError(path, 'a number from 0 to 1')
}

export function oneOf<const Values extends readonly (string | number)[]>(
  ...values: Values
): Check<Values[number]> {
  return (value, path) => {
    const found = values.find((candidate) => candidate === value)
    if (found !== undefined) return found
    throw new FactError(path, `one of ${values.join(', ')}`)
  }
}

export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value, path) => (value === null ? null : check(value, path))
}

export function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new FactError(path, 'a list')
    return value.map((each, i) => check(each, `${path}[${i}]`))
  }
}

/** Exactly these fields; others are left out. */
export function fields<Checks extends Readonly<Record<string, Check<unknown>>>>(
  checks: Checks,
): Check<{ [Field in keyof Checks]: ReturnType<Checks[Field]> }> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new FactError(path, 'fields')
    const given = value as Readonly<Record<string, unknown>>
    const read: Record<string, unknown> = {}
    for (const [field, check] of Object.entries(checks)) read[field] = check(given[field], `${path}.${field}`)
    return read as { [Field in keyof Checks]: ReturnType<Checks[Field]> }
  }
}
