import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../../../graphql/client.ts'
import { ArrangeAttachmentsDocument, RemoveAttachmentDocument } from '../../../graphql/generated/graphql.ts'
import type { TicketQuery } from '../../../graphql/generated/graphql.ts'
import { keys } from '../../../graphql/keys.ts'
import { failureSentence } from '../../../signs/failures.ts'
import { refusalSentence } from '../../../signs/refusals.ts'
import { showToast } from '../../../ui/toasts.ts'
import type { Attachment } from '../../attachments/attachment-words.ts'
import type { Ticket } from '../../queries.ts'
import { newClientId } from '../client-id.ts'
import { type Media, refuseFile } from './refuse-file.ts'
import { uploadFile } from './upload-file.ts'

/** A file on its way to the server, or one that did not get there. */
export interface Upload {
  key: string
  file: File
  /** From 0 to 1. */
  share: number
  /** Why it did not get there; null while it is on its way. */
  problem: string | null
  /** The line broke: the same file may go once more. */
  canRetry: boolean
}

/** How long somebody must pause before descriptions and order are kept, in milliseconds. */
const PAUSE_MS = 700

/** The files of a draft: those that are on the server, on any device, and those on their way there from here. */
export function useAttachments(ticket: Ticket) {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { id: ticketId, number } = ticket
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [said, setSaid] = useState('')
  /** What was typed here and has not come back from the server yet. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const stops = useRef(new Map<string, AbortController>())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const kept = ticket.draftAttachments
  const altOf = ({ id, alt }: Attachment) => typed[id ?? ''] ?? alt ?? ''
  const latest = useRef({ kept, typed })
  useEffect(() => {
    latest.current = { kept, typed }
  })

  const place = (change: (files: readonly Attachment[]) => readonly Attachment[]) =>
    queryClient.setQueryData<TicketQuery>(keys.ticket(number), (data) =>
      data?.ticket
        ? { ...data, ticket: { ...data.ticket, draftAttachments: [...change(data.ticket.draftAttachments)] } }
        : data,
    )
  const change = (key: string, more: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)))
  const dismiss = (key: string) => {
    stops.current.get(key)?.abort()
    stops.current.delete(key)
    setUploads((all) => all.filter((one) => one.key !== key))
  }

  const send = async (key: string, file: File) => {
    const stop = new AbortController()
    stops.current.set(key, stop)
    change(key, { share: 0, problem: null, canRetry: false })
    try {
      const onProgress = (share: number) => change(key, { share })
      const answer = await uploadFile(ticketId, key, file, { onProgress, signal: stop.signal })
      if ('refusal' in answer) {
        change(key, { problem: refusalSentence(answer.refusal, i18n) })
        return
      }
      await queryClient.cancelQueries({ queryKey: keys.ticket(number) })
      place((files) => [...files.filter(({ id }) => id !== answer.attachment.id), answer.attachment])
      const { name } = file
      setSaid(i18n._(msg`${name} is attached.`))
      dismiss(key)
    } catch (error) {
      if (!stop.signal.aborted) change(key, { problem: failureSentence(error, i18n), canRetry: true })
    }
  }

  const add = (files: readonly File[], media: Media) => {
    let room = media.count - kept.length - uploads.filter(({ problem }) => problem === null).length
    for (const file of files) {
      const key = newClientId()
      const tooMany = { code: 'ATTACHMENTS_TOO_MANY', message: '', parameters: { max: media.count } }
      const refused = refuseFile(file, media) ?? (room <= 0 ? tooMany : null)
      const problem = refused && refusalSentence(refused, i18n)
      setUploads((all) => [...all, { key, file, share: 0, problem, canRetry: false }])
      if (refused) continue
      room -= 1
      void send(key, file)
    }
  }

  const arrange = async (files: readonly Attachment[]) => {
    const input = { ticketId, attachments: toInput(files, latest.current.typed) }
    try {
      await fetchGraph(ArrangeAttachmentsDocument, { input }, { keepalive: true })
    } catch (error) {
      // What is typed stays on the screen and goes along with the answer in any case.
      setSaid(failureSentence(error, i18n))
    }
  }
  const arrangeSoon = (files?: readonly Attachment[]) => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = null
      void arrange(files ?? latest.current.kept)
    }, PAUSE_MS)
  }
  useEffect(
    () => () => {
      if (timer.current === null) return
      clearTimeout(timer.current)
      const input = { ticketId, attachments: toInput(latest.current.kept, latest.current.typed) }
      void fetchGraph(ArrangeAttachmentsDocument, { input }, { keepalive: true }).catch(() => {})
    },
    [ticketId],
  )

  return {
    kept,
    uploads,
    altOf,
    /** What a screen reader hears of it. */
    said,
    isUploading: uploads.some(({ problem }) => problem === null),
    add,
    dismiss,
    retry: (key: string) => {
      const upload = uploads.find((one) => one.key === key)
      if (upload) void send(key, upload.file)
    },
    describe: (id: string, alt: string) => {
      setTyped((all) => ({ ...all, [id]: alt }))
      arrangeSoon()
    },
    move: (index: number, step: 1 | -1) => {
      const order = [...kept]
      const [moved] = order.splice(index, 1)
      if (!moved) return
      order.splice(index + step, 0, moved)
      place(() => order)
      const [at, count] = [index + step + 1, order.length]
      setSaid(i18n._(msg`Place ${at} of ${count}.`))
      arrangeSoon(order)
    },
    remove: async (attachment: Attachment) => {
      const { id } = attachment
      const name = attachment.name ?? ''
      place((files) => files.filter((file) => file.id !== id))
      setSaid(i18n._(msg`${name} is removed.`))
      try {
        await fetchGraph(RemoveAttachmentDocument, { input: { attachmentId: id ?? '' } })
      } catch (error) {
        showToast({ tone: 'problem', text: failureSentence(error, i18n) })
        void queryClient.invalidateQueries({ queryKey: keys.ticket(number) })
      }
    },
    /** What goes along with the answer: the order on the screen, the descriptions as they were typed. */
    toSend: () => toInput(kept, typed),
    /** The answer was handed over with its files, or thrown away with them. */
    settle: () => {
      for (const stop of stops.current.values()) stop.abort()
      stops.current.clear()
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
      setUploads([])
      setTyped({})
      place(() => [])
    },
  }
}

function toInput(files: readonly Attachment[], typed: Readonly<Record<string, string>>) {
  return files.flatMap(({ id, alt }) =>
    id === null ? [] : [{ attachmentId: id, alt: typed[id] ?? alt ?? '' }],
  )
}

export type Attachments = ReturnType<typeof useAttachments>
