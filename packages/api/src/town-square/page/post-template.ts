import { html, type Markup } from './html.ts'
import type { Words } from './words.ts'

/** One post, comment or private message; the script fills in text and nothing but text. */
export function postTemplate(words: Words): Markup {
  return html`
    <template id="post-template">
      <article class="post" tabindex="-1">
        <span class="avatar" aria-hidden="true"></span>
        <p class="by">
          <strong><bdi data-name></bdi></strong>
          <span class="pill" data-official hidden>${words.official}</span>
          <bdi class="handle" data-handle></bdi>
          <span class="when"><time></time> <span data-edited hidden>· ${words.edited}</span></span>
        </p>
        <p class="text" dir="auto" data-text></p>
        <ul class="pictures" aria-label="${words.pictures}" data-pictures hidden></ul>
        <p class="gone" data-gone hidden></p>
        <p class="hint" data-liked hidden>♥ ${words.liked}</p>
        <div class="acts" data-own hidden>
          <button type="button" class="plain" data-edit>${words.edit}</button>
          <button type="button" class="plain" data-delete>${words.delete}</button>
        </div>
        <div class="acts" data-desk hidden>
          <button type="button" class="plain" data-reply>${words.reply}</button>
        </div>
        <form data-edit-form hidden novalidate>
          <label>
            <span class="quiet" data-edit-label>${words.edit}</span>
            <textarea name="text" rows="3" dir="auto"></textarea>
          </label>
          <div class="row end">
            <p class="hint"><span data-left></span> ${words.left}</p>
            <button type="button" class="plain" data-cancel>${words.cancel}</button>
            <button type="submit" class="primary" data-submit>${words.save}</button>
          </div>
          <p class="error" role="alert"></p>
        </form>
      </article>
    </template>
  `
}
