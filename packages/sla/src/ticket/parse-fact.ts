import type { TicketFact } from './facts.ts'

/** A fact that cannot be read: `path` names the field at fault. */
export class FactError extends TypeError {
  override name = 'FactError'
  readonly path: string

  constructor(path: string, expected: string) {
    super(`A fact needs ${expected} at ${path}.`)
    this.path = path
  }
}

/**
 * Reads a fact from outside (a row, a command). Total: any value is either a fact with exactly its fields or refused.
 * @throws FactError
 */
export function parseFact(_input: unknown): TicketFact {
  throw new Error('Not built yet')
}
