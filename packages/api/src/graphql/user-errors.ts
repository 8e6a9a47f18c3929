import { Refusal } from '../refusal.ts'
import { toPublicParameters } from './public-parameters.ts'

/** A refusal as a payload shows it. */
export interface RefusedInput {
  code: string
  message: string
  parameters: Refusal['parameters']
  path: string[] | null
}

/**
 * The one place where a refusal becomes data. Carries out a mutation; what it gives is the payload, and what it refuses
 * is the payload's only content. Anything else that is thrown is a bug and goes on.
 */
export async function orUserErrors<Payload extends object>(
  work: () => Promise<Payload>,
): Promise<Partial<Payload> & { userErrors: RefusedInput[] }> {
  try {
    return { ...(await work()), userErrors: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { userErrors: [toUserError(error)] } as Partial<Payload> & { userErrors: RefusedInput[] }
  }
}

/** The refusal as data: its own words, nothing of where it was thrown. */
export function toUserError({ code, message, parameters, path }: Refusal): RefusedInput {
  return {
    code,
    message,
    parameters: toPublicParameters(parameters),
    path: path.length > 0 ? ['input', ...path] : null,
  }
}
