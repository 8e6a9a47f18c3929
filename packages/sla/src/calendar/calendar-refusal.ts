/** What can be wrong with a calendar; the screen has a sentence for each. */
export type CalendarRefusalCode =
  | 'CALENDAR_SHAPE'
  | 'CALENDAR_TIME_ZONE'
  | 'CALENDAR_DAY'
  | 'CALENDAR_TIME'
  | 'CALENDAR_EMPTY_OPENING'
  | 'CALENDAR_OVERLAP'
  | 'CALENDAR_DATE'
  | 'CALENDAR_HOLIDAY_NAME'
  | 'CALENDAR_TOO_MANY'
  | 'CALENDAR_TOO_DEEP'
  | 'CALENDAR_CYCLE'
  | 'CALENDAR_NOT_FOUND'
  | 'CALENDAR_NEVER_OPEN'
  | 'CALENDAR_SELDOM_OPEN'
  | 'CALENDAR_FILE_TOO_LARGE'
  | 'CALENDAR_FILE_BROKEN'
  | 'CALENDAR_FILE_EMPTY'

/** Why a calendar cannot be used: a code and parameters for the screen, an English message beside. */
export class CalendarRefusal extends Error {
  override name = 'CalendarRefusal'
  readonly code: CalendarRefusalCode
  /** The field at fault, as `weekly[2].from`; empty for the whole. */
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: CalendarRefusalCode,
    path: string,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message)
    this.code = code
    this.path = path
    this.params = params
  }
}
