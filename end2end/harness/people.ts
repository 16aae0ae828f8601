/** The accounts of the development mode. They all have the same password. */
export const password = 'open the front door';

/** The secret that the accounts with an authenticator share. */
export const authenticatorSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const people = {
  /** Codes by SMS to +32 460 00 00 01. */
  bySms: 'customer@example.com',
  byAuthenticator: 'authenticator@example.com',
  /** Both second factors, so the choice is asked. */
  byBoth: 'both@example.com',
  blocked: 'blocked@example.com',
  /** Nobody. */
  unknown: 'nobody@example.com',
} as const;
