// Preloaded into a worker (node --import): its own clock is wrong by RELAIS_SHIFT_MS, as after a bad time service.
const shift = Number(process.env['RELAIS_SHIFT_MS'])
const RealDate = Date
const now = () => RealDate.now() + shift

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given) =>
    given.length === 0 ? new target(now()) : (Reflect.construct(target, given) as Date),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
})
export {}
