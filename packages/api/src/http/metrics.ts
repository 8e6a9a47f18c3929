import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Everything this process counts, in one registry; `/metrics` prints it. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'relais_' })
  const registers = [registry]
  return {
    registry,
    keptDeliveries: new Counter({
      name: 'relais_deliveries_kept_total',
      help: 'Deliveries committed, by network and transport.',
      labelNames: ['network', 'transport'],
      registers,
    }),
    refusedWebhooks: new Counter({
      name: 'relais_webhooks_refused_total',
      help: 'Webhook requests refused before anything was stored, by reason.',
      labelNames: ['network', 'reason'],
      registers,
    }),
    normalisedDeliveries: new Counter({
      name: 'relais_deliveries_normalised_total',
      help: 'Deliveries turned into messages, by outcome.',
      labelNames: ['outcome'],
      registers,
    }),
    wakes: new Counter({
      name: 'relais_wakes_total',
      help: 'Tickets looked at because a deadline came.',
      registers,
    }),
    wakeLag: new Histogram({
      name: 'relais_wake_lag_seconds',
      help: 'How long after its instant a wake was committed.',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 60],
      registers,
    }),
    clockSkew: new Gauge({
      name: 'relais_clock_skew_seconds',
      help: 'By how much the clock of the database is ahead of the clock of this machine.',
      registers,
    }),
    clockAhead: new Gauge({
      name: 'relais_clock_ahead_seconds',
      help: 'By how much the clock of the database jumped ahead of the time that passed; 0 while it is believed.',
      registers,
    }),
    laterWakes: new Gauge({
      name: 'relais_wakes_of_a_later_version',
      help: 'Deadlines that are due and wait for a process of a later version of Relais.',
      registers,
    }),
    markLag: new Histogram({
      name: 'relais_promise_mark_lag_seconds',
      help: 'How long after its instant a mark of a promise was noticed; the ledger has the instant itself.',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 60, 600, 3600],
      registers,
    }),
    sends: new Counter({
      name: 'relais_sends_total',
      help: 'Calls that make a post on a network, by network and outcome.',
      labelNames: ['network', 'outcome'],
      registers,
    }),
    fetchedFiles: new Counter({
      name: 'relais_files_fetched_total',
      help: 'Fetches of files that came with messages, by outcome.',
      labelNames: ['outcome'],
      registers,
    }),
    marks: new Counter({
      name: 'relais_promise_marks_total',
      help: 'Marks reached by running promises, by target and percent of the budget; 100 is a breach.',
      labelNames: ['target', 'mark'],
      registers,
    }),
    loopErrors: new Counter({
      name: 'relais_worker_errors_total',
      help: 'Rounds of a worker loop that failed and will be repeated.',
      labelNames: ['loop'],
      registers,
    }),
    ready: new Gauge({ name: 'relais_ready', help: '1 once this process serves, else 0.', registers }),
  }
}

export type Metrics = ReturnType<typeof createMetrics>
