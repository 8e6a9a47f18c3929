/** Why a policy cannot be published: a code and parameters for the screen, an English message beside. */
export class PolicyRefusal extends Error {
  override name = 'PolicyRefusal'
  readonly code: PolicyRefusalCode
  /** The field at fault, as `rows[2].targets.firstResponse.budgetMs`; empty for the whole. */
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: PolicyRefusalCode,
    path: string,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message)
    this.code = code
    this.path = path
    this.params = params
  }
}

export type PolicyRefusalCode =
  | 'POLICY_SHAPE'
  | 'POLICY_NO_ROW'
  | 'POLICY_TOO_MANY_ROWS'
  | 'POLICY_CONDITION_EMPTY'
  | 'POLICY_BUDGET'
  | 'POLICY_CALENDAR'
  | 'POLICY_NO_TARGET'
  | 'POLICY_ROW_UNREACHABLE'
  | 'POLICY_NOT_FOR_ALL'
  | 'POLICY_TOO_MANY_STEPS'
  | 'POLICY_LADDER_PERCENT'
  | 'POLICY_LADDER_ORDER'
  | 'POLICY_LADDER_NO_DUE'
  | 'POLICY_LEAD'
  | 'POLICY_GRACE'
  | 'POLICY_OVERRIDES'
