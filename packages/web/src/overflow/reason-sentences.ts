import type { MessageDescriptor } from '@lingui/core'

/** What a sentence is made of: the parameters of a reason by their names, as they are read. */
export interface ReasonValues {
  number: (name: string) => number
  has: (name: string) => boolean
  /** A text as it stands. */
  text: (name: string) => string
  /** A share as a percentage. */
  share: (name: string) => string
  /** A length of time in words. */
  span: (name: string) => string
  /** An instant as the hour. */
  hour: (name: string) => string
}

/** By the code of a reason. */
export type ReasonSentences = Record<string, (values: ReasonValues) => MessageDescriptor>
