import type { Square } from '../town.ts'
import { documentPage } from './document.ts'
import { html, type Markup } from './html.ts'
import { keyForm } from './key-form.ts'
import { type Language, WORDS, type Words } from './words.ts'

const PLAIN = ['twice', 'dropped', 'refused', 'keysForgotten'] as const
const TIMED = ['late', 'outOfOrder', 'rateLimited'] as const
const HOWS = ['cut', 'error', 'hang'] as const

/** Where the keeper of a square says how it misbehaves, and reads its ledger. */
export function faultsPage(base: string, language: Language, square: Square): string {
  const words = WORDS[language]
  return documentPage({
    base,
    language,
    title: words.faults,
    tagline: words.faultsTagline,
    script: 'faults',
    settings: { slug: square.slug },
    body: html`
      ${keyForm(words, words.faultsKeyHint)}
      <section data-opened hidden aria-label="${words.faults}">
        <form class="card" data-faults novalidate>
          ${TIMED.map((kind) => fault(kind, words, delay(kind, words)))}
          ${PLAIN.map((kind) => fault(kind, words, html``))} ${fault('acceptedThenLost', words, how(words))}
          <label for="seed">${words.seed}</label>
          <input id="seed" name="seed" type="number" min="0" value="1" aria-describedby="seed-hint" />
          <p class="hint" id="seed-hint">${words.seedHint}</p>
          <div class="row end"><button type="submit" class="primary">${words.apply}</button></div>
          <p class="error" role="alert"></p>
        </form>
        <div class="card">
          <h2>${words.ledger}</h2>
          <dl>
            <dt>${words.ledger_people}</dt>
            <dd data-ledger="people"></dd>
            <dt>${words.ledger_brands}</dt>
            <dd data-ledger="brands"></dd>
            <dt>${words.ledger_twice}</dt>
            <dd data-ledger="twice"></dd>
          </dl>
        </div>
      </section>
    `,
  })
}

function fault(kind: string, words: Words, more: Markup): Markup {
  return html`
    <fieldset data-fault="${kind}">
      <legend>
        <label><input type="checkbox" name="${kind}" /> ${words[`fault_${kind}` as keyof Words]}</label>
      </legend>
      <div>
        <label for="${kind}-share">${words.share}</label>
        <input id="${kind}-share" name="${kind}-share" type="number" min="1" max="100" value="100" />
      </div>
      ${more}
    </fieldset>
  `
}

function delay(kind: string, words: Words): Markup {
  return html`
    <div>
      <label for="${kind}-delay">${words.delay}</label>
      <input id="${kind}-delay" name="${kind}-delay" type="number" min="1" max="3600000" value="2000" />
    </div>
  `
}

function how(words: Words): Markup {
  const options = HOWS.map((one) => html`<option value="${one}">${words[`how_${one}`]}</option>`)
  return html`
    <div>
      <label for="acceptedThenLost-how">${words.how}</label>
      <select id="acceptedThenLost-how" name="acceptedThenLost-how">
        ${options}
      </select>
    </div>
  `
}
