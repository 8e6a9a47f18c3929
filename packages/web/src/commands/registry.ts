import type { Command, CommandContext } from './command.ts'
import { keysOf } from './command.ts'
import type { Stroke } from './keymap.ts'
import { KeyReader } from './keymap.ts'

/** A command together with the state of the screen that offers it. */
export interface BoundCommand extends Omit<Command<never>, 'enabled' | 'run'> {
  isEnabled: () => boolean
  run: () => void
}

/** A command that acts on what the state is by then. */
export function bind<State>(command: Command<State>, state: () => State): BoundCommand {
  return {
    ...command,
    isEnabled: () => command.enabled?.(state()) ?? true,
    run: () => command.run(state()),
  }
}

/** Where the key was typed, as far as commands care. */
export type TypedIn = 'page' | 'composer' | 'field' | 'overlay'

/** The contexts that listen there, beside `anywhere`. */
const listening: Record<TypedIn, readonly CommandContext[]> = {
  page: ['browse', 'selection'],
  composer: ['write'],
  field: [],
  overlay: [],
}

const needsNoLetter = /^(mod\+.+|escape|arrow\w+|enter)$/

/** The commands of the screens that are open now, and the keys that reach them. */
export class CommandRegistry {
  readonly #offers = new Set<readonly BoundCommand[]>()
  readonly #reader = new KeyReader()

  /** Offers commands until the returned function is called. */
  offer(commands: readonly BoundCommand[]): () => void {
    this.#offers.add(commands)
    return () => this.#offers.delete(commands)
  }

  /** Everything on offer; the screen that came last is asked first. */
  all(): BoundCommand[] {
    return [...this.#offers].toReversed().flat()
  }

  /**
   * Runs what a key asks for and says whether it was ours. `singleKeys` is the person's choice: letters alone may be
   * in the way of speech input and of unsteady hands (WCAG 2.1.4).
   */
  press(event: Stroke, typedIn: TypedIn, singleKeys: boolean, at: number): boolean {
    if (typedIn === 'overlay') return false
    const heard = this.all()
      .filter(({ context }) => context === 'anywhere' || listening[typedIn].includes(context))
      .toSorted((a, b) => Number(b.context === 'selection') - Number(a.context === 'selection'))
    const bindings = heard.flatMap((command) =>
      keysOf(command)
        .filter((keys) => singleKeys || needsNoLetter.test(keys))
        .map((keys) => ({ command, keys })),
    )
    const read = this.#reader.read(
      event,
      bindings.map(({ keys }) => keys),
      at,
    )
    if (read === null) return false
    if (read === 'wait') return true
    const command = bindings.find(({ keys }) => keys === read.match)!.command
    if (!command.isEnabled()) return false
    command.run()
    return true
  }
}
