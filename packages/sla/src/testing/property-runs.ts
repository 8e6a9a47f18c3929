/** Property tests run at one twentieth of the asked counts; `PROPERTY_RUNS=full` runs them whole. */
export function propertyRuns(asked: number): { readonly numRuns: number } {
  return { numRuns: process.env['PROPERTY_RUNS'] === 'full' ? asked : Math.ceil(asked / 20) }
}
