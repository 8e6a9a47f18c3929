import { clearSent, runForm, textOf } from './form.js'
import { call, harmless, pick, Refused, remember, say, settings, showTime, words } from './network.js'
import { choosePictures } from './pictures.js'
import { keepList } from './post-view.js'
import { createExchangeView, createThreadView } from './thread-view.js'

/** @typedef {import('./network.js').Post} Post */
/** @typedef {import('./network.js').Thread} Thread */
/** @typedef {import('./network.js').Exchange} Exchange */

const square = `squares/${settings.slug}`
/** @type {ReturnType<typeof remember<{ token: string, person: { id: string, name: string, handle: string } }>>} */
const identity = remember(localStorage, `town-square:${settings.slug}`)
const nameForm = pick(document, '[data-name-form]', HTMLFormElement)
const nameField = pick(nameForm, '#name', HTMLInputElement)
const older = pick(document, '[data-older]', HTMLButtonElement)
const publicList = pick(document, '[data-list=public]', HTMLElement)
const privateList = pick(document, '[data-list=private]', HTMLElement)
/** @type {Map<string, import('./post-view.js').View<Thread>>} */
const threadViews = new Map()
/** @type {Map<string, import('./post-view.js').View<Exchange>>} */
const exchangeViews = new Map()

const LIVE_MS = 1_500
const AWAY_MS = 15_000

/** @type {string | null} */
let etag = null
/** @type {Thread[]} */
let newest = []
/** @type {Thread[]} */
let earlier = []
/** Where the list goes on; null once there is nothing older, undefined until that is known. @type {string | null | undefined} */
let before
/** The brand's posts that were on the page already. @type {Set<string> | null} */
let seen = null
let isRenaming = false

const token = () => identity.get()?.token
const isOwn = (/** @type {Post} */ post) => post.author.id === identity.get()?.person.id

/** @type {import('./post-view.js').Acts} */
const acts = {
  comment: (post, text) => write('POST', `${square}/posts/${post.id}/comments`, { text }),
  edit: (post, text) => write('PATCH', `${square}/posts/${post.id}`, { text }),
  remove: (post) => write('DELETE', `${square}/posts/${post.id}`),
  all: readAll,
}

/**
 * Writes as whoever the reader is. Without a name, asks for one; what was written stays in its form.
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
async function write(method, path, body) {
  if (!token() && settings.guest) await takeName(settings.guest)
  if (!token()) {
    askForName()
    throw new Refused(401, 'NAME_MISSING')
  }
  try {
    await call(method, path, { token: token(), body })
  } catch (problem) {
    if (problem instanceof Refused && problem.status === 401) forget()
    throw problem
  }
  await refresh({ anew: true })
}

/** @param {string} threadId */
async function readAll(threadId) {
  /** @type {Post[]} */
  const posts = []
  for (let after = ''; ;) {
    const page = await call('GET', `${square}/threads/${threadId}?limit=100${after}`, { token: token() })
    posts.push(...page.posts)
    if (page.after === null) return posts
    after = `&after=${encodeURIComponent(page.after)}`
  }
}

/** @param {string} name */
async function takeName(name) {
  identity.set(await call('POST', `${square}/people`, { body: { name } }))
  introduce()
  showMe()
}

/** Tells the page of ours that lays the square beside itself who writes here. */
function introduce() {
  const me = identity.get()
  if (me && window.parent !== window) {
    window.parent.postMessage({ from: 'town-square', handle: me.person.handle }, location.origin)
  }
}

function askForName() {
  showMe()
  nameField.focus()
}

function forget() {
  identity.set(null)
  showMe()
}

function showMe() {
  const name = identity.get()?.person.name ?? settings.guest
  const isNamed = name !== null && name !== undefined && !isRenaming
  nameForm.hidden = isNamed
  pick(document, '[data-me]', HTMLElement).hidden = !isNamed
  if (name) pick(document, '[data-my-name]', HTMLElement).textContent = harmless(name)
}

const isPrivateView = () => location.hash === '#private'

function showView() {
  for (const view of ['public', 'private']) {
    const isShown = (view === 'private') === isPrivateView()
    pick(document, `[data-pane=${view}]`, HTMLElement).hidden = !isShown
    const link = pick(document, `[data-view=${view}]`, HTMLElement)
    if (isShown) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

/** Asks what is new. Nothing is drawn again when nothing has changed. */
async function refresh({ anew = false } = {}) {
  const page = await call('GET', `${square}/threads`, { token: token(), etag: anew ? null : etag })
  if (!page) {
    for (const time of document.querySelectorAll('time')) showTime(time, time.dateTime)
    return
  }
  const exchanges = token() ? (await call('GET', `${square}/messages`, { token: token() })).threads : []
  etag = page.etag
  newest = page.threads
  if (before === undefined) before = page.before
  older.hidden = before === null
  show(exchanges)
}

/** @param {Exchange[]} exchanges */
function show(exchanges) {
  const ids = new Set(newest.map(({ threadId }) => threadId))
  const threads = [...newest, ...earlier.filter(({ threadId }) => !ids.has(threadId))]
  keepList(publicList, threads, {
    key: ({ threadId }) => threadId,
    create: () => createThreadView(acts, isOwn),
    views: threadViews,
  })
  keepList(privateList, exchanges, {
    key: ({ threadId }) => threadId,
    create: () => createExchangeView(acts, isOwn),
    views: exchangeViews,
  })
  pick(document, '[data-pane=public] .empty', HTMLElement).hidden = threads.length > 0
  pick(document, '[data-pane=private] .empty', HTMLElement).hidden = exchanges.length > 0
  announce([...threads, ...exchanges].flatMap(({ posts }) => posts))
}

/** Says a brand's new answer to those who do not see it appear. @param {Post[]} posts */
function announce(posts) {
  const official = posts.filter(({ author, deletedAt }) => author.kind === 'brand' && deletedAt === null)
  const arrived = official.filter(({ id }) => seen !== null && !seen.has(id))
  seen = new Set(official.map(({ id }) => id))
  for (const { id } of arrived) document.getElementById(`p-${id}`)?.classList.add('arrived')
  const last = arrived.at(-1)
  if (last) say(`${last.author.name} ${words.answered} ${harmless(last.text)}`)
}

async function showOlder() {
  const page = await call('GET', `${square}/threads?before=${encodeURIComponent(before ?? '')}`, {
    token: token(),
  })
  earlier = [...earlier, ...page.threads]
  before = page.before
  await refresh({ anew: true })
}

runForm(nameForm, async () => {
  const body = { name: nameField.value }
  const me = identity.get()
  if (me) identity.set({ ...me, ...(await call('PATCH', `${square}/people/me`, { token: me.token, body })) })
  else await takeName(nameField.value)
  isRenaming = false
  showMe()
  pick(document, isPrivateView() ? '#text-private' : '#text-public', HTMLTextAreaElement).focus()
  await refresh({ anew: true })
})
pick(document, '[data-rename]', HTMLButtonElement).addEventListener('click', () => {
  isRenaming = true
  nameField.value = identity.get()?.person.name ?? settings.guest ?? ''
  askForName()
})

/** @param {'public' | 'private'} visibility @param {string} path */
function runComposer(visibility, path) {
  const form = pick(document, `[data-composer=${visibility}]`, HTMLFormElement)
  const pictures = choosePictures(form)
  const send = async () => {
    const to = new FormData(form).get('to')
    const media = token() ? await pictures.upload(`${square}/media`, token()) : []
    const text = textOf(form).value
    await write('POST', `${square}/${path}`, { text, to, media })
    pictures.clear()
    clearSent(form, text)
  }
  runForm(form, send, () => settings.limits[visibility])
}

async function live() {
  try {
    await refresh()
  } catch (problem) {
    if (problem instanceof Refused && problem.status === 401) forget()
    else say(words.offline)
  }
  setTimeout(() => void live(), document.visibilityState === 'visible' ? LIVE_MS : AWAY_MS)
}

older.addEventListener('click', () => void showOlder().catch(() => say(words.offline)))
window.addEventListener('hashchange', showView)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh().catch(() => say(words.offline))
})
runComposer('public', 'posts')
runComposer('private', 'messages')
showMe()
showView()
introduce()
void live()
