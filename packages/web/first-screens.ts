import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What everybody reads who is signed in. */
const INBOX = ['shell/frame.tsx', 'inbox/inbox-screen.tsx', 'inbox/no-ticket.tsx', 'ticket/ticket-screen.tsx']
/** What volunteers read, on a phone and often on a slow line. */
const PHONE = ['help-out/help-out-screen.tsx']
/** What is read before that, by whoever is not. */
const DOOR = ['sign-in/sign-in-screen.tsx', 'invitation/invitation-screen.tsx']

/**
 * Puts what the first screens are made of into two files: one for all, which holds what the phone or the door share with
 * the inbox, and one for the inbox alone. Left to itself the bundler makes a file of each part that two screens share:
 * ninety small ones, each a request, and each compressed without knowing the others, which costs a tenth.
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
          // Through its index every icon would be reached by everybody; each goes along with who shows it.
          if (reached.has(id) || id.includes('/lucide-react/')) continue
          reached.add(id)
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
        return reached
      }
      atInbox = reachedFrom(INBOX)
      const elsewhere = [...reachedFrom(DOOR), ...reachedFrom(PHONE)]
      atStart = new Set([...reachedFrom(['main.tsx']), ...elsewhere.filter((id) => atInbox.has(id))])
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
