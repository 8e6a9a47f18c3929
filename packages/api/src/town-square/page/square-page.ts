import { TEXT_LIMITS } from '../text-rules.ts'
import type { Square } from '../town.ts'
import { documentPage } from './document.ts'
import { html, type Markup } from './html.ts'
import { postTemplate } from './post-template.ts'
import { type Language, WORDS, type Words } from './words.ts'

interface NamedBrand {
  handle: string
  name: string
}

/**
 * The public page: choose a name, post, comment, write privately, see the answers. A guest need not choose: they write
 * under a name that was invented for them, until they choose another.
 */
export function squarePage(
  {
    base,
    language,
    square,
    brands,
  }: { base: string; language: Language; square: Square; brands: NamedBrand[] },
  guest: string | null,
): string {
  const words = WORDS[language]
  return documentPage({
    base,
    language,
    title: square.name,
    tagline: words.tagline,
    script: 'square',
    settings: {
      slug: square.slug,
      limits: { public: TEXT_LIMITS.public[0].max, private: TEXT_LIMITS.private[0].max },
      guest,
    },
    keep: guest === null ? '' : '&guest=1',
    body: html`
      ${nameForms(words)}
      <nav class="views" aria-label="${words.views}">
        <a href="#public" data-view="public" aria-current="page">${words.publicView}</a>
        <a href="#private" data-view="private">${words.privateView}</a>
      </nav>
      <section data-pane="public" aria-label="${words.publicView}">
        ${composer('public', words, brands)}
        <p class="empty" hidden>${words.empty}</p>
        <ol class="threads" data-list="public"></ol>
        <button type="button" class="plain wide" data-older hidden>${words.older}</button>
      </section>
      <section data-pane="private" aria-label="${words.privateView}" hidden>
        <p class="empty" hidden>${words.emptyPrivate}</p>
        <ol class="threads" data-list="private"></ol>
        ${composer('private', words, brands)}
      </section>
      ${postTemplate(words)} ${chosenTemplate(words)} ${threadTemplate(words)} ${exchangeTemplate(words)}
    `,
  })
}

function nameForms(words: Words): Markup {
  return html`
    <form class="card name" data-name-form hidden novalidate>
      <h2>${words.chooseName}</h2>
      <p class="hint" id="name-hint">${words.nameHint}</p>
      <label for="name">${words.name}</label>
      <div class="row">
        <input
          id="name"
          name="name"
          autocomplete="nickname"
          maxlength="100"
          aria-describedby="name-hint name-error"
        />
        <button type="submit" class="primary">${words.enter}</button>
      </div>
      <p class="error" id="name-error" role="alert"></p>
    </form>
    <p class="me" data-me hidden>
      ${words.youAre} <strong data-my-name></strong>
      <button type="button" class="plain" data-rename>${words.rename}</button>
    </p>
  `
}

function composer(visibility: 'public' | 'private', words: Words, brands: NamedBrand[]): Markup {
  const label = visibility === 'public' ? words.writePublic : words.writePrivate
  return html`
    <form class="card composer" data-composer="${visibility}" novalidate>
      <label for="text-${visibility}">${label}</label>
      ${brandChoice(visibility, words, brands)}
      <textarea
        id="text-${visibility}"
        name="text"
        rows="3"
        dir="auto"
        placeholder="${words.placeholder}"
        aria-describedby="left-${visibility} error-${visibility}"
      ></textarea>
      <ul class="chosen" data-chosen aria-label="${words.pictures}" hidden></ul>
      <div class="row end">
        <button type="button" class="plain" data-add-pictures>${words.addPictures}</button>
        <input
          type="file"
          hidden
          multiple
          accept="image/jpeg,image/png,image/webp,image/gif"
          aria-label="${words.addPictures}"
          data-picture-files
        />
        <p class="hint" id="left-${visibility}"><span data-left></span> ${words.left}</p>
        <button type="submit" class="primary">${visibility === 'public' ? words.publish : words.send}</button>
      </div>
      <p class="error" id="error-${visibility}" role="alert"></p>
    </form>
  `
}

/** A picture that was chosen and will go with the post. */
function chosenTemplate(words: Words): Markup {
  return html`
    <template id="chosen-template">
      <li>
        <img alt="" />
        <label>
          <span class="quiet">${words.describePicture}</span>
          <input type="text" dir="auto" maxlength="1000" data-alt />
        </label>
        <button type="button" class="plain" data-remove>${words.removePicture}</button>
      </li>
    </template>
  `
}

function brandChoice(visibility: string, words: Words, brands: NamedBrand[]): Markup {
  const [only, ...others] = brands
  if (!only) return html``
  if (others.length === 0)
    return html`<p class="hint">${words.to} <bdi>${only.name}</bdi> <bdi>@${only.handle}</bdi></p>`
  const options = brands.map(
    ({ handle, name }) => html`<option value="${handle}">${name} @${handle}</option>`,
  )
  return html`
    <label class="hint" for="to-${visibility}">${words.to}</label>
    <select id="to-${visibility}" name="to">
      ${options}
    </select>
  `
}

/** A public thread. */
export function threadTemplate(words: Words): Markup {
  return html`
    <template id="thread-template">
      <li class="card thread">
        <div data-first></div>
        <ol class="comments" aria-label="${words.comments}" data-posts></ol>
        <button type="button" class="plain" data-all hidden>${words.allComments}</button>
        <button type="button" class="plain" data-comment>${words.comment}</button>
        <form data-comment-form hidden novalidate>
          <label>
            <span class="quiet">${words.yourComment}</span>
            <textarea name="text" rows="2" dir="auto" placeholder="${words.yourComment}"></textarea>
          </label>
          <div class="row end">
            <p class="hint"><span data-left></span> ${words.left}</p>
            <button type="button" class="plain" data-cancel>${words.cancel}</button>
            <button type="submit" class="primary">${words.comment}</button>
          </div>
          <p class="error" role="alert"></p>
        </form>
      </li>
    </template>
  `
}

/** A private exchange. */
export function exchangeTemplate(words: Words): Markup {
  return html`
    <template id="exchange-template">
      <li class="card thread exchange">
        <h2>${words.exchange} <bdi data-with></bdi></h2>
        <ol class="comments" data-posts></ol>
      </li>
    </template>
  `
}
