import { BackupRefused } from './backup-refused.ts'

const WHY =
  'DATABASE_URL is set: this database has a server of its own, whose files and log Relais cannot reach, and whose tools know how to copy it. Relais does not do it in their place, and does not pretend to.'

/** What to run instead of `backup`, and why. The address stays in the environment: it holds a password. */
export function explainBackup(folder: string): BackupRefused {
  return new BackupRefused(
    'DATABASE_ELSEWHERE',
    `${WHY}

All of the server, while it works (needs a login that may replicate):
  pg_basebackup --dbname="$DATABASE_URL" --pgdata=${quote(folder)} --wal-method=stream --checkpoint=fast --progress
This database alone, while it works (row-level security has to be said yes to, or pg_dump refuses):
  pg_dump --dbname="$DATABASE_URL" --format=custom --enable-row-security --file=${quote(`${folder}/relais.dump`)}
To any second of the last weeks: archive the log as well, with pgBackRest or your provider's own.

Keep RELAIS_MASTER_SECRET somewhere else: without it no stored token of the backup can be read.`,
  )
}

/** What to run instead of `restore`, and why. */
export function explainRestore(folder: string): BackupRefused {
  return new BackupRefused(
    'DATABASE_ELSEWHERE',
    `${WHY}

1. Stop every api and worker process.
2. From pg_basebackup: stop the server, move its data folder away, put ${quote(folder)} in its place, start it.
   From pg_dump, into a new, empty database:
     for role in relais_app relais_intake relais_worker relais_town_square; do psql "$DATABASE_URL" -c "create role $role nologin" || true; done
     pg_restore --dbname="$DATABASE_URL" --no-owner --exit-on-error ${quote(`${folder}/relais.dump`)}
3. Before anything else is started, with the RELAIS_MASTER_SECRET of that day:
     npm run relais -- after-restore
     npm run relais -- audit verify
   The first stops publishing everywhere and doubts what waited to leave: the old queue would be posted again otherwise.
4. Start Relais, let the channels catch up, look at dead list, then publishing resume.`,
  )
}

function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
