import { TEXT_LIMITS } from '../text-rules.ts'
import type { Square } from '../town.ts'
import { documentPage } from './document.ts'
import { html } from './html.ts'
import { keyForm } from './key-form.ts'
import { postTemplate } from './post-template.ts'
import { exchangeTemplate, threadTemplate } from './square-page.ts'
import { type Language, WORDS } from './words.ts'

/** Where somebody writes as the brand without Relais, so that native replies can be tried. */
export function deskPage(base: string, language: Language, square: Square): string {
  const words = WORDS[language]
  return documentPage({
    base,
    language,
    title: words.desk,
    tagline: words.deskTagline,
    script: 'desk',
    settings: {
      slug: square.slug,
      limits: { public: TEXT_LIMITS.public[0].max, private: TEXT_LIMITS.private[0].max },
    },
    body: html`
      ${keyForm(words, words.deskKeyHint)}
      <section data-opened hidden aria-label="${words.desk}">
        <form class="card composer" data-composer novalidate>
          <label for="text">${words.announce}</label>
          <textarea id="text" name="text" rows="3" dir="auto" aria-describedby="left error"></textarea>
          <div class="row end">
            <p class="hint" id="left"><span data-left></span> ${words.left}</p>
            <button type="submit" class="primary">${words.publish}</button>
          </div>
          <p class="error" id="error" role="alert"></p>
        </form>
        <h2>${words.privateView}</h2>
        <ol class="threads" data-list="private"></ol>
        <h2>${words.publicView}</h2>
        <ol class="threads" data-list="public"></ol>
      </section>
      ${postTemplate(words)} ${threadTemplate(words)} ${exchangeTemplate(words)}
    `,
  })
}
