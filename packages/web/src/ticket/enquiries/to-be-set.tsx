import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** What is missing in the settings, and the way there for whoever may set it. */
export function ToBeSet({ may, children }: { may: readonly string[]; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <p className="text-risk">
      {children}{' '}
      {may.includes('setEnquiryDepartment') ? (
        <Link
          to="/settings/$section"
          params={{ section: 'departments' }}
          className="inline-flex min-h-6 items-center text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
        >
          {t`Choose in the settings`}
        </Link>
      ) : (
        t`A supervisor chooses in Settings > Departments and topics.`
      )}
    </p>
  )
}
