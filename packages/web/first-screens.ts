import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What everybody reads who is signed in. */
const INBOX = ['shell/frame.tsx', 'inbox/inbox-screen.tsx', 'inbox/no-ticket.tsx', 'ticket/ticket-screen.tsx']
/** What is read before that, by whoever is not. */
const DOOR = ['sign-in/sign-in-screen.tsx', 'invitation/invitation-screen.tsx']

/**
 * Puts what the first screens are made of into two files, one for all and one for the inbox. Left to itself the bundler
 * makes a file of each part that two screens share: ninety small ones, each a request, and each compressed without
 * knowing the others, which costs a tenth.
 */
export function firstScreens(root: string): Plugin {
  const src = join(root, 'src/')
  let atStart = new Set<string>()
  let atInbox = new Set<string>()
  return {
    name: 'relais:first-screens',
    apply: 'build',
    buildEnd() {
      const reachedFrom = (files: readonly string[]) => {
        const reached = new Set<string>()
        const waiting = files.map((file) => join(src, file))
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (reached.has(id) || !id.startsWith(src)) continue
          reached.add(id)
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
        return reached
      }
      atInbox = reachedFrom(INBOX)
      const atDoor = reachedFrom(DOOR)
      atStart = new Set([...reachedFrom(['main.tsx']), ...[...atInbox].filter((id) => atDoor.has(id))])
      // It waits for the first words before it ends, so nothing that is read meanwhile may wait for it.
      atStart.delete(join(src, 'main.tsx'))
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              // What these import of libraries goes along, as far as it is used.
              groups: [
                { name: 'start', priority: 2, test: (id) => atStart.has(id) },
                { name: 'inbox', priority: 1, test: (id) => atInbox.has(id) },
              ],
            },
          },
        },
      },
    }),
  }
}
