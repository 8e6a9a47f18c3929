import { createContext, use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Command } from './command.ts'
import type { TypedIn } from './registry.ts'
import { bind, CommandRegistry } from './registry.ts'
import { readSingleKeys } from './single-keys.ts'

const RegistryContext = createContext<CommandRegistry | null>(null)

/** Listens to the keyboard for every command offered below it. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) {
        // Held keys repeat only where that is a movement.
        if (!event.repeat || event.defaultPrevented || !/^[jk]$/i.test(event.key)) return
      }
      const wasOurs = registry.press(event, typedIn(event.target), readSingleKeys(), event.timeStamp)
      if (wasOurs) event.preventDefault()
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [registry])

  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useCommandRegistry(): CommandRegistry {
  const registry = use(RegistryContext)
  if (registry === null) throw new Error('CommandProvider is missing above this component.')
  return registry
}

/** Offers a screen's commands while it is mounted, always with its present state. */
export function useCommands<State>(commands: readonly Command<State>[], state: State): void {
  const registry = useCommandRegistry()
  const latest = useRef(state)
  useLayoutEffect(() => {
    latest.current = state
  })
  useEffect(
    () => registry.offer(commands.map((command) => bind(command, () => latest.current))),
    [registry, commands],
  )
}

function typedIn(target: EventTarget | null): TypedIn {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]')) return 'overlay'
  if (target.closest('[data-composer]') && target.matches('textarea,button,[type=radio],[data-sends]'))
    return 'composer'
  if (target.closest('input,textarea,select,[contenteditable=true]')) return 'field'
  return 'page'
}
