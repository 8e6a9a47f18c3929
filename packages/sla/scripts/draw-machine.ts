import { readFileSync, writeFileSync } from 'node:fs'
import { drawChart } from '../src/chart/draw-chart.ts'
import { replyMachine } from '../src/reply/reply-machine.ts'
import { ticketMachine } from '../src/ticket/ticket-machine.ts'

/** Where the drawn charts are kept. */
export const PAGE = new URL('../../../docs/ticket-machine.md', import.meta.url)

/** The page of the charts, drawn from the code. */
export function drawPage(): string {
  return `# The charts of a ticket and of a reply

Drawn from \`packages/sla\` by \`node packages/sla/scripts/draw-machine.ts\`; do not edit by hand, a test compares.

A ticket is an append-only log of facts; the chart below is the reducer of its fold. It has no clock, no actor and no
history: deadlines are numbers in its context, and time itself is a fact, \`clock.tick\`, that is never stored. The regions
stand side by side and take each fact at once; \`any\` stands for whatever state the region is in. Transitions that only
take note are not drawn. How facts are put in order, and which of them change the meaning of earlier ones, is in
\`ticket/order.ts\` and \`ticket/settle-log.ts\`.

## Ticket

${drawChart(ticketMachine(new Map()))}
## Reply

What is sent is sent once: an attempt is written down before the network is called, and an attempt whose outcome is not
known is read back before anything else.

${drawChart(replyMachine)}`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const page = drawPage()
  if (readPage() !== page) writeFileSync(PAGE, page)
}

/** The page as it is kept; empty before it was first drawn. */
export function readPage(): string {
  try {
    return readFileSync(PAGE, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
