import { useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { CommandProvider } from '../commands/command-provider.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'

/** What stands around every screen, signed in or not. */
export function Root() {
  const { t, i18n } = useLingui()
  return (
    <I18nProvider locale={i18n.locale}>
      <CommandProvider>
        <Outlet />
        <ToastRegion label={t`Notices`} closeLabel={t`Close`} />
      </CommandProvider>
    </I18nProvider>
  )
}
