import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CutText } from '../ui/cut-text.tsx'

/** Leads to another ticket, beside the same list. */
export function TicketLink({ number, children }: { number: number; children: ReactNode }) {
  const view = useParams({ strict: false, select: (params) => params.view })
  return (
    <Link
      to="/inbox/$view/$number"
      params={{ view: view ?? 'all', number }}
      search={(search) => search}
      className="min-w-0 hover:underline"
    >
      <CutText>{children}</CutText>
    </Link>
  )
}
