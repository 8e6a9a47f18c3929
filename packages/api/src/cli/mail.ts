import type { Command } from 'commander'
import { cleanEmail } from '../clean-email.ts'
import { newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { CommandLine } from './command-line.ts'

export function addMailCommands(program: Command, line: CommandLine): void {
  program
    .command('mail')
    .description('mail that Relais sends')
    .command('test <email>')
    .description('send one mail to this address, and say what the server answers')
    .action((email: string) =>
      line.open(async ({ world }) => {
        if (!world.mail) {
          throw new Refusal(
            'MAIL_NOT_SET_UP',
            'No mail is set up. Set SMTP_URL and MAIL_FROM (docs/operate/configure.md), then try again.',
          )
        }
        const to = cleanEmail(email)
        const outcome = await world.mail.send({
          messageId: newId<'mail'>(),
          to,
          locale: 'en',
          subject: 'Relais can send mail',
          text: `This mail was sent by the command line of Relais at ${world.publicUrl}.\n`,
        })
        if (outcome.result !== 'sent') {
          throw new Refusal('MAIL_NOT_SENT', `The mail was not sent. ${outcome.reason}`)
        }
        line.print({ to, result: outcome.result }, [`The server took the mail to ${to}.`])
      }),
    )
}
