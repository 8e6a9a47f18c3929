import { defaultVolunteerRules, type TrustRules } from './volunteer-rules.ts'

const HOUR_MS = 3_600_000

const whole = (least: number, most: number) => ({ least, most, isWhole: true })
const part = (least: number, most: number) => ({ least, most, isWhole: false })

/** Between which values each rule may be set. Nobody comes to be reviewed or trusted without anything to show for it. */
const TRUST_RULE_LIMITS: Readonly<
  Record<keyof TrustRules, { readonly least: number; readonly most: number; readonly isWhole: boolean }>
> = {
  practiceItems: whole(1, 20),
  approved: whole(1, 200),
  medianEditPercent: whole(0, 50),
  sent: whole(1, 500),
  correctedPercent: part(0, 20),
  corrections: whole(1, 10),
  correctionsOf: whole(1, 100),
  sampledShare: part(0, 1),
  trustedShare: part(0, 1),
  firstShiftMs: whole(0, 48 * HOUR_MS),
  mostInReview: whole(1, 100),
}

/** Why rules of trust cannot be kept: the rule at fault, and between which values it has to be. */
export type TrustRuleProblem = {
  readonly rule: keyof TrustRules
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

/** An organization's rules of trust, from what it wrote down: what is left out stays as shipped. Or what is wrong with them. */
export function parseTrustRules(draft: Partial<TrustRules>): TrustRules | TrustRuleProblem {
  const rules = { ...defaultVolunteerRules.trust, ...draft }
  for (const rule of Object.keys(TRUST_RULE_LIMITS) as (keyof TrustRules)[]) {
    const { least, most, isWhole } = TRUST_RULE_LIMITS[rule]
    const value = rules[rule]
    if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) continue
    return { rule, least, most, isWhole }
  }
  // As many corrections as are looked at, at the most.
  if (rules.corrections > rules.correctionsOf) {
    return { rule: 'corrections', least: 1, most: rules.correctionsOf, isWhole: true }
  }
  return rules
}
