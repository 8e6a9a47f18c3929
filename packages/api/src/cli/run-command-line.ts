import { Command, CommanderError } from 'commander'
import { BackupRefused } from '../backup/backup-refused.ts'
import { RELAIS_VERSION } from '../backup/version.ts'
import { ConfigError } from '../config.ts'
import { StartRefused } from '../embedded/start-refused.ts'
import { Refusal } from '../refusal.ts'
import { addAuditCommands } from './audit.ts'
import { addBackupCommands } from './backup.ts'
import { addChannelCommands } from './channel.ts'
import { addClockCommands } from './clock.ts'
import { CommandLine } from './command-line.ts'
import { addDeadCommands } from './dead.ts'
import { addDepartmentCommands } from './department.ts'
import { addHealthCommand } from './health.ts'
import { addInvitationCommands } from './invitation.ts'
import { addMailCommands } from './mail.ts'
import { addMemberCommands } from './member.ts'
import { addOrganizationCommands } from './organization.ts'
import { addPublishingCommands } from './publishing.ts'
import { addSquareCommands } from './square.ts'
import { EXIT, type Terminal } from './terminal.ts'
import { addTagCommands } from './tag.ts'
import { addTeamCommands } from './team.ts'
import { addTokenCommands } from './token.ts'
import { addTopicCommands } from './topic.ts'

const AFTERWORD = `
Settings come from the environment, as for npm start: RELAIS_DATA_DIR, DATABASE_URL, PUBLIC_URL (docs/operate/configure.md).
Secrets are asked for or read from standard input; an argument would be seen by every account of the machine.

Exit codes: 0 done; 1 refused or failed, with one sentence that says why; 2 the command was not understood;
3 done, and what was looked at is not in order (health, audit verify).`

/** Runs one command to its end and gives its exit code. */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<number> {
  const line = new CommandLine(terminal)
  try {
    await createProgram(line, terminal).parseAsync(args, { from: 'user' })
    return line.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    if (isSentence(error)) {
      terminal.err.write(`${error.message}\n`)
      return EXIT.failed
    }
    throw error
  }
}

function createProgram(line: CommandLine, terminal: Terminal): Command {
  const program = new Command('relais')
  program
    .description('Relais from the command line, while it runs and while it does not.')
    .version(RELAIS_VERSION)
    .option('--json', 'print data as JSON, for scripts')
    .addHelpText('after', AFTERWORD)
    .showHelpAfterError('(add --help for how it is used)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .hook('preAction', () => line.useJson(program.opts<{ json?: boolean }>().json ?? false))
  for (const add of [
    addOrganizationCommands,
    addMemberCommands,
    addInvitationCommands,
    addTeamCommands,
    addDepartmentCommands,
    addTopicCommands,
    addTagCommands,
    addTokenCommands,
    addChannelCommands,
    addHealthCommand,
    addClockCommands,
    addMailCommands,
    addDeadCommands,
    addPublishingCommands,
    addSquareCommands,
    addAuditCommands,
    addBackupCommands,
  ]) {
    add(program, line)
  }
  return program
}

/** Errors whose message is for the person at the terminal; everything else is a bug and keeps its stack. */
function isSentence(error: unknown): error is Error {
  return (
    error instanceof Refusal ||
    error instanceof ConfigError ||
    error instanceof StartRefused ||
    error instanceof BackupRefused
  )
}
