/** One thing that the promises have to show. */
export interface Criterion {
  item: string
  /** What is asked, with its figures. */
  asked: string
  /** What the titles of tests begin with, where it is not `sla-` and the item's number. */
  names?: string[]
}

const DEFECTS = Array.from({ length: 18 }, (_, at) => `sla-D${at + 1}`)
const PROPERTIES = 'abcdefghi'.split('').map((letter) => `property (${letter})`)

/** What is asked of the semantics (1), the machine (2) and the timers (3). */
export const CRITERIA: readonly Criterion[] = [
  {
    item: '1.1',
    asked: 'the 18 defects that other products are known for are not ours',
    names: DEFECTS,
  },
  {
    item: '1.2',
    asked:
      'the vectors of calendars and of life events to the millisecond, in four time zones of the process',
  },
  {
    item: '1.3',
    asked:
      'calendar laws, 20,000 random cases on at least 10 calendars; `add` ≤ 1 µs; two years compiled ≤ 500 ms',
  },
  {
    item: '1.4',
    asked: 'the same 60 facts in 1,000 random orders with 20 % duplicates: one state and one ledger',
  },
  {
    item: '1.5',
    asked:
      'a message that arrives after its due instant is missed in the customer view, running in the team view',
  },
  {
    item: '1.6',
    asked: 'a native reply dated before the due instant takes the breach back, once, on the record',
  },
  {
    item: '1.7',
    asked:
      'a priority changed there and back leaves the due instant; 100,000 random changes lose no millisecond',
  },
  { item: '1.8', asked: 'waiting for a customer who was not answered stops no clock' },
  {
    item: '1.9',
    asked:
      'publishing in each mode on 100,000 running cycles: as the dry run said; ended cycles byte-identical; ≤ 120 s; resumes after a kill',
  },
  {
    item: '1.10',
    asked: 'every override on the record with actor, reason, before and after; the raw figure unchanged',
  },
  {
    item: '1.11',
    asked: 'merge, un-merge, split and reopen, there and back: both ledgers exactly as before',
  },
  {
    item: '2.1',
    asked: 'the machine imports xstate and the calendar, reads no clock and no chance, performs no effect',
  },
  { item: '2.2', asked: 'every edge of the chart taken; ≥ 95 % of mutants of guards and assigns killed' },
  {
    item: '2.3',
    asked: 'properties (a) to (i), 10,000 runs each; a naive evaluator agrees on 100,000 random histories',
    names: [...PROPERTIES, 'sla-2.3'],
  },
  {
    item: '2.4',
    asked:
      'parse → transition → stringify ≤ 150 µs on average; state ≤ 2 kB; a worker’s memory grows ≤ 20 MB to 1,000,000 open tickets',
  },
  {
    item: '2.5',
    asked: '12 kills in 6,000 due and 6,000 inbound facts: nothing lost, nothing twice',
  },
  {
    item: '2.6',
    asked:
      'snapshots of every version load; a changed chart without a new version fails; two versions side by side skip no breach',
  },
  { item: '2.7', asked: 'the drawn chart is generated, current and in the docs' },
  {
    item: '3.1',
    asked:
      '1,000,000 open, 60 due a second for ten minutes, 2 workers, 2 cores: committed after due p50 ≤ 50 ms, p99 ≤ 500 ms, max ≤ 1 s',
  },
  {
    item: '3.2',
    asked: 'due in 50 ms while all sleep: ≤ 500 ms late with NOTIFY, ≤ 1,100 ms without',
  },
  {
    item: '3.3',
    asked:
      '10,000 overdue drained ≤ 10 s, P0 in the first second, one digest a minute for each recipient, breached at the due instant',
  },
  { item: '3.4', asked: 'the clock of a worker’s machine ten minutes off: no breach early or late' },
  {
    item: '3.5',
    asked: 'NOTIFY in < 1 % of transitions; intake with the timers ≥ 90 % of that without',
  },
  { item: '3.6', asked: '4 workers, one killed every 5 s for 2 minutes: each mark exactly once' },
  { item: '3.7', asked: 'after 4.3 million transitions a claim takes ≤ 5 ms at p99' },
]
