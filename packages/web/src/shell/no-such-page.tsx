import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Notice } from '../ui/notice.tsx'

/** At an address that leads nowhere. */
export function NoSuchPage() {
  const { t } = useLingui()
  return (
    <main className="h-full">
      <Notice
        isPage
        title={t`There is nothing at this address`}
        action={
          <Link to="/inbox/$view" params={{ view: 'next' }} search={{}} className="text-accent-ink underline">
            {t`Go to the inbox`}
          </Link>
        }
      />
    </main>
  )
}
