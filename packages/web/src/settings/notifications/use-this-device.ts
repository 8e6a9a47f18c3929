import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  type DevicesQuery,
  RemoveDeviceDocument,
  SendTestPushDocument,
  SubscribeDeviceDocument,
} from '../../graphql/generated/graphql.ts'
import { subscribe, unsubscribe } from '../../push/browser-push.ts'
import type { BrowserSubscription, Obstacle } from '../../push/browser-push.ts'
import { keptEndpoint } from '../../push/kept-endpoint.ts'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { browserQuery, type Device, devicesQuery } from './queries.ts'

/** What this browser is about push, and what can be done about it. */
export interface ThisDevice {
  /** Null while the browser has not said. */
  standing: Obstacle | 'off' | 'on' | null
  isBusy: boolean
  turnOn: () => Promise<void>
  /** Ends what is sent to a device, this one or another. */
  remove: (device: Device) => Promise<boolean>
  tryIt: (device: Device) => Promise<void>
}

/** The state of this browser together with what the server knows of it. */
export function useThisDevice({ pushPublicKey, devices }: DevicesQuery): ThisDevice {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { data: browser } = useQuery(browserQuery)
  const [isAsking, setAsking] = useState(false)
  const refresh = [devicesQuery.queryKey, browserQuery.queryKey]
  const subscribing = useChange(
    async (input: BrowserSubscription) =>
      (await fetchGraph(SubscribeDeviceDocument, { input })).subscribeDevice,
    { refresh },
  )
  const removing = useChange(
    async ({ id, isCurrent }: Device) => {
      const { removeDevice } = await fetchGraph(RemoveDeviceDocument, { input: { deviceId: id } })
      if (isCurrent && removeDevice.userErrors.length === 0) await unsubscribe()
      return removeDevice
    },
    { refresh },
  )
  const testing = useChange(
    async ({ id }: Device) =>
      (await fetchGraph(SendTestPushDocument, { input: { deviceId: id } })).sendTestPush,
    { refresh: [] },
  )
  const isKnown = devices.some(({ isCurrent }) => isCurrent)
  const isOn = isKnown && pushPublicKey != null && browser?.isSubscribed(pushPublicKey) === true

  const turnOn = async () => {
    if (pushPublicKey == null || isAsking) return
    setAsking(true)
    try {
      // To close the question without an answer leaves everything as it is.
      if ((await Notification.requestPermission()) === 'granted') {
        const subscription = await subscribe(pushPublicKey)
        if (await subscribing.run(subscription)) {
          keptEndpoint.set(subscription.endpoint)
          showToast({ tone: 'done', text: i18n._(msg`Notifications reach this device from now on.`) })
        } else await unsubscribe()
      }
    } catch {
      const text = msg`This browser does not reach its notification service. Try again later, or with another browser.`
      showToast({ tone: 'problem', text: i18n._(text) })
    } finally {
      setAsking(false)
      await queryClient.invalidateQueries({ queryKey: browserQuery.queryKey })
    }
  }
  return {
    standing: browser === undefined ? null : (browser.obstacle ?? (isOn ? 'on' : 'off')),
    isBusy: isAsking || subscribing.isPending || removing.isPending,
    turnOn,
    remove: async (device) => (await removing.run(device)) !== null,
    tryIt: async (device) => {
      if (await testing.run(device))
        showToast({ tone: 'done', text: i18n._(msg`A test is on its way. It arrives within seconds.`) })
    },
  }
}
