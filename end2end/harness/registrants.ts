/** Somebody whom the insurer of the development mode knows and who can register; docs/SAMPLE-DATA.md lists them all. */
export interface Registrant {
  name: string;
  /** As it stands on paper. */
  number: string;
  /** The same, as the front door shows what it read. */
  read: string;
  /** Day, month and year. */
  born: readonly [string, string, string];
  familyName: string;
  home: Home;
  /** The address that the insurer knows, or else one of the person's own. */
  email: string;
  /** A code has to come by post, also with that address. */
  byPost: boolean;
}

/** Where somebody lives, as far as it is asked. */
export interface Home {
  postalCode: string;
  houseNumber: string;
  box: string;
}

/** The portals where people register. */
export const portals = ['customer', 'benefits'] as const;
export type RegisteringPortal = (typeof portals)[number];

/** Where the desk of each portal reads its mail. */
export const desks = { customer: 'registration@lindenhof.example', benefits: 'registration@heidebloem.example' } as const;

/** Has the sample account `people.bySms` already. */
export const charlie: Registrant = {
  name: 'Charlie Peeters',
  number: 'LH/10.203.040/01',
  read: '10.203.040',
  born: ['4', '5', '1979'],
  familyName: 'Peeters',
  home: { postalCode: '1000', houseNumber: '5', box: '' },
  email: 'charlie.peeters@example.com',
  byPost: true,
};

const nora: Registrant = {
  name: 'Nora Willems',
  number: 'LH/12.345.678/01',
  read: '12.345.678',
  born: ['12', '3', '1984'],
  familyName: 'Willems',
  home: { postalCode: '3000', houseNumber: '12', box: '3' },
  email: 'nora.willems@example.com',
  byPost: false,
};

const odette: Registrant = {
  name: 'Odette Maes',
  number: 'LH/34.567.890/02',
  read: '34.567.890',
  born: ['23', '11', '1951'],
  familyName: 'Maes',
  home: { postalCode: '9000', houseNumber: '1', box: '' },
  email: 'odette.maes@example.com',
  byPost: true,
};

/** One of two people whom what is asked does not tell apart. */
export const lena: Registrant = {
  name: 'Lena Hendrickx',
  number: 'LH/67.890.123/01',
  read: '67.890.123',
  born: ['21', '6', '2003'],
  familyName: 'Hendrickx',
  home: { postalCode: '2440', houseNumber: '9', box: '' },
  email: 'lena.hendrickx@example.com',
  byPost: false,
};

const sofie: Registrant = {
  name: 'Sofie Vermeulen',
  number: '0079-20010001-01',
  read: '0079-20010001-01',
  born: ['17', '4', '1988'],
  familyName: 'Vermeulen',
  home: { postalCode: '3590', houseNumber: '21', box: '' },
  email: 'sofie.vermeulen@example.com',
  byPost: false,
};

/** The employer supplies the address, and there is no hospitalisation cover. */
export const karim: Registrant = {
  name: 'Karim Aerts',
  number: '0079-20020002-02',
  read: '0079-20020002-02',
  born: ['2', '12', '1995'],
  familyName: 'Aerts',
  home: { postalCode: '3500', houseNumber: '8', box: '2' },
  email: 'karim.aerts@example.com',
  byPost: true,
};

/** Has a name that is written in many ways. */
export const elise: Registrant = {
  name: 'Élise Van den Bossche-D’Hondt',
  number: '0079-20030003-03',
  read: '0079-20030003-03',
  born: ['5', '8', '1981'],
  familyName: 'Van den Bossche-D’Hondt',
  home: { postalCode: '7000', houseNumber: '3', box: '' },
  email: 'elise.vandenbossche@example.com',
  byPost: false,
};

/** The employer supplied another address lately, and there is hospitalisation cover. */
export const francois: Registrant = {
  name: 'François Delvaux',
  number: '0079-20040004-04',
  read: '0079-20040004-04',
  born: ['27', '3', '1977'],
  familyName: 'Delvaux',
  home: { postalCode: '4000', houseNumber: '150', box: '' },
  email: 'francois.delvaux@example.com',
  byPost: true,
};

/** Told the insurer the address personally. */
export const wout: Registrant = {
  name: 'Wout Verbeke',
  number: '0079-20060006-06',
  read: '0079-20060006-06',
  born: ['11', '6', '1969'],
  familyName: 'Verbeke',
  home: { postalCode: '8800', houseNumber: '17', box: '' },
  email: 'wout.verbeke@example.com',
  byPost: true,
};

/** In each portal: somebody who is registered at once, and somebody to whom a code goes by post. */
export const registrants: Record<RegisteringPortal, { atOnce: Registrant; byPost: Registrant }> = {
  customer: { atOnce: nora, byPost: odette },
  benefits: { atOnce: sofie, byPost: karim },
};

/** A number that nobody has, in each portal. */
export const nobodys: Record<RegisteringPortal, string> = { customer: 'LH/88.888.888/01', benefits: '0079-88888888-88' };

/** What everybody chooses who registers here. */
export const newPassword = 'seven quiet yellow bicycles';

/** As people type it; the same in E.164. */
export const mobile = { typed: '0470 12 34 56', number: '+32470123456' } as const;
