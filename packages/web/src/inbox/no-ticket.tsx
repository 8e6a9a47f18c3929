import { useLingui } from '@lingui/react/macro'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'

/** Beside the list while no ticket is open. */
export function NoTicket() {
  const { t } = useLingui()
  return (
    <Notice title={t`Choose a ticket`}>
      <span className="pointer-coarse:hidden">
        <Kbd>J</Kbd> {t`opens the next one,`} <Kbd>?</Kbd> {t`shows every key.`}
      </span>
    </Notice>
  )
}
