import { useLingui } from '@lingui/react/macro'
import { Instant } from '../../signs/instant.tsx'
import type { Calendar } from './queries.ts'

/** Who saved which version when. */
export function VersionsPart({ calendar }: { calendar: Calendar }) {
  const { t } = useLingui()
  return (
    <section aria-labelledby="calendar-versions" className="mt-8">
      <h3 id="calendar-versions" className="font-semibold">{t`Versions`}</h3>
      <p className="mb-1 text-ink-2">{t`What was promised under a version counts by it to the end.`}</p>
      <ul className="flex flex-col gap-0.5 text-ink-2">
        {calendar.versions.map(({ version, savedAt, savedBy }) => (
          <li key={version}>
            {t`Version ${version}`} · <Instant at={savedAt} /> · <bdi>{savedBy?.name ?? 'Relais'}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
