import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'

/** A mail as it leaves. */
export interface OutgoingMail {
  /** Stable over all attempts: whoever gets two can tell that they are one. */
  messageId: string
  to: string
  subject: string
  text: string
  locale: string
  /** Where one chooses not to get it any more. */
  unsubscribeUrl?: string
}

/** What became of a mail: `later` for what may be tried again, `unknown` where nobody can tell whether it went. */
export type MailOutcome = { result: 'sent' } | { result: 'later' | 'refused' | 'unknown'; reason: string }

/** By which mail leaves. */
export interface Mailer {
  send: (mail: OutgoingMail) => Promise<MailOutcome>
}

/** Longer than a server that is well takes, and well under a worker's lease. */
const TIMEOUT_MS = 30_000

/** A mailer over one SMTP server. Its certificate is checked; a plain connection turns to TLS when the server offers it. */
export function openMailer(
  { url, from }: { url: string; from: string },
  { timeoutMs = TIMEOUT_MS }: { timeoutMs?: number } = {},
): Mailer {
  const server = new URL(url)
  const isSecure = server.protocol === 'smtps:'
  const options = {
    host: server.hostname,
    port: Number(server.port || (isSecure ? 465 : 587)),
    secure: isSecure,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  }
  const login = server.username && {
    user: decodeURIComponent(server.username),
    pass: decodeURIComponent(server.password),
  }
  const host = from.slice(from.lastIndexOf('@') + 1)
  return {
    async send({ messageId, to, subject, text, locale, unsubscribeUrl }) {
      const message = await new MailComposer({
        messageId: `<${messageId}@${host}>`,
        from,
        // Given apart, so that nothing in an address is read as another one.
        to: { name: '', address: to },
        subject,
        text,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': locale,
          ...(unsubscribeUrl !== undefined && { 'List-Unsubscribe': `<${unsubscribeUrl}>` }),
        },
      })
        .compile()
        .build()
      return call(new SMTPConnection(options), login || null, { from, to, message })
    },
  }
}

/** One connection for one mail. Once the mail is being handed over, silence says nothing about what became of it. */
async function call(
  connection: SMTPConnection,
  login: { user: string; pass: string } | null,
  { from, to, message }: { from: string; to: string; message: Buffer },
): Promise<MailOutcome> {
  let isHandingOver = false
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.on('end', () => reject(new Error('The server hung up.')))
      const orGoOn = (next: () => void) => (error?: unknown) => (error ? reject(error as Error) : next())
      const handOver = () => {
        isHandingOver = true
        connection.send({ from, to: [to] }, message, orGoOn(resolve))
      }
      connection.connect(orGoOn(login ? () => connection.login(login, orGoOn(handOver)) : handOver))
    })
    return { result: 'sent' }
  } catch (error) {
    const { responseCode, message: reason } = error as Error & { responseCode?: number }
    // Whether we may come in is a matter of settings, which may be mended.
    if (!isHandingOver) return { result: 'later', reason }
    if (responseCode === undefined) return { result: 'unknown', reason }
    return { result: responseCode >= 500 ? 'refused' : 'later', reason }
  } finally {
    connection.close()
  }
}
