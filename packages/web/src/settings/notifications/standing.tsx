import { useLingui } from '@lingui/react/macro'
import type { ThisDevice } from './use-this-device.ts'

/** How it stands with push in this browser, and what can be done where something is in the way. */
export function Standing({
  standing,
  failures,
}: {
  standing: ThisDevice['standing']
  /** How often in a row nothing arrived here. */
  failures: number
}) {
  const { t } = useLingui()
  if (standing === null) return <div aria-hidden className="shimmer h-9 max-w-prose" />
  const { title, text } = {
    on: {
      title: t`On: notifications reach this device, even with Relais closed.`,
      text: t`They say what happened and the number of the ticket, never what a customer wrote. They stop when you sign out, or your session here ends.`,
    },
    off: {
      title: t`Off`,
      text: t`Turn them on to hear of what cannot wait while Relais is closed. Your browser asks for your permission first.`,
    },
    denied: {
      title: t`Blocked in this browser`,
      text: t`You, or this browser, have forbidden Relais to show notifications. Open what the browser shows beside the address, allow notifications, and come back here.`,
    },
    insecure: {
      title: t`Not possible at this address`,
      text: t`Browsers allow notifications only where the address begins with https. Ask whoever looks after your Relais for such an address.`,
    },
    inTab: {
      title: t`Put Relais on your home screen first`,
      text: t`On an iPhone or iPad notifications reach only what stands there. In Safari, tap Share, then Add to Home Screen. Open Relais from there, and turn them on.`,
    },
    unsupported: {
      title: t`This browser cannot do it`,
      text: t`Recent versions of Firefox, Chrome, Edge and Safari on a computer can, and those of Firefox and Chrome on Android.`,
    },
  }[standing]
  return (
    <output className="block max-w-prose">
      <span className="block font-medium">{title}</span>
      <span className="block text-ink-2">{text}</span>
      {standing === 'on' && failures > 0 && (
        <span className="mt-1 block text-risk">{t`The last notification did not arrive. Turn them off here and on again.`}</span>
      )}
    </output>
  )
}
