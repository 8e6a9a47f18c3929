// The product with one guard less: a webhook is acknowledged at once, and its delivery written behind.
import { DeliveryKeeper } from '../../../packages/api/src/inbox/keep-delivery.ts'

/** As programs do that gather what comes in memory and write it in bulk. */
const WRITE_BEHIND_MS = 300

// oxlint-disable-next-line typescript/unbound-method -- it is bound again below.
const { keep } = DeliveryKeeper.prototype
DeliveryKeeper.prototype.keep = function writeBehind(incoming) {
  setTimeout(() => void keep.call(this, incoming).catch(() => {}), WRITE_BEHIND_MS)
  return Promise.resolve()
}

await import('../../../packages/api/src/main.ts')
