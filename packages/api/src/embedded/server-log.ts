/** True if PostgreSQL's own words say that the disk is full. */
export function ranOutOfRoom(output: string): boolean {
  return /No space left on device|Check free disk space/.test(output)
}

/** The line that says what was wrong, rather than those that say what followed from it. */
export function complaintOf(output: string): string {
  const lines = output.trim().split('\n')
  return lines.find((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line)) ?? lines.slice(-3).join(' ')
}
