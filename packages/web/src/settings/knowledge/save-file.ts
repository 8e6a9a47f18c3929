/** Hands a text to the person as a file: a table, unless it says otherwise. */
export function saveFile(name: string, text: string, type = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by the time the page is idle again.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
