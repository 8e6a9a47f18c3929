/** 95 of 100 intervals made like this hold the true share. */
const Z = 1.96

/**
 * Between which shares the true one lies, when `hits` of `of` that were drawn are it: Wilson's interval, which is honest
 * for the few that a week has. From 0 to 1 while nothing is known.
 */
export function likelyShare(hits: number, of: number): { from: number; to: number } {
  if (of === 0) return { from: 0, to: 1 }
  const share = hits / of
  const spread = Z ** 2 / of
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread)
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}
