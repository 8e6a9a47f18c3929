import { runForm, textOf } from './form.js'
import { harmless, pick, settings } from './network.js'
import { cloneTemplate, createPostView, keepList } from './post-view.js'

/** @typedef {import('./network.js').Post} Post */
/** @typedef {import('./post-view.js').Acts} Acts */
/** @typedef {(post: Post) => boolean} IsOwn */

/**
 * A list item around a post, for the lists of comments and of private messages.
 * @param {Acts} acts
 * @param {IsOwn} isOwn
 * @returns {import('./post-view.js').View<Post>}
 */
function createItem(acts, isOwn) {
  const { element: post, show } = createPostView(acts, isOwn)
  const element = document.createElement('li')
  element.append(post)
  return { element, show }
}

/**
 * A public thread: its first post, its comments, and the form that adds one where `acts.comment` is given.
 * @param {Acts} acts
 * @param {IsOwn} isOwn
 * @returns {import('./post-view.js').View<import('./network.js').Thread>}
 */
export function createThreadView(acts, isOwn) {
  const element = cloneTemplate('thread-template')
  const first = createPostView(acts, isOwn)
  pick(element, '[data-first]', HTMLElement).append(first.element)
  const comments = pick(element, '[data-posts]', HTMLElement)
  const all = pick(element, '[data-all]', HTMLElement)
  const open = pick(element, '[data-comment]', HTMLElement)
  const form = pick(element, '[data-comment-form]', HTMLFormElement)
  /** @type {Map<string, import('./post-view.js').View<Post>>} */
  const views = new Map()
  /** @type {import('./network.js').Thread | null} */
  let thread = null
  /** The comments that the list leaves out, once they were asked for. @type {Post[]} */
  let earlier = []

  const close = () => {
    form.hidden = true
    open.hidden = false
    open.focus()
  }
  open.hidden = !acts.comment
  open.addEventListener('click', () => {
    form.hidden = false
    open.hidden = true
    textOf(form).focus()
  })
  pick(form, '[data-cancel]', HTMLElement).addEventListener('click', close)
  runForm(
    form,
    async () => {
      const root = thread?.posts[0]
      if (root) await acts.comment?.(root, textOf(form).value)
      form.reset()
      close()
    },
    () => settings.limits.public,
  )
  all.addEventListener('click', () => {
    if (!thread) return
    const { threadId } = thread
    acts.all(threadId).then(
      (posts) => {
        earlier = posts
        if (thread) show(thread)
      },
      () => (all.hidden = false),
    )
  })

  /** @param {import('./network.js').Thread} next */
  const show = (next) => {
    thread = next
    const [root, ...last] = next.posts
    if (root) first.show(root)
    const known = new Map([...earlier, ...last].map((post) => [post.id, post]))
    const shown = [...known.values()].filter(({ parentId }) => parentId !== null).toSorted(asWritten)
    keepList(comments, shown, { key: ({ id }) => id, create: () => createItem(acts, isOwn), views })
    all.hidden = shown.length >= next.commentCount
  }
  return { element, show }
}

/**
 * A private exchange.
 * @param {Acts} acts
 * @param {IsOwn} isOwn
 * @returns {import('./post-view.js').View<import('./network.js').Exchange>}
 */
export function createExchangeView(acts, isOwn) {
  const element = cloneTemplate('exchange-template')
  const list = pick(element, '[data-posts]', HTMLElement)
  /** @type {Map<string, import('./post-view.js').View<Post>>} */
  const views = new Map()
  return {
    element,
    show: ({ with: other, posts }) => {
      pick(element, '[data-with]', HTMLElement).textContent = harmless(other)
      keepList(list, posts, { key: ({ id }) => id, create: () => createItem(acts, isOwn), views })
    },
  }
}

/** @param {Post} a @param {Post} b */
const asWritten = (a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
