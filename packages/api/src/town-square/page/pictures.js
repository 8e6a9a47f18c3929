import { call, pick } from './network.js'
import { cloneTemplate } from './post-view.js'

/** A picture that was chosen; `id` once it is uploaded. @typedef {{ file: File, alt: HTMLInputElement, id: string | null }} Chosen */

/**
 * The pictures of a form: chosen, pasted or dropped, described, taken out, and uploaded right before the post is made.
 * @param {HTMLFormElement} form
 */
export function choosePictures(form) {
  const files = pick(form, '[data-picture-files]', HTMLInputElement)
  const add = pick(form, '[data-add-pictures]', HTMLButtonElement)
  const list = pick(form, '[data-chosen]', HTMLElement)
  /** @type {Chosen[]} */
  let chosen = []
  const show = () => (list.hidden = chosen.length === 0)

  /** @param {Iterable<File>} pictures */
  const take = (pictures) => {
    for (const file of pictures) {
      if (!file.type.startsWith('image/')) continue
      const row = cloneTemplate('chosen-template')
      const image = pick(row, 'img', HTMLImageElement)
      image.src = URL.createObjectURL(file)
      image.onload = () => URL.revokeObjectURL(image.src)
      /** @type {Chosen} */
      const one = { file, alt: pick(row, '[data-alt]', HTMLInputElement), id: null }
      pick(row, '[data-remove]', HTMLButtonElement).addEventListener('click', () => {
        chosen = chosen.filter((other) => other !== one)
        row.remove()
        show()
        add.focus()
      })
      chosen.push(one)
      list.append(row)
    }
    show()
  }

  add.addEventListener('click', () => files.click())
  files.addEventListener('change', () => {
    take(files.files ?? [])
    files.value = ''
  })
  form.addEventListener('paste', (event) => {
    const pasted = event.clipboardData
    if (!pasted || pasted.files.length === 0 || pasted.getData('text/plain') !== '') return
    event.preventDefault()
    take(pasted.files)
  })
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  form.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    take(event.dataTransfer.files)
  })

  return {
    /** @param {string} path @param {string | undefined} token */
    async upload(path, token) {
      for (const one of chosen) one.id ??= (await call('POST', path, { token, file: one.file })).media.id
      return chosen.map(({ id, alt }) => ({ id, alt: alt.value }))
    },
    clear() {
      chosen = []
      list.replaceChildren()
      show()
    },
  }
}
