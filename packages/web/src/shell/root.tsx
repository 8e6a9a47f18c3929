import { useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { CommandProvider } from '../commands/command-provider.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'

/** What stands around every screen, signed in or not. */
export function Root() {
  const { t } = useLingui()
  return (
    <CommandProvider>
      <Outlet />
      <ToastRegion label={t`Notices`} closeLabel={t`Close`} />
    </CommandProvider>
  )
}
