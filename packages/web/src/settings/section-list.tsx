import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { groupTitles, sectionGroups } from './sections.ts'
import type { SettingsSection } from './sections.ts'

/** The pages of the settings by group. */
export function SectionList({
  sections,
  openId,
}: {
  sections: readonly SettingsSection[]
  openId: string | undefined
}) {
  const { t, i18n } = useLingui()
  const groups = sectionGroups
    .map((group) => ({ group, members: sections.filter((section) => section.group === group) }))
    .filter(({ members }) => members.length > 0)
  return (
    <nav aria-label={t`Settings`} className="flex flex-col gap-3 px-2 pb-4">
      {groups.map(({ group, members }) => (
        <div key={group}>
          <h2 id={`settings-${group}`} className="heading px-2 pt-1 pb-1">
            {i18n._(groupTitles[group])}
          </h2>
          <ul aria-labelledby={`settings-${group}`} className="flex flex-col gap-0.5">
            {members.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to="/settings/$section"
                  params={{ section: id }}
                  {...(id === openId && { 'aria-current': 'page' })}
                  className="flex min-h-8 items-center rounded-md px-2 py-1 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11 sm:aria-[current=page]:bg-card sm:aria-[current=page]:font-medium sm:aria-[current=page]:text-ink sm:aria-[current=page]:inset-ring sm:aria-[current=page]:inset-ring-line"
                >
                  {i18n._(title)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
