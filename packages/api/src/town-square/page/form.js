import { countGraphemes, pick, Refused, words } from './network.js'

/**
 * The text field of a form.
 * @param {HTMLFormElement} form
 */
export function textOf(form) {
  return pick(form, '[name=text]', HTMLTextAreaElement)
}

/**
 * Empties a form once its text was sent; what was written in the meantime stays.
 * @param {HTMLFormElement} form
 * @param {string} sent
 */
export function clearSent(form, sent) {
  if (textOf(form).value === sent) form.reset()
}

/**
 * Runs a form: counts what is left, sends on ⌘↵, disables while it sends, shows what went wrong.
 * @param {HTMLFormElement} form
 * @param {() => Promise<void>} send
 * @param {() => number} [max] How long its text may be.
 */
export function runForm(form, send, max) {
  const button = pick(form, '[type=submit]', HTMLButtonElement)
  const error = pick(form, '.error', HTMLElement)
  const count = () => {
    if (max)
      pick(form, '[data-left]', HTMLElement).textContent = String(max() - countGraphemes(textOf(form).value))
  }
  form.addEventListener('input', count)
  form.addEventListener('reset', () => setTimeout(count))
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (button.disabled) return
    button.disabled = true
    error.textContent = ''
    send()
      .catch((/** @type {unknown} */ problem) => {
        error.textContent = problem instanceof Refused ? problem.message : words.OTHER
        if (!(problem instanceof Refused)) console.error(problem)
      })
      .finally(() => (button.disabled = false))
  })
  count()
  return { count }
}
