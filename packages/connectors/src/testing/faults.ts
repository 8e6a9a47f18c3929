import { CODE_LANGUAGES, LONGEST_CODE } from '../codes.ts'
import type { Capabilities, Connector } from '../connector.ts'
import type { InboundEvent, MessageReceived, TextSpan } from '../inbound-event.ts'

/** Everything that makes an event unfit for intake, as sentences; empty when all is well. Pure. */
export function eventFaults(events: readonly InboundEvent[], capabilities: Capabilities): string[] {
  return events.flatMap((event, index) =>
    [...unsafeStrings(event), ...faultsOf(event, capabilities)].map(
      (fault) => `event ${index} (${event.kind}): ${fault}`,
    ),
  )
}

function faultsOf(event: InboundEvent, capabilities: Capabilities): string[] {
  if (event.kind === 'unsupported') {
    return event.what.length === 0 || event.what.length > 100
      ? ['what is a label of 1 to 100 characters']
      : []
  }
  const faults = event.externalId === '' ? ['externalId is empty'] : []
  if (event.kind === 'message.deleted') return [...faults, ...instantFaults('deletedAt', event.deletedAt)]
  if (event.kind === 'message.edited') {
    return [...faults, ...instantFaults('editedAt', event.editedAt), ...spanFaults(event.text, event.spans)]
  }
  return [...faults, ...messageFaults(event, capabilities)]
}

function messageFaults(message: MessageReceived, capabilities: Capabilities): string[] {
  const faults = [...instantFaults('sentAt', message.sentAt), ...spanFaults(message.text, message.spans)]
  if (message.threadExternalId === '') faults.push('threadExternalId is empty')
  if (message.parentExternalId === '') faults.push('parentExternalId is empty, null is meant')
  if (message.parentExternalId === message.externalId) faults.push('a message does not answer itself')
  if (message.author.externalId === '') faults.push('the author has no id')
  if (message.author.handle === '') faults.push('the author has no handle')
  if (!capabilities.inbound.includes(message.messageKind)) {
    faults.push(`${message.messageKind} is not among the declared kinds`)
  }
  const links = message.spans.filter(({ kind }) => kind === 'link').map(({ target }) => target)
  const urls = [...message.attachments.map(({ url }) => url), ...links, message.url, message.author.avatarUrl]
  if (!urls.every((url) => url === null || isWebAddress(url))) faults.push('an address is not on the web')
  return faults
}

/** Only http and https: the console makes links of these, and `javascript:` is an address too. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function instantFaults(name: string, at: Date): string[] {
  const year = at.getTime() >= 0 ? at.getUTCFullYear() : Number.NaN
  return year >= 1970 && year <= 9999 ? [] : [`${name} is no instant that can be stored`]
}

function spanFaults(text: string, spans: readonly TextSpan[]): string[] {
  const inside = ({ start, end }: TextSpan) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  return spans.every(inside) ? [] : ['a span lies outside the text']
}

/** Strings that PostgreSQL or an encoder would refuse, wherever they are. */
function unsafeStrings(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.isWellFormed() && !value.includes('\u0000') ? [] : ['a string holds NUL or a lone surrogate']
  }
  if (value instanceof Date || typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(unsafeStrings)
}

/** Where what a connector says about itself and what it has do not agree, as sentences. Pure. */
export function capabilityFaults(connector: Connector): string[] {
  const { capabilities: can, secrets } = connector
  const pairs: [string, boolean, boolean][] = [
    ['receives webhook ↔ verify', can.receives.includes('webhook'), connector.verify !== undefined],
    ['receives poll ↔ poll', can.receives.includes('poll'), connector.poll !== undefined],
    ['receives poll ↔ pollSeconds', can.receives.includes('poll'), (connector.pollSeconds ?? 0) > 0],
    ['receives stream ↔ stream', can.receives.includes('stream'), connector.stream !== undefined],
    ['acts ↔ act', can.acts.length > 0, connector.act !== undefined],
    ['readBack ↔ readBack()', can.readBack !== 'none', connector.readBack !== undefined],
    ['search ↔ search()', can.search !== undefined, connector.search !== undefined],
    ['files ↔ uploadMedia', takesFiles(can), connector.uploadMedia !== undefined],
    ['public replies ↔ limits of public text', can.replies.public, can.limits.publicText.length > 0],
    ['private replies ↔ limits of private text', can.replies.private, can.limits.privateText.length > 0],
  ]
  const faults = pairs.filter(([, says, has]) => says !== has).map(([pair]) => pair)
  if (can.receives.length === 0) faults.push('nothing comes in')
  if (can.inbound.length === 0) faults.push('no kind of message is declared')
  if (can.search !== undefined && (can.search.query.length === 0 || can.search.seconds < 1))
    faults.push('a search has limits')
  if (can.privateWindowHours !== null && !can.replies.private) faults.push('a window without private replies')
  for (const { count, types } of [can.limits.publicMedia, can.limits.privateMedia])
    if (count > 0 !== types.length > 0) faults.push('files are taken of some type, or none are')
  if (!can.replies.private && can.limits.privateMedia.count > 0)
    faults.push('private files without private replies')
  for (const language of CODE_LANGUAGES) {
    const sentences: readonly string[] = connector.codes[language]
    if (sentences.length !== 3 || new Set(sentences).size !== 3 || !sentences.every(isCode))
      faults.push(`three sentences of house style in ${language}`)
  }
  if (!/^[a-z][a-z0-9-]*$/.test(connector.network)) faults.push('network is a lower-case word')
  if (new Set(secrets.map(({ name }) => name)).size !== secrets.length)
    faults.push('two secrets have one name')
  return faults
}

function takesFiles({ limits }: Capabilities): boolean {
  return limits.publicMedia.count > 0 || limits.privateMedia.count > 0
}

function isCode(sentence: string): boolean {
  return sentence.trim() !== '' && sentence.length <= LONGEST_CODE && !sentence.includes('\n')
}
