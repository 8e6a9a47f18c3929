import type { Command } from 'commander'
import { pino } from 'pino'
import { disarm } from '../backup/disarm.ts'
import { explainBackup, explainRestore } from '../backup/external.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { takeBackup } from '../backup/take-backup.ts'
import { findRunningEmbedded, startEmbedded } from '../embedded/start-embedded.ts'
import { listOrganizations } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { refuseMissing } from './open-installation.ts'

export function addBackupCommands(program: Command, line: CommandLine): void {
  program
    .command('backup <folder>')
    .description('copy everything into an empty folder while Relais runs, keys included')
    .option(
      '--without-secrets',
      'leave the keys out; secrets.json has to be kept elsewhere, or nothing opens',
    )
    .action(async (folder: string, { withoutSecrets = false }: { withoutSecrets?: boolean }) => {
      const { config, say } = line
      if (config.databaseUrl) throw explainBackup(folder)
      const { dataDir } = config
      await refuseMissing(dataDir)
      const running = await findRunningEmbedded(dataDir)
      const started = running
        ? null
        : await startEmbedded({ dataDir, log: (sentence) => say.sentence(sentence) })
      try {
        const manifest = await takeBackup({
          server: (running ?? started)!,
          dataDir,
          folder,
          withSecrets: !withoutSecrets,
          now: () => new Date(),
          say,
        })
        const { finishedAt, bytes, rows, files } = manifest
        line.print(
          { folder, finishedAt, bytes, files: files.length, rows, hasSecrets: manifest.hasSecrets },
          [
            `Everything acknowledged before ${finishedAt} is in ${folder} (${Math.ceil(bytes / 1_000_000)} MB).`,
            withoutSecrets
              ? `The keys are not: keep ${dataDir}/secrets.json in another safe place. Without it no stored token can be read.`
              : 'The keys are in it (secrets.json): whoever has this folder can act as every connected account. Keep it as safe as the accounts.',
          ],
        )
      } finally {
        await started?.stop()
      }
    })

  program
    .command('restore <folder>')
    .description('put a backup into an empty data folder, check it, and leave publishing stopped')
    .option('--secrets <folder>', 'where the secrets.json of a backup without secrets is')
    .action(async (folder: string, { secrets }: { secrets?: string }) => {
      const { config, say } = line
      if (config.databaseUrl) throw explainRestore(folder)
      const log = pino({ level: config.logLevel }, pino.destination(2))
      const restored = await restoreBackup({
        config,
        folder,
        secretsFolder: secrets ?? null,
        log,
        say,
        now: () => new Date(),
      })
      const { manifest, ...found } = restored
      line.print({ ...found, dataDir: config.dataDir, takenAt: manifest.finishedAt }, [
        `Restored to ${config.dataDir}, as of ${manifest.finishedAt}. ${found.indexes} indexes, ${found.auditEntries} audit entries and ${found.secrets} secrets were checked.`,
        ...whatNow(found.doubtedReplies),
      ])
    })

  program
    .command('after-restore')
    .description(
      'make an external database harmless after its own tools restored it, before anything is started',
    )
    .action(() =>
      // The dump may be of an older version, and starting that version first would send what it holds.
      line.open(
        async (installation) => {
          const chosen = await listOrganizations(installation)
          const doubtedReplies = await disarm(
            installation.world,
            chosen.map(({ organizationId }) => organizationId),
            null,
          )
          line.print({ organizations: chosen.length, doubtedReplies }, whatNow(doubtedReplies))
        },
        { mayMigrate: true },
      ),
    )
}

function whatNow(doubtedReplies: number): string[] {
  return [
    'Publishing is stopped in every organization, and everybody has to sign in again.',
    `${doubtedReplies} replies were waiting to leave. They may have left since, so the network is read before any is sent.`,
    'Now: 1. npm start, and let the channels catch up. 2. Disable again whoever was disabled, and revoke again what was revoked, since the backup. 3. Look at dead list. 4. publishing resume, one organization at a time.',
  ]
}
