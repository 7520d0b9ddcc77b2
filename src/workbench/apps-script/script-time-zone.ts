/** Scripts run in the time zone of this process: it is the one that their Date shows. */
export const scriptTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
