/** What became of one mutant: the first test that noticed it, or nobody. */
export type Verdict = { readonly index: number; readonly killedBy: string | null }
