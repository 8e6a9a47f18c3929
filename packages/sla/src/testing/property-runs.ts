/**
 * Property tests run at one twentieth of the asked counts; `PROPERTY_RUNS=full` runs them whole, `few` a hundredth, for
 * those who run them a thousand times over.
 */
export function propertyRuns(asked: number): { readonly numRuns: number } {
  const runs = process.env['PROPERTY_RUNS']
  return { numRuns: runs === 'full' ? asked : Math.ceil(asked / (runs === 'few' ? 100 : 20)) }
}
