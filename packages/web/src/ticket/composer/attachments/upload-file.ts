import { RequestFailed } from '../../../graphql/client.ts'
import type { Attachment } from '../../attachments/attachment-words.ts'
import type { Refusal } from '../../../signs/refusals.ts'

/** What the server made of a file: its place in the draft, or why not. */
export type Uploaded = { attachment: Attachment } | { refusal: Refusal }

/**
 * Sends one file to the draft of a ticket. `clientId` makes a second try after a lost answer harmless. It is a request of
 * the old kind, because only that one tells how far it has come.
 */
export function uploadFile(
  ticketId: string,
  clientId: string,
  file: File,
  { onProgress, signal }: { onProgress: (share: number) => void; signal: AbortSignal },
): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = () => reject(new RequestFailed('unreachable', 'The file did not arrive.'))
    request.open('POST', `/attachments?ticketId=${encodeURIComponent(ticketId)}`)
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
    request.setRequestHeader('Relais-File-Name', encodeURIComponent(file.name.toWellFormed()))
    request.setRequestHeader('Relais-Client-Id', clientId)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total)
    })
    request.addEventListener('error', fail)
    request.addEventListener('timeout', fail)
    request.addEventListener('load', () => {
      const answer = readAnswer(request.responseText)
      if (request.status === 401) reject(new RequestFailed('signedOut', 'The session has ended.'))
      else if (answer === null) fail()
      else resolve(answer)
    })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/** Null for anything that is not ours: a proxy's page. */
function readAnswer(text: string): Uploaded | null {
  try {
    const { attachment, error } = JSON.parse(text) as { attachment?: Attachment; error?: Refusal }
    if (attachment) return { attachment: { ...attachment, state: 'kept', problem: null, url: null } }
    return error ? { refusal: error } : null
  } catch {
    return null
  }
}
