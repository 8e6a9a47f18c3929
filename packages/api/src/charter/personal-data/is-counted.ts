/** What is counted, measured or paid is nobody's number. */
const AFTER =
  /^(?:[.,]\d{1,2})? ?(?:€|eur|euros?|\$|usd|£|gbp|dhs?|mad|dirhams?|درهم|يورو|%|km|kg|g|m|m2|cm|mm|ans|years?|h(?:eures?)?\d{0,2}(?![\p{L}\p{N}])|min|minutes?|clients?|customers?|voyageurs?|travellers?|personnes?|people|passengers?|passagers?|fois|times|million|مسافر|شخص)(?![\p{L}])/u
const BEFORE = /(?:€|\$|£|eur|usd|gbp|mad) ?$/u
const NEAR = 24

/** Whether a unit or a currency stands beside a number of a text in lower case. */
export function isCounted(lower: string, from: number, to: number): boolean {
  return AFTER.test(lower.slice(to, to + NEAR)) || BEFORE.test(lower.slice(Math.max(0, from - 5), from))
}
