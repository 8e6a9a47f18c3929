import { useLingui } from '@lingui/react/macro'
import { CatchBoundary, Link, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import { useViewer } from '../graphql/viewer.ts'
import { PartFailed } from '../shell/part-failed.tsx'
import { Notice } from '../ui/notice.tsx'
import { SectionList } from './section-list.tsx'
import { sectionsFor } from './sections.ts'

/** The settings: the list of pages and the page that is open; on a phone one after the other. */
export function SettingsScreen() {
  const { t, i18n } = useLingui()
  const viewer = useViewer()
  const wanted = useParams({ strict: false, select: (params) => params.section })
  const sections = sectionsFor(viewer.member.role)
  const open = wanted === undefined ? sections[0] : sections.find(({ id }) => id === wanted)
  const heading = useHeadingFocus(wanted)
  const title = open === undefined ? t`Settings` : i18n._(open.title)
  // The title of what is read is the page's first heading: on a phone the list is not there beside it.
  const [ListTitle, PageTitle] = wanted === undefined ? (['h1', 'h2'] as const) : (['div', 'h1'] as const)
  return (
    <main className="grid h-full grid-cols-[minmax(0,1fr)] sm:grid-cols-[13.5rem_minmax(0,1fr)]">
      <title>{`${title} · Relais`}</title>
      <div
        className={`min-h-0 overflow-y-auto border-e border-line bg-paper ${wanted === undefined ? '' : 'max-sm:hidden'}`}
      >
        <ListTitle className="px-4 pt-3 pb-2 text-lg font-semibold tracking-tight">{t`Settings`}</ListTitle>
        <SectionList sections={sections} openId={open?.id} />
      </div>
      <div
        className={`relative min-h-0 min-w-0 overflow-y-auto bg-card ${wanted === undefined ? 'max-sm:hidden' : ''}`}
      >
        {open === undefined ? (
          <Notice title={t`There is no such page for you`}>
            {t`Choose another one, or ask an administrator for a role that has it.`}
          </Notice>
        ) : (
          <div className="mx-auto max-w-3xl px-4 py-4 sm:px-8 sm:py-6">
            <Link
              to="/settings"
              className="mb-3 inline-flex min-h-7 items-center gap-1.5 text-ink-2 sm:hidden pointer-coarse:min-h-11"
            >
              <ArrowLeft aria-hidden size={16} className="rtl:-scale-x-100" />
              {t`Settings`}
            </Link>
            <PageTitle
              id="settings-title"
              ref={heading}
              tabIndex={-1}
              className="text-xl font-semibold tracking-tight outline-none"
            >
              {title}
            </PageTitle>
            <p className="mt-1 mb-5 max-w-prose text-ink-2">{i18n._(open.summary)}</p>
            <CatchBoundary getResetKey={() => open.id} errorComponent={PartFailed}>
              <Suspense>
                <open.page key={open.id} />
              </Suspense>
            </CatchBoundary>
          </div>
        )}
      </div>
    </main>
  )
}

/** Moves the focus to the title when another page is opened, so that its name is heard and Tab goes on from there. */
function useHeadingFocus(section: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(section)
  useEffect(() => {
    if (last.current === section) return
    last.current = section
    if (section !== undefined) heading.current?.focus()
  }, [section])
  return heading
}
