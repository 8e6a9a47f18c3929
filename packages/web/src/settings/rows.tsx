import type { ReactNode } from 'react'

/** A list of a settings page: what each row is, and what can be done with it at its end. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="divide-y divide-line-2 rounded-lg border border-line">
      {children}
    </ul>
  )
}

/** One row: its name, what is said of it, and its buttons. */
export function Row({
  title,
  lead,
  children,
  actions,
  isFaint = false,
}: {
  title: ReactNode
  /** Before the name: a picture or a sign. */
  lead?: ReactNode
  /** Under the name. */
  children?: ReactNode
  actions?: ReactNode
  isFaint?: boolean
}) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2.5">
      {lead}
      <div className={`min-w-56 flex-1 ${isFaint ? 'text-ink-3' : ''}`}>
        <div className={`flex flex-wrap items-center gap-x-2 font-medium ${isFaint ? '' : 'text-ink'}`}>
          {title}
        </div>
        {children !== undefined && <div className="text-ink-2">{children}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-1.5">{actions}</div>}
    </li>
  )
}

/** A heading within a page of settings, with what can be added under it. */
export function Part({
  id,
  title,
  summary,
  action,
  children,
}: {
  id: string
  title: string
  summary?: string
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mb-8">
      <div className="mb-2 flex flex-wrap items-end justify-between gap-2">
        <div>
          <h2 id={id} className="text-lg font-semibold tracking-tight">
            {title}
          </h2>
          {summary !== undefined && <p className="max-w-prose text-ink-2">{summary}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}

/** What stands in a list that has nothing yet, and what could be the first. */
export function NothingYet({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-lg border border-dashed border-line px-4 py-6 text-center text-ink-2">{children}</p>
  )
}
