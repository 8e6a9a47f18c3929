import { useLingui } from '@lingui/react/macro'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'

/** Beside the results while none of them is open. */
export function NoHitOpen() {
  const { t } = useLingui()
  return (
    <Notice title={t`Choose a result`}>
      <span className="pointer-coarse:hidden">
        <Kbd>J</Kbd> {t`opens the next one at what was found,`} <Kbd>/</Kbd> {t`searches for something else.`}
      </span>
    </Notice>
  )
}
