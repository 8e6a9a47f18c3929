import { defaultLadder, defaultPolicy } from './default-policy.ts'
import type { SlaPolicy } from './policy.ts'

/** A policy as it was stored: by this version of Relais, or by one that knew fewer settings. */
export type StoredPolicy = Partial<SlaPolicy> &
  Pick<SlaPolicy, 'version' | 'rows' | 'retargetGraceMs'> & { readonly marks?: readonly number[] }

/** The policy with what its version did not say yet, as it was then: the marks it named, told as by default. */
export function completePolicy({ marks, ...stored }: StoredPolicy): SlaPolicy {
  const ladder = marks?.map(
    (percent) => defaultLadder.find((step) => step.percent === percent) ?? { percent, leadMs: 0, notify: [] },
  )
  return { ...defaultPolicy, ...(ladder && { ladder }), ...stored }
}
