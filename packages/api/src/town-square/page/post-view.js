import { runForm, textOf } from './form.js'
import { firstLetters, harmless, pick, settings, showTime, words } from './network.js'

/** @typedef {import('./network.js').Post} Post */
/**
 * What the reader may do: edit and remove what is theirs, comment on the square, reply at a desk.
 * @typedef {object} Acts
 * @property {(post: Post) => Promise<void>} remove
 * @property {(threadId: string) => Promise<Post[]>} all Reads a thread whole.
 * @property {(post: Post, text: string) => Promise<void>} [edit]
 * @property {(post: Post, text: string) => Promise<void>} [comment]
 * @property {(post: Post, text: string) => Promise<void>} [reply]
 */
/**
 * An element that shows a thing, and shows it again when it has changed.
 * @template T
 * @typedef {{ element: HTMLElement, show: (thing: T) => void }} View
 */

/** @param {string} id */
export function cloneTemplate(id) {
  const { firstElementChild } = pick(document, `#${id}`, HTMLTemplateElement).content
  const copy = firstElementChild?.cloneNode(true)
  if (copy instanceof HTMLElement) return copy
  throw new Error(`The template ${id} is empty.`)
}

/** How long "really delete?" stands. */
const SECOND_THOUGHT_MS = 4_000

/**
 * One post on the page. What others wrote is only ever put in as text.
 * @param {Acts} acts
 * @param {(post: Post) => boolean} isOwn
 * @returns {View<Post>}
 */
export function createPostView(acts, isOwn) {
  const element = cloneTemplate('post-template')
  const part = (/** @type {string} */ name) => pick(element, `[data-${name}]`, HTMLElement)
  const form = pick(element, '[data-edit-form]', HTMLFormElement)
  const remove = part('delete')
  /** @type {Post | null} */
  let post = null
  let isReplying = false

  const openForm = (/** @type {string} */ text) => {
    form.hidden = false
    textOf(form).value = text
    part('submit').textContent = isReplying ? words.reply : words.save
    part('edit-label').textContent = isReplying ? words.yourReply : words.edit
    counter.count()
    textOf(form).focus()
  }
  const closeForm = () => {
    form.hidden = true
    element.focus()
  }
  const counter = runForm(
    form,
    async () => {
      if (post) await (isReplying ? acts.reply : acts.edit)?.(post, textOf(form).value)
      closeForm()
    },
    () => settings.limits[post?.visibility ?? 'public'],
  )
  part('cancel').addEventListener('click', closeForm)
  part('edit').addEventListener('click', () => {
    isReplying = false
    openForm(post?.text ?? '')
  })
  part('reply').addEventListener('click', () => {
    isReplying = true
    openForm('')
  })
  remove.addEventListener('click', () => {
    if (remove.textContent === words.delete) {
      remove.textContent = words.reallyDelete
      setTimeout(() => (remove.textContent = words.delete), SECOND_THOUGHT_MS)
    } else if (post) {
      acts.remove(post).catch((/** @type {Error} */ problem) => {
        form.hidden = false
        pick(form, '.error', HTMLElement).textContent = problem.message
      })
    }
  })

  return {
    element,
    show: (next) => {
      post = next
      const isGone = next.deletedAt !== null
      element.id = `p-${next.id}`
      showAuthor(element, next.author)
      showTime(pick(element, 'time', HTMLTimeElement), next.createdAt)
      showText(element, next, isOwn(next))
      showPictures(part('pictures'), next)
      part('edited').hidden = next.editedAt === null
      part('liked').hidden = next.likes === 0
      part('own').hidden = isGone || !isOwn(next)
      part('edit').hidden = !acts.edit
      part('desk').hidden = isGone || !acts.reply || isOwn(next)
      if (isGone) form.hidden = true
    },
  }
}

/** @param {HTMLElement} element @param {Post['author']} author */
function showAuthor(element, author) {
  const avatar = pick(element, '.avatar', HTMLElement)
  avatar.textContent = firstLetters(author.name)
  avatar.classList.toggle('brand', author.kind === 'brand')
  if (author.kind === 'person') avatar.style.setProperty('--hue', String(author.hue))
  pick(element, '[data-name]', HTMLElement).textContent = harmless(author.name)
  pick(element, '[data-handle]', HTMLElement).textContent = `@${author.handle}`
  pick(element, '[data-official]', HTMLElement).hidden = author.kind !== 'brand'
}

/** @param {HTMLElement} list @param {Post} post */
function showPictures(list, { media }) {
  const shown = media.map(({ id, alt }) => `${id} ${alt}`).join()
  if (list.dataset['shown'] === shown) return
  list.dataset['shown'] = shown
  list.hidden = media.length === 0
  list.replaceChildren(
    ...media.map(({ id, alt, width, height }) => {
      const image = document.createElement('img')
      Object.assign(image, { alt: harmless(alt), width, height, loading: 'lazy' })
      image.src = `${settings.api.replace(/api$/, 'media')}/${id}`
      const item = document.createElement('li')
      item.append(image)
      return item
    }),
  )
}

/** @param {HTMLElement} element @param {Post} post @param {boolean} own */
function showText(element, post, own) {
  const text = pick(element, '[data-text]', HTMLElement)
  const gone = pick(element, '[data-gone]', HTMLElement)
  const reason = post.deletedAt ? words.deleted : post.hidden ? (own ? words.hiddenOwn : words.hidden) : ''
  const shown = harmless(post.text)
  if (text.textContent !== shown) text.textContent = shown
  text.hidden = shown === ''
  gone.textContent = reason
  gone.hidden = reason === ''
}

/**
 * Keeps a list of elements in step with a list of things: what is there stays there, with its focus and its
 * half-written text.
 * @template T
 * @param {HTMLElement} container
 * @param {T[]} things
 * @param {{ key: (thing: T) => string, create: () => View<T>, views: Map<string, View<T>> }} how
 */
export function keepList(container, things, { key, create, views }) {
  const wanted = new Set(things.map(key))
  for (const [id, view] of views) {
    if (wanted.has(id)) continue
    view.element.remove()
    views.delete(id)
  }
  things.forEach((thing, index) => {
    const view = views.get(key(thing)) ?? create()
    views.set(key(thing), view)
    view.show(thing)
    const there = container.children[index] ?? null
    if (there !== view.element) container.insertBefore(view.element, there)
  })
}
