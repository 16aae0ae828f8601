use super::{Colleague, Invited};
use crate::{
    journeys::{self, AccountId, Standing},
    secrets::Digest,
};
use std::fmt;
use voordeur_contract::{Activity, Language, PrintedCode, SecondFactor};

/// Something to be done outside the registration.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// What other journeys do too.
    Common(journeys::Effect),
    /// Whoever gives this reference finds the registration from now on. Refused when another has it.
    KeepReference(PrintedCode),
    /// A code is sent to the e-mail address or number of this answer or of this step: it counts within the day.
    /// Refused when enough were sent since the facts were gathered.
    CountCode,
    /// A wrong code was typed for the e-mail address or number of this step: it counts for as long as a registration lives.
    /// Refused when enough were typed since the facts were gathered.
    CountWrongCode,
    /// A letter to this person counts within the year, and within the time after which another may be asked for. Refused
    /// when enough were sent since the facts were gathered.
    CountLetter {
        /// The person's id in the records.
        person: String,
    },
    /// What was said of the number did not agree with the records.
    CountFailedTry,
    /// Make an account. Refused when the person or the e-mail address has one.
    CreateAccount(NewAccount),
    /// Give an account other proofs, all of them; its standing stays. Only if it still stands as the facts had it.
    ReplaceAccount {
        /// Which.
        account: AccountId,
        /// What it is from now on; its `id` is that of the account.
        with: NewAccount,
    },
    /// Give an account other second factors, all of them: they are no longer to be set up anew. Only if it still stands as the
    /// facts had it.
    RenewSecondFactors {
        /// Which.
        account: AccountId,
        /// What it has from now on.
        with: NewFactors,
        /// How it stands from now on.
        standing: Standing,
    },
    /// Write into the trail of a company.
    Note {
        /// Whose account.
        account: AccountId,
        /// Who that is there.
        within: Colleague,
        /// What was done.
        activity: Activity,
    },
    /// The account is that of the user who was invited, from now on. Only while the link works.
    AcceptInvitation {
        /// Who was invited, and by what.
        invited: Invited,
        /// Who accepts.
        account: AccountId,
        /// The browser's session, which is the account's, is at work for the company from now on.
        with_session: bool,
    },
    /// End every session of an account.
    EndSessions {
        /// Whose.
        account: AccountId,
    },
}

/// An account as it is registered.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// Its id.
    pub id: AccountId,
    /// The person's id in the insurer's records; `None`: somebody who was invited.
    pub person: Option<String>,
    /// Given name and family name, by the records or by whoever invited.
    pub name: String,
    /// In lower case.
    pub email: String,
    /// In which language to write.
    pub language: Language,
    /// In E.164; confirmed, whether or not it is a second factor. Only of somebody who was invited may there be none.
    pub mobile: Option<String>,
    /// The number may be used for other things than codes.
    pub consent: bool,
    /// PHC string.
    pub password_hash: String,
    /// At least one.
    pub second_factors: Vec<SecondFactor>,
    /// The app's secret in base 32 and the time step of which its code was used; with an authenticator only.
    pub authenticator: Option<(String, u64)>,
    /// What is kept of the recovery codes; with an authenticator only.
    pub recovery_codes: Vec<Digest>,
}

/// Second factors as they are set up anew: at least one.
#[derive(Clone, PartialEq, Eq)]
pub struct NewFactors {
    /// In E.164; confirmed, and what codes go to. `None`: none do.
    pub mobile: Option<String>,
    /// The number that an administrator gave, if any: nobody waits for it any more.
    pub asked_mobile: Option<String>,
    /// The app and its recovery codes stay as they are.
    pub keeps_app: bool,
    /// The secret of another app in base 32 and the time step of which its code was used.
    pub authenticator: Option<(String, u64)>,
    /// What is kept of that app's recovery codes.
    pub recovery_codes: Vec<Digest>,
}

impl From<journeys::Effect> for Effect {
    fn from(effect: journeys::Effect) -> Self {
        Self::Common(effect)
    }
}

impl fmt::Debug for NewFactors {
    /// What opens an account stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewFactors(…)")
    }
}

impl fmt::Debug for NewAccount {
    /// Whose it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewAccount").field("id", &self.id).finish_non_exhaustive()
    }
}
