import type { TrustLevel } from './trust-level.ts'
import type { TrustRules } from './volunteer-rules.ts'

/**
 * Whether a reply that was sent without a review is looked at afterwards: everything of the first shift in which somebody
 * sends by themselves, and a share of the rest. Which ones is told by the reply's id alone, so that nobody can choose, and
 * whoever asks twice gets one answer. Of learners and reviewed ones nothing leaves unseen in the first place.
 */
export function isSampled(
  replyId: string,
  { level, isFirstShift }: { readonly level: TrustLevel; readonly isFirstShift: boolean },
  { sampledShare, trustedShare }: TrustRules,
): boolean {
  switch (level) {
    case 'learner':
    case 'reviewed':
      return false
    case 'sampled':
      return isFirstShift || placeOf(replyId) < sampledShare
    case 'trusted':
    case 'mentor':
      return placeOf(replyId) < trustedShare
  }
}

const RANGE = 2 ** 32

/**
 * Where a text falls between 0 and 1: FNV-1a, its bits stirred once more (the finalizer of MurmurHash3), because ids of one
 * moment differ in their last letters only.
 */
function placeOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / RANGE
}
