/**
 * What somebody may do on one topic, from the least on: a learner practises; of a reviewed one every reply is approved by
 * somebody else; of a sampled and a trusted one some are looked at after they were sent; a mentor may approve others'.
 */
export const TRUST_LEVELS = ['learner', 'reviewed', 'sampled', 'trusted', 'mentor'] as const

/** One of those. */
export type TrustLevel = (typeof TRUST_LEVELS)[number]

/** Whether a level allows at least what the other one does. */
export function isAtLeast(level: TrustLevel, least: TrustLevel): boolean {
  return TRUST_LEVELS.indexOf(level) >= TRUST_LEVELS.indexOf(least)
}

/** The lower of two levels. */
export function lowerOf(one: TrustLevel, other: TrustLevel): TrustLevel {
  return isAtLeast(one, other) ? other : one
}
