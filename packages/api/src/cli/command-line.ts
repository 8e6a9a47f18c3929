import { type Config, readConfig } from '../config.ts'
import { type Say, sayTo } from '../start/say.ts'
import { readSecrets } from './ask-secrets.ts'
import { type Installation, openInstallation } from './open-installation.ts'
import { type Column, tableOf } from './table.ts'
import { EXIT, type Terminal } from './terminal.ts'

/** What every command is given: the way to the installation, and the way back to the person. */
export class CommandLine {
  exitCode: number = EXIT.done
  readonly say: Say
  readonly #terminal: Terminal
  #isJson = false

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    this.say = sayTo(terminal.err)
  }

  useJson(isJson: boolean): void {
    this.#isJson = isJson
  }

  /** The settings of this process; read when a command runs, so that help needs none. */
  get config(): Config {
    return this.#terminal.env === undefined ? readConfig() : readConfig(this.#terminal.env)
  }

  /** Opens the installation for as long as the work lasts. */
  async open<T>(
    work: (installation: Installation) => Promise<T>,
    options: { mayCreate?: boolean; mayMigrate?: boolean } = {},
  ): Promise<T> {
    const installation = await openInstallation(this.config, this.say, options)
    try {
      return await work(installation)
    } finally {
      await installation.close()
    }
  }

  /** Prints a list: a table for people, an array for scripts. */
  printList<Row extends object>(rows: Row[], columns: Column<Row>[], ifEmpty: string): void {
    if (this.#isJson) this.#writeJson(rows)
    else this.#terminal.out.write(rows.length === 0 ? `${ifEmpty}\n` : tableOf(rows, columns))
  }

  /** Prints one thing: sentences for people, an object for scripts. */
  print(data: object, sentences: string[]): void {
    if (this.#isJson) this.#writeJson(data)
    else this.#terminal.out.write(sentences.map((sentence) => `${sentence}\n`).join(''))
  }

  /** Writes bytes as they are. */
  printRaw(bytes: Uint8Array): void {
    this.#terminal.out.write(bytes)
  }

  /** Says that what was looked at is not in order. */
  endNotInOrder(): void {
    this.exitCode = EXIT.notInOrder
  }

  /** Asks for secrets by name, without showing them; from a script they come on standard input. */
  askSecrets(names: string[]): Promise<Record<string, string>> {
    return readSecrets(this.#terminal, names)
  }

  #writeJson(data: object): void {
    this.#terminal.out.write(`${JSON.stringify(data, null, 2)}\n`)
  }
}
