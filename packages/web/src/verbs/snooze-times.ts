/** The instants to which people put things aside. */
export interface SnoozeTimes {
  inAnHour: Date
  /** 18:00 today; null when it is near or past. */
  thisEvening: Date | null
  tomorrowMorning: Date
  nextMonday: Date
}

/** Computed in this computer's own zone: it is the agent who comes back to the ticket. */
export function snoozeTimes(now: Date): SnoozeTimes {
  const at = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, 0, 0, 0)
  const evening = at(0, 18)
  const isNear = evening.getTime() - now.getTime() < 3_600_000
  const daysToMonday = (8 - now.getDay()) % 7 || 7
  return {
    inAnHour: new Date(now.getTime() + 3_600_000),
    thisEvening: isNear ? null : evening,
    tomorrowMorning: at(1, 9),
    nextMonday: at(daysToMonday, 9),
  }
}
