import { runForm } from './form.js'
import { pick, remember } from './network.js'

/**
 * Opens the page with a key: the one behind `#key=` in the address, the one of this tab, or the one that is typed.
 * @param {string} name What the tab keeps it under.
 * @param {(key: string) => Promise<void>} open Throws when the key is not the right one.
 */
export function openWithKey(name, open) {
  /** @type {ReturnType<typeof remember<string>>} */
  const kept = remember(sessionStorage, name)
  const form = pick(document, '[data-key-form]', HTMLFormElement)
  const given = new URLSearchParams(location.hash.slice(1)).get('key')
  // Out of the address at once: it would be shared with it, and kept in the history.
  if (given) history.replaceState(null, '', location.pathname + location.search)

  const tryKey = async (/** @type {string} */ key) => {
    await open(key)
    kept.set(key)
    form.hidden = true
    pick(document, '[data-opened]', HTMLElement).hidden = false
  }
  runForm(form, () => tryKey(pick(form, '#key', HTMLInputElement).value.trim()))
  const known = given ?? kept.get()
  if (known) tryKey(known).catch(() => kept.set(null))
}
