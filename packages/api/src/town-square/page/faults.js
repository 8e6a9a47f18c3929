import { runForm } from './form.js'
import { openWithKey } from './key.js'
import { call, pick, say, settings, words } from './network.js'

/** @typedef {{ share: number, delayMs?: number, how?: string }} Fault */
/** @typedef {Record<string, Fault | undefined>} Faults */

const form = pick(document, '[data-faults]', HTMLFormElement)
const seed = pick(form, '#seed', HTMLInputElement)
const square = `squares/${settings.slug}`
const boxes = Array.from(form.querySelectorAll('fieldset'), (fieldset) => ({
  kind: fieldset.dataset['fault'] ?? '',
  isOn: pick(fieldset, '[type=checkbox]', HTMLInputElement),
  share: pick(fieldset, '[name$="-share"]', HTMLInputElement),
  delay: fieldset.querySelector('input[name$="-delay"]'),
  how: fieldset.querySelector('select'),
}))

openWithKey(`town-square-faults:${settings.slug}`, async (token) => {
  show(await call('GET', `${square}/faults`, { token }))
  await readLedger()
  runForm(form, async () => {
    show(await call('PUT', `${square}/faults`, { token, body: read() }))
    say(words.applied)
  })
  setInterval(() => void readLedger().catch(() => {}), 3_000)

  async function readLedger() {
    const { people, brands, textsPostedTwice } = await call('GET', `${square}/ledger/summary`, { token })
    const figures = { people, brands, twice: textsPostedTwice.length }
    for (const [name, figure] of Object.entries(figures)) {
      pick(document, `[data-ledger=${name}]`, HTMLElement).textContent = figure.toLocaleString(
        settings.language,
      )
    }
  }
})

/** @param {Faults & { seed: number }} weather */
function show({ seed: number, ...faults }) {
  seed.value = String(number)
  for (const { kind, isOn, share, delay, how } of boxes) {
    const fault = /** @type {Faults} */ (faults)[kind]
    isOn.checked = fault !== undefined
    if (!fault) continue
    share.value = String(Math.round(fault.share * 100))
    if (delay instanceof HTMLInputElement) delay.value = String(fault.delayMs)
    if (how) how.value = fault.how ?? 'cut'
  }
}

/** @returns {Record<string, unknown>} */
function read() {
  const on = boxes.filter(({ isOn }) => isOn.checked)
  const faults = on.map(({ kind, share, delay, how }) => [
    kind,
    {
      share: Number(share.value) / 100,
      ...(delay instanceof HTMLInputElement && { delayMs: Number(delay.value) }),
      ...(how && { how: how.value }),
    },
  ])
  return { seed: Number(seed.value), ...Object.fromEntries(faults) }
}
