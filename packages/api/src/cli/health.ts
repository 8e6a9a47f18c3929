import type { Command } from 'commander'
import type { CommandLine } from './command-line.ts'
import { durationOf, type HealthReport, readHealth } from './read-health.ts'

export function addHealthCommand(program: Command, line: CommandLine): void {
  program
    .command('health')
    .description('how everything is; exit code 3 when something is not in order')
    .action(() =>
      line.open(async (installation) => {
        const now = installation.world.now()
        const report = await readHealth(installation, now)
        if (report.problems.length > 0) line.endNotInOrder()
        line.print(report, describe(report, now))
      }),
    )
}

function describe(report: HealthReport, now: Date): string[] {
  const { database, lastBackup, channels, waiting, setAside } = report
  const open = channels.filter(({ status }) => status === 'open' || status === 'listening').length
  const age = lastBackup && durationOf((now.getTime() - lastBackup.finishedAt.getTime()) / 1000)
  return [
    `Server         ${report.server === 'notRunning' ? 'not running' : report.server}`,
    `Database       PostgreSQL ${database.version}, ${Math.ceil(database.bytes / 1_000_000)} MB${database.isEmbedded ? ', embedded' : ''}`,
    `Last backup    ${backupOf(database.isEmbedded, age, lastBackup?.folder)}`,
    `Organizations  ${report.organizations}`,
    `Channels       ${channels.length}, ${open} at work`,
    `Due now        ${
      waiting
        .filter(({ count }) => count > 0)
        .map(({ what, count }) => `${count} ${what}`)
        .join(', ') || 'nothing'
    }`,
    `For a person   ${setAside.deliveries} deliveries, ${setAside.jobs} jobs, ${setAside.replies} replies, ${setAside.wakes} deadlines, ${setAside.mails} mails, ${setAside.pushes} pushes`,
    '',
    ...(report.problems.length === 0 ? ['All is well.'] : report.problems.map((problem) => `! ${problem}`)),
  ]
}

function backupOf(isEmbedded: boolean, age: string | null, folder: string | undefined): string {
  if (!isEmbedded) return 'made by the tools of the external database'
  return age === null ? 'none' : `${age} ago, in ${folder}`
}
