import { Refusal } from '../refusal.ts'
import type { Terminal } from './terminal.ts'

/**
 * Reads secrets by name. A person types each without seeing it; a script writes one line each, `name=value`, to
 * standard input. Never an argument: every account of the machine can read the arguments of a running command.
 */
export async function readSecrets(terminal: Terminal, names: string[]): Promise<Record<string, string>> {
  if (names.length === 0) return {}
  return terminal.input.isTTY ? ask(terminal, names) : readLines(terminal, names)
}

async function ask({ input, err }: Terminal, names: string[]): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  const typed = keysOf(input)
  input.setRawMode?.(true)
  try {
    for (const name of names) {
      err.write(`${name}: `)
      let answer = ''
      for (;;) {
        const { value: key, done } = await typed.next()
        if (done || key === '\u0003' || key === '\u0004') {
          throw new Refusal('CANCELLED', 'Nothing was typed in; nothing was done.')
        }
        if (key === '\r' || key === '\n') break
        answer = key === '\u007f' || key === '\b' ? answer.slice(0, -1) : answer + key
      }
      err.write('\n')
      answers[name] = answer
    }
    return answers
  } finally {
    input.setRawMode?.(false)
    await typed.return(undefined)
  }
}

async function* keysOf(input: Terminal['input']): AsyncGenerator<string, void> {
  for await (const chunk of input) yield* textOf(chunk)
}

async function readLines({ input }: Terminal, names: string[]): Promise<Record<string, string>> {
  let text = ''
  for await (const chunk of input) text += textOf(chunk)
  const answers: Record<string, string> = {}
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf('=')
    const name = line.slice(0, at).trim()
    if (at > 0 && names.includes(name)) answers[name] = line.slice(at + 1)
  }
  const missing = names.filter((name) => !answers[name])
  if (missing.length === 0) return answers
  throw new Refusal(
    'SECRET_MISSING',
    `Standard input has to hold ${missing.length === 1 ? 'a line' : 'lines'} ${missing.map((name) => `${name}=…`).join(', ')}. Or run the command on a terminal to be asked.`,
  )
}

function textOf(chunk: Uint8Array | string): string {
  return typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
}
