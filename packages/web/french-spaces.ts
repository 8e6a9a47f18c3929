import type { Plugin } from 'vite'

/**
 * French sets a space before ; : ! ? and inside « », and never breaks the line there. Whoever writes the catalogues types a
 * plain space, and the console shows a narrow one that does not break.
 */
export function frenchSpaces(): Plugin {
  return {
    name: 'relais:french-spaces',
    transform: {
      filter: { id: /\/locales\/fr\/\w+\.po$/ },
      // What comes here is the compiled catalogue: its spaces are all inside of sentences.
      handler: (code) => ({ code: code.replaceAll(/ (?=[;:!?»])|(?<=«) /g, '\u202F'), map: null }),
    },
  }
}
