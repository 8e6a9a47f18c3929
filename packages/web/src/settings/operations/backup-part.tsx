import { Trans, useLingui } from '@lingui/react/macro'
import { Instant } from '../../signs/instant.tsx'
import { weightOf } from '../../signs/weight.ts'
import { useNow } from '../../time/now.ts'
import { Part } from '../rows.tsx'
import type { Operations } from './queries.ts'
import { Verdict } from './verdict.tsx'

/** A backup each night, and two hours to notice that one is missing. */
const OLD_MS = 26 * 3_600_000

/** How old the last backup is, and the commands that make one and bring it back. */
export function BackupPart({ operations: { isEmbedded, lastBackup } }: { operations: Operations }) {
  const { t, i18n } = useLingui()
  const now = useNow(60_000)
  return (
    <Part id="operations-backup" title={t`Backup`}>
      {isEmbedded ? (
        <>
          {lastBackup === null ? (
            <Verdict isWell={false}>{t`There is no backup of this data yet.`}</Verdict>
          ) : (
            <Verdict isWell={now - Date.parse(lastBackup.finishedAt) < OLD_MS}>
              <Trans>
                Last backup: <Instant at={lastBackup.finishedAt} />, {weightOf(lastBackup.bytes, i18n)}.
              </Trans>
            </Verdict>
          )}
          <p className="mt-2 text-ink-2">{t`On the server, one command each:`}</p>
          <Command what={t`Back up`} line="npm run relais -- backup /srv/backups" />
          <Command what={t`Restore`} line="npm run relais -- restore /srv/backups/NAME" />
        </>
      ) : (
        <p className="text-ink-2">{t`Relais runs on a database of yours, which has backups of its own.`}</p>
      )}
    </Part>
  )
}

function Command({ what, line }: { what: string; line: string }) {
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
      <span className="text-ink-3">{what}</span>
      <code dir="ltr" className="rounded bg-hover px-1.5 py-0.5 text-xs">
        {line}
      </code>
    </p>
  )
}
