use super::{AddressBranch, AtHand, HomeAddress, Paper, ReadNumber, RegisterStepName};
use crate::{CalendarDate, Means, Residence, SecondFactor, Timestamp};
use serde::{Deserialize, Serialize};

/// Where a registration stands, and what the screen of that step needs to know.
///
/// `given` is what was answered before, when the person comes back to the step; absent the first time. Each step but
/// the ends takes `return-to` to any step that was answered before, and `more-time`.
///
/// `reference` is empty where a registration cannot be resumed: that of somebody who was invited begins anew by the link, that of
/// somebody whose second factor was reset by logging in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum RegisterStep {
    /// Somebody came by the mailed link of an invitation. Answer: `accept-invitation`.
    #[serde(rename_all = "camelCase")]
    Invitation {
        /// The name of the company.
        company: String,
        /// Whom it invites: given name and family name.
        name: String,
        /// The e-mail address that was invited.
        email: String,
        /// The address has an account already: whoever accepts has to be logged in with it. Otherwise an account is made.
        has_account: bool,
    },
    /// What has the person at hand? Answer: `at-hand`.
    AtHand {
        /// What this portal can begin with, `nothing` last.
        options: Vec<AtHand>,
        /// What was answered before.
        given: Option<AtHand>,
    },
    /// Where does the person live? Answer: `residence`.
    Residence {
        /// What was answered before.
        given: Option<Residence>,
    },
    /// How the person can register with what is at hand. Answers: `means`, `cannot-find`.
    Means {
        /// At least one.
        means: Vec<Means>,
    },
    /// No means of this portal fits. Answers: `return-to`, `cannot-find`, `paper` without a paper.
    #[serde(rename_all = "camelCase")]
    NotEligible {
        /// What is at hand.
        at_hand: AtHand,
        /// Where the person lives.
        residence: Residence,
    },
    /// The client reference is asked. Answers: `client-reference`, `cannot-find`.
    ClientReference {
        /// The paper that was chosen.
        paper: Option<Paper>,
        /// The reference that was given before, as it was read.
        given: Option<String>,
    },
    /// The customer ID number is asked. Answers: `customer-id`, `cannot-find`.
    CustomerId {
        /// The paper that was chosen.
        paper: Option<Paper>,
        /// The number that was given before, as it was read.
        given: Option<String>,
    },
    /// Which paper does the person have, to find the number on? Answer: `paper`.
    Paper {
        /// Those on which it stands.
        papers: Vec<Paper>,
        /// The step before it: `return-to` leads there.
        back: RegisterStepName,
    },
    /// The last resort: a request to the desk. Answers: `desk-request`; while a letter is withheld, `new-letter` too.
    #[serde(rename_all = "camelCase")]
    DeskRequest {
        /// The date of birth that was given before.
        date_of_birth: Option<CalendarDate>,
        /// A code by post is needed that cannot be sent yet.
        withheld: Option<WithheldLetter>,
    },
    /// The request is on its way. An end.
    DeskRequestSent {
        /// The reference to quote.
        reference: String,
    },
    /// The date of birth is asked. Answer: `date-of-birth`.
    DateOfBirth {
        /// The number that was read.
        read: ReadNumber,
        /// What was answered before.
        given: Option<CalendarDate>,
    },
    /// The family name is asked. Answer: `family-name`.
    FamilyName {
        /// What was answered before.
        given: Option<String>,
    },
    /// Postal code and house number are asked. Answer: `home-address`.
    HomeAddress {
        /// What was answered before.
        given: Option<HomeAddress>,
    },
    /// Nobody with these answers stands in the insurer's records; which of them is wrong is not said. Answers:
    /// `return-to`, `cannot-find`, `look-again`, `paper` without a paper.
    NotFound {
        /// What was answered.
        given: Given,
    },
    /// A strictly personal e-mail address is asked. Answer: `email`.
    Email {
        /// What was answered before, as it was typed.
        given: Option<String>,
        /// The step before it: `return-to` leads there.
        back: RegisterStepName,
    },
    /// A code was sent to the e-mail address. Answers: `code`, `resend-code`, `return-to` `email`.
    EmailCode {
        /// The address, as it was typed.
        email: String,
        /// How it stands with the codes.
        codes: CodesState,
    },
    /// A code was sent by post. Answers: `posted-code`, `new-letter`, `address-incorrect`.
    Letter {
        /// How it stands with the letter.
        letter: LetterState,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// The address to which the code was sent is not the person's: the code was revoked. Answers: `new-letter`, and
    /// `address-change` unless only the employer can put it right.
    #[serde(rename_all = "camelCase")]
    AddressIncorrect {
        /// Who can put it right.
        branch: AddressBranch,
        /// Under which the registration can be resumed.
        reference: String,
        /// The reference of the change that was asked for, once it was.
        change_reference: Option<String>,
        /// From when another letter can be asked for.
        new_letter_from: Timestamp,
    },
    /// A mobile number is asked. Answer: `mobile`.
    Mobile {
        /// What was answered before, as it was typed.
        given: Option<String>,
        /// The consent that was given before.
        consent: bool,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// A code was sent to the mobile number. Answers: `code`, `resend-code`, `return-to` `mobile`.
    MobileCode {
        /// The number, as it was typed.
        mobile: String,
        /// How it stands with the codes.
        codes: CodesState,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// A password is chosen. Answer: `new-password`.
    NewPassword {
        /// The e-mail address it goes with, for the password manager.
        email: String,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// What is to prove, after the password, that it is you? Answer: `second-factors`.
    SecondFactors {
        /// Those that this portal accepts.
        options: Vec<SecondFactor>,
        /// What was answered before; empty the first time.
        given: Vec<SecondFactor>,
        /// The number that codes by SMS go to, as it was typed.
        mobile: String,
        /// The step before it: `return-to` leads there; absent, where a log-in led here.
        back: Option<RegisterStepName>,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// An authenticator app is linked: it takes the secret over and shows a code. Answer: `code`.
    #[serde(rename_all = "camelCase")]
    AuthenticatorSetup {
        /// Base 32 (RFC 4648), 160 bits.
        secret: String,
        /// `otpauth://totp/…`, what the QR code says.
        uri: String,
        /// The modules of the QR code: rows of `0` and `1` from top to bottom, without the quiet zone around it.
        qr: Vec<String>,
        /// How many wrong tries are left; 0: another secret is needed.
        tries_left: u32,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// Codes that get the person in without the app, shown once. Answer: `recovery-codes-saved`.
    RecoveryCodes {
        /// In the groups in which to show them.
        codes: Vec<String>,
        /// The e-mail address of the account, as it was typed: what is kept says whose codes they are.
        email: String,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// Everything that was answered, to be checked. Answers: `register`, `return-to`.
    CheckAnswers {
        /// What was answered.
        given: Given,
        /// The person has an account already, whose proofs these replace.
        replaces: bool,
        /// Under which the registration can be resumed.
        reference: String,
    },
    /// The person can log in. An end.
    #[serde(rename_all = "camelCase")]
    Registered {
        /// The reference to quote.
        reference: String,
        /// The e-mail address to log in with.
        email: String,
        /// What is asked then beside the password.
        second_factors: Vec<SecondFactor>,
        /// The last digits of the number that codes by SMS go to, when they are one of these.
        number_ending: Option<String>,
        /// The proofs of an earlier account were replaced.
        replaced: bool,
    },
    /// The invitation is accepted: the person is logged in and at work for the company; where a session began, its cookie came
    /// with this answer. An end.
    InvitationAccepted {
        /// The name of the company.
        company: String,
    },
    /// The second factor is set up anew: the person is logged in, by the cookie that came with this answer. An end.
    SecondFactorSetUp {},
    /// Somebody blocked the account of this person. An end.
    AccountBlocked {},
    /// The reference of the registration that was left is asked. Answer: `resume-reference`.
    ResumeReference {},
    /// A code was mailed to the address of that registration, if there is one. Answers: `code`, `resend-code`,
    /// `return-to` `resume-reference`. The right code answers with the registration itself: a journey of another id.
    ResumeCode {
        /// The reference, as it was read.
        reference: String,
        /// How it stands with the codes.
        codes: CodesState,
    },
}

/// How it stands with codes sent by mail or SMS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CodesState {
    /// Until when the newest code works.
    pub expires_at: Timestamp,
    /// From when another code may be asked for.
    pub resend_at: Timestamp,
    /// How many more codes may be asked for.
    pub resends_left: u32,
    /// How many wrong tries are left; 0: these codes are blocked, a new one is needed.
    pub tries_left: u32,
}

/// A letter that cannot be sent yet: enough of them went to the person, in this registration or in others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct WithheldLetter {
    /// From when it can be asked for.
    pub new_letter_from: Timestamp,
    /// Under which the registration can be resumed then.
    pub reference: String,
}

/// How it stands with the code that was sent by post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct LetterState {
    /// When it was sent.
    pub sent_at: Timestamp,
    /// To where, partly masked, line by line.
    pub address: Vec<String>,
    /// By when it should be there. It can take longer.
    pub expected_at: Timestamp,
    /// From when another letter can be asked for; each voids the one before it.
    pub new_letter_from: Timestamp,
    /// Until when its code works.
    pub expires_at: Timestamp,
    /// How many wrong tries are left; 0: its code is blocked, a new letter is needed.
    pub tries_left: u32,
    /// How many more letters can be sent.
    pub letters_left: u32,
}

/// What a person has answered so far; absent what has not been asked or answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Given {
    /// The number that was read.
    pub read: Option<ReadNumber>,
    /// The date of birth.
    pub date_of_birth: Option<CalendarDate>,
    /// The family name.
    pub family_name: Option<String>,
    /// Postal code and house number.
    pub home_address: Option<HomeAddress>,
    /// The e-mail address, as it was typed.
    pub email: Option<String>,
    /// The mobile number, as it was typed.
    pub mobile: Option<String>,
    /// Whether the number may be used for anything but codes.
    pub consent: Option<bool>,
    /// A password was chosen.
    pub has_password: bool,
    /// The second factors that were set up.
    pub second_factors: Vec<SecondFactor>,
}

macro_rules! names {
    ($($variant:ident,)+) => {
        impl RegisterStep {
            /// The step's name.
            pub const fn step_name(&self) -> RegisterStepName {
                match self { $(Self::$variant { .. } => RegisterStepName::$variant,)+ }
            }
        }
    };
}

names! {
    Invitation, AtHand, Residence, Means, NotEligible, ClientReference, CustomerId, Paper, DeskRequest, DeskRequestSent,
    DateOfBirth, FamilyName, HomeAddress, NotFound, Email, EmailCode, Letter, AddressIncorrect, Mobile, MobileCode,
    NewPassword, SecondFactors, AuthenticatorSetup, RecoveryCodes, CheckAnswers, Registered, InvitationAccepted,
    SecondFactorSetUp, AccountBlocked, ResumeReference, ResumeCode,
}
