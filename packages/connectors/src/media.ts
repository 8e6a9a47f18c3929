import type { Call, MediaFile, MediaLimits } from './connector.ts'
import { ConnectorError } from './connector-error.ts'
import { AnswerTooLong, type HttpRequest, refusal, request } from './http.ts'

/** The largest file that is fetched from a network; what is larger is looked at there. */
export const MAX_FETCHED_BYTES = 10 * 1024 * 1024

/** Fetches a file by its address; a file that is too large is `invalid`. Without headers, no credentials go along. */
export async function fetchFile(
  call: Call,
  url: string | URL,
  headers: Record<string, string> = {},
): Promise<MediaFile> {
  const asked: HttpRequest = { method: 'GET', url, headers, repeatable: true, maxBytes: MAX_FETCHED_BYTES }
  const answer = await request(call, asked).catch((error: unknown) => {
    if (!(error instanceof ConnectorError && error.cause instanceof AnswerTooLong)) throw error
    throw new ConnectorError('invalid', 'The file is too large; look at it on the network.', { cause: error })
  })
  if (answer.status !== 200) throw refusal(call, asked, answer, null)
  const mediaType = /^[a-z]+\/[a-z0-9.+-]+/i.exec(answer.headers.get('content-type') ?? '')?.[0].toLowerCase()
  return { body: answer.body, mediaType: mediaType ?? 'application/octet-stream' }
}

/** Refuses, before it leaves, a file that no post within these limits takes. */
export function refuseMedia(limits: MediaLimits, file: MediaFile): void {
  const taken = limits.types.find(({ mediaType }) => mediaType === file.mediaType)
  if (!taken) throw new ConnectorError('invalid', `No post takes files of type ${file.mediaType}.`)
  const { maxBytes } = taken
  if (file.body.length > maxBytes)
    throw new ConnectorError(
      'invalid',
      `A file may have ${maxBytes} bytes, this one has ${file.body.length}.`,
    )
}

/** Refuses more files than a post takes. */
export function refuseCount(limits: MediaLimits, count: number): void {
  if (count > limits.count)
    throw new ConnectorError('invalid', `A post takes ${limits.count} files, not ${count}.`)
}
