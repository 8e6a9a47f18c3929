// The product with one guard less: a webhook is acknowledged before its delivery is committed.
import { DeliveryKeeper } from '../../../packages/api/src/inbox/keep-delivery.ts'

// oxlint-disable-next-line typescript/unbound-method -- it is bound again below.
const { keep } = DeliveryKeeper.prototype
DeliveryKeeper.prototype.keep = function forgetful(incoming) {
  keep.call(this, incoming).catch(() => {})
  return Promise.resolve()
}

await import('../../../packages/api/src/main.ts')
