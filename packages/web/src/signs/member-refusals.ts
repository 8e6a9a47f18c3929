import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** What can be refused to people about themselves and their organization: signing in, invitations, passwords, hours. */
export const memberRefusals: Sentences = {
  SIGN_IN_FAILED: () => msg`The address or the password is not right.`,
  TOO_MANY_ATTEMPTS: () => msg`Too many attempts. Wait some minutes, or ask for a sign-in link.`,
  LINK_SPENT: () => msg`This link has been used or has run out. Ask an administrator for another one.`,
  EMAIL_MALFORMED: () => msg`This is not an e-mail address.`,
  EMAIL_TAKEN: () => msg`There is already a member with this address.`,
  PASSWORD_WRONG: () => msg`This is not your password until now.`,
  PASSWORD_TOO_SHORT: ({ min }) => {
    const least = String(min)
    return msg`Choose a password of ${least} characters at least.`
  },
  PASSWORD_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`Choose a password of ${most} characters at most.`
  },
  TIME_ZONE_UNKNOWN: () => msg`Choose a time zone from the list.`,
  LAST_ADMIN: () => msg`This is the only administrator. Make somebody else one first.`,
  SESSION_NOT_FOUND: () => msg`This session has ended already.`,
  API_TOKEN_NOT_FOUND: () => msg`This token has ended already.`,
  INVITATION_PENDING: () =>
    msg`This address is invited already. Make another link for that invitation, or take it back.`,
  INVITATION_NOT_FOUND: () => msg`This invitation is not there any more. Reload the page.`,
  INVITATION_USED: () =>
    msg`This invitation has been used. Sign in, or ask an administrator for a sign-in link.`,
  INVITATION_REVOKED: () => msg`This invitation was taken back. Ask the person who invited you.`,
  INVITATION_EXPIRED: () =>
    msg`This invitation has run out. Ask the person who invited you for another link.`,
  INVITATION_UNKNOWN: () =>
    msg`This is not the address of an invitation, or a newer one was sent. Look for the latest message.`,
  HOURS_MALFORMED: () => msg`A stretch needs a beginning and an end. Fill them in, or take it away.`,
  UNTIL_NOT_AHEAD: () => msg`Choose an instant that is still to come.`,
  UNTIL_TOO_LONG: () => msg`Choose an instant within 90 days, or enter days off.`,
  DAY_MALFORMED: () => msg`Choose a day.`,
  DAYS_REVERSED: () => msg`The last day comes before the first.`,
  DAYS_PAST: () => msg`These days are over already.`,
  DAYS_TOO_MANY: ({ days }) => {
    const most = String(days)
    return msg`At most ${most} days in one go.`
  },
  DAYS_OFF_NOT_FOUND: () => msg`These days off are not there any more. Reload the page.`,
  ORGANIZATION_NOT_FOUND: () => msg`This organization is not there any more. Reload the page.`,
  HOLD_OUT_OF_RANGE: ({ max }) => {
    const most = String(max)
    return msg`Choose from 0 to ${most} seconds.`
  },
  REASON_EMPTY: () => msg`Say in 200 characters at most why nothing may leave.`,
  SLUG_MALFORMED: () => msg`Use lower-case letters, digits and hyphens, 40 at most.`,
  SLUG_TAKEN: () => msg`There is already an organization with this short name. Choose another one.`,
}
