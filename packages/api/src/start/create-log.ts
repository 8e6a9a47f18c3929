import { type Logger, pino } from 'pino'

/** Logs go to the error stream as JSON lines. Values of statements are people's words and addresses: they stay out. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      redact: ['*.token', '*.password', '*.cookie', '*.authorization'],
      serializers: { err: withoutValues },
    },
    pino.destination(2),
  )
}

/** An error as it is logged: the driver writes the parameters of a failed statement into its message and stack. */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  return {
    name,
    code,
    message: cut(message),
    stack: cut(stack ?? ''),
    cause: cause === undefined ? undefined : withoutValues(cause),
  }
}

function cut(text: string): string {
  return text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/g, '')
}
