import { clearSent, runForm, textOf } from './form.js'
import { openWithKey } from './key.js'
import { call, pick, settings } from './network.js'
import { keepList } from './post-view.js'
import { createExchangeView, createThreadView } from './thread-view.js'

/** @typedef {import('./network.js').Post} Post */

/** @type {Map<string, import('./post-view.js').View<import('./network.js').Thread>>} */
const threadViews = new Map()
/** @type {Map<string, import('./post-view.js').View<import('./network.js').Exchange>>} */
const exchangeViews = new Map()
const square = `squares/${settings.slug}`

openWithKey(`town-square-desk:${settings.slug}`, async (token) => {
  const brand = await call('GET', 'brand/me', { token })
  const isOwn = (/** @type {Post} */ post) => post.author.id === brand.id

  /** @param {string} method @param {string} path @param {object} [body] */
  const write = async (method, path, body) => {
    await call(method, path, { token, body })
    await refresh()
  }
  /** @type {import('./post-view.js').Acts} */
  const acts = {
    reply: ({ id, visibility }, text) => write('POST', 'brand/replies', { inReplyTo: id, visibility, text }),
    remove: ({ id }) => write('DELETE', `brand/posts/${id}`),
    all: async (threadId) => (await call('GET', `${square}/threads/${threadId}?limit=100`)).posts,
  }

  const refresh = async () => {
    const page = await call('GET', `${square}/threads`)
    const messages = await call('GET', 'brand/messages', { token })
    keepList(pick(document, '[data-list=public]', HTMLElement), page.threads, {
      key: ({ threadId }) => threadId,
      create: () => createThreadView(acts, isOwn),
      views: threadViews,
    })
    keepList(pick(document, '[data-list=private]', HTMLElement), messages.threads, {
      key: ({ threadId }) => threadId,
      create: () => createExchangeView(acts, isOwn),
      views: exchangeViews,
    })
  }
  await refresh()

  const form = pick(document, '[data-composer]', HTMLFormElement)
  const send = async () => {
    const text = textOf(form).value
    await write('POST', 'brand/posts', { text })
    clearSent(form, text)
  }
  runForm(form, send, () => settings.limits.public)
  setInterval(() => void refresh().catch(() => {}), 3_000)
})
