import { toPublicParameters } from '../graphql/public-parameters.ts'

/** A reason of the rules as the API shows it; a list of codes is one text, with spaces between. */
export function showReason({ code, parameters }: { code: string; parameters: object }): {
  code: string
  parameters: Record<string, string | number | boolean | null>
} {
  const flat = Object.entries(parameters).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.join(' ') : value,
  ])
  return { code, parameters: toPublicParameters(Object.fromEntries(flat) as object) }
}
