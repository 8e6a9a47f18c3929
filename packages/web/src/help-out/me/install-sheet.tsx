import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { isIosTab } from '../../push/ios-tab.ts'
import { Button } from '../../ui/button.tsx'
import { installOffer } from '../install-offer.ts'
import { Sheet } from '../screen-parts.tsx'

/** How the phone becomes an app of this device; nothing where it is one, or where the browser makes none. */
export function InstallSheet() {
  const { t } = useLingui()
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.read)
  const isOnIos = isIosTab()
  if (offer === null && !isOnIos) return null
  return (
    <Sheet label={t`Relais as an app`}>
      <h2 className="text-md font-semibold">{t`Relais as an app`}</h2>
      <p className="text-md text-ink-2">
        {isOnIos
          ? t`In Safari, tap Share, then Add to Home Screen. On an iPhone or iPad calls reach you only there.`
          : t`It opens like any other app of this device, without a line too.`}
      </p>
      {offer !== null && (
        <Button
          className="min-h-11! self-start"
          onPress={() => void installOffer.take()}
        >{t`Install Relais`}</Button>
      )}
    </Sheet>
  )
}
