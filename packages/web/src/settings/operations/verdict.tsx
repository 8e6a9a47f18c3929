import { useLingui } from '@lingui/react/macro'
import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'

/** Whether something is in order: by a sign, by a word for those who do not see it, and by what is said of it. */
export function Verdict({ isWell, children }: { isWell: boolean; children: ReactNode }) {
  const { t } = useLingui()
  const Sign = isWell ? CircleCheck : CircleAlert
  return (
    <p className={`flex items-start gap-2 ${isWell ? 'text-ink' : 'font-medium text-risk'}`}>
      <Sign aria-hidden size={16} className="mt-0.5 shrink-0" />
      <span className="sr-only">{isWell ? t`In order` : t`Look after this`}</span>
      <span>{children}</span>
    </p>
  )
}
