import { html, type Markup } from './html.ts'
import type { Words } from './words.ts'

/** Asks for a key. The script also takes it from the address, behind `#key=`, where no server sees it. */
export function keyForm(words: Words, hint: string): Markup {
  return html`
    <form class="card" data-key-form novalidate>
      <label for="key">${words.key}</label>
      <p class="hint" id="key-hint">${hint}</p>
      <div class="row">
        <input id="key" name="key" type="password" autocomplete="off" aria-describedby="key-hint key-error" />
        <button type="submit" class="primary">${words.open}</button>
      </div>
      <p class="error" id="key-error" role="alert"></p>
    </form>
  `
}
