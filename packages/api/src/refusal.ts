/**
 * We understood, and we say no. Thrown by verbs, so that the transaction rolls back by itself; shown once, by
 * `graphql/user-errors.ts`.
 */
export class Refusal extends Error {
  override name = 'Refusal' as const
  /** What the console's catalogues turn into a sentence. */
  readonly code: string
  /** What the sentence needs. */
  readonly parameters: Record<string, string | number | boolean | null>
  /** The input at fault. */
  readonly path: string[]

  constructor(
    code: string,
    /** The English sentence, which says what to do next. */
    message: string,
    options: { parameters?: Record<string, string | number | boolean | null>; path?: string[] } = {},
  ) {
    super(message)
    this.code = code
    this.parameters = options.parameters ?? {}
    this.path = options.path ?? []
  }
}
