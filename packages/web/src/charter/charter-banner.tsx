import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Signature } from 'lucide-react'
import { useViewer } from '../graphql/viewer.ts'

/** Asks whoever has not signed the charter in force to read it. It stays until they have. */
export function CharterBanner() {
  const { t } = useLingui()
  const { member } = useViewer()
  return (
    <aside
      aria-label={t`The charter`}
      className="flex flex-wrap items-center justify-center gap-x-2 gap-y-0.5 border-b border-line bg-accent-wash px-3 py-1 text-center"
    >
      <Signature aria-hidden size={14} className="flex-none max-sm:hidden" />
      <p>
        {member.role === 'volunteer'
          ? t`Before anything is offered to you: read the charter, and sign it.`
          : t`There is a charter that you have not signed.`}
      </p>
      <Link
        to="/charter"
        className="inline-flex items-center font-medium text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
      >
        {t`Read and sign`}
      </Link>
    </aside>
  )
}
