import type { Command } from 'commander'
import { sql } from 'drizzle-orm'
import type { CommandLine } from './command-line.ts'
import { durationOf } from './read-health.ts'

export function addClockCommands(program: Command, line: CommandLine): void {
  program
    .command('clock')
    .description('the clock of the database, which decides what is late')
    .command('confirm')
    .description(
      'say that the clock is right although it jumped ahead: what is due by it is late from now on',
    )
    .action(() =>
      line.open(async ({ owner }) => {
        const [held] = await owner.execute<{ ahead: number | null }>(
          sql`select (max(clock_ahead_ms) / 1000)::float8 as ahead from organizations`,
        )
        await owner.execute(
          sql`update organizations set clock_ahead_ms = null where clock_ahead_ms is not null`,
        )
        const aheadSeconds = held?.ahead ?? null
        line.print({ confirmed: aheadSeconds !== null, aheadSeconds }, [
          aheadSeconds === null
            ? 'There is nothing to confirm: no process saw the clock of the database jump.'
            : `The clock of the database is right, ${durationOf(aheadSeconds)} ahead of what was counted. Deadlines follow it within a second.`,
        ])
      }),
    )
}
