use crate::checks::within;
use serde::Deserialize;

/// How long and how often: `[limits]` of `portal.toml`. On the lax side the bounds are what the security rules (OWASP
/// ASVS 5.0, NIST SP 800-63B-4) and common sense allow: a portal may only be stricter. On the strict side they are
/// where people would no longer get in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// A journey ends when nothing was answered for so long.
    #[serde(deserialize_with = "within::<5, 60, _>")]
    pub journey_idle_minutes: u32,
    /// So long a code sent by SMS works (ASVS 6.5.5: ten minutes at most).
    #[serde(deserialize_with = "within::<2, 10, _>")]
    pub code_minutes: u32,
    /// So many wrong tries block all codes sent so far (five at most end a code).
    #[serde(deserialize_with = "within::<3, 5, _>")]
    pub code_tries: u32,
    /// So long one waits before another code may be asked for.
    #[serde(deserialize_with = "within::<30, 600, _>")]
    pub resend_after_seconds: u32,
    /// So many more codes may be asked for in one journey.
    #[serde(deserialize_with = "within::<1, 5, _>")]
    pub resends_per_journey: u32,
    /// So many codes are sent to one account in any 24 hours without a log-in.
    #[serde(deserialize_with = "within::<3, 20, _>")]
    pub codes_per_account_per_day: u32,
    /// So many failed log-ins for one e-mail address within the window block it.
    #[serde(deserialize_with = "within::<3, 10, _>")]
    pub failed_log_ins_per_account: u32,
    /// So many failed log-ins from one network address within the window block that.
    #[serde(deserialize_with = "within::<10, 200, _>")]
    pub failed_log_ins_per_address: u32,
    /// How far back failed log-ins are counted.
    #[serde(deserialize_with = "within::<15, 1440, _>")]
    pub failed_log_ins_window_minutes: u32,
    /// So long a block for too many failures lasts.
    #[serde(deserialize_with = "within::<15, 1440, _>")]
    pub block_minutes: u32,
    /// A session ends when nothing was done for so long.
    #[serde(deserialize_with = "within::<2, 30, _>")]
    pub session_idle_minutes: u32,
    /// A session ends after so long, whatever was done (NIST SP 800-63B-4, 2.2.3: 24 hours at most).
    #[serde(deserialize_with = "within::<1, 12, _>")]
    pub session_hours: u32,
    /// What hurts others asks for a proof of who does it that is not older (ASVS 7.5.3).
    #[serde(deserialize_with = "within::<1, 15, _>")]
    pub step_up_minutes: u32,
    /// So many recovery codes come with an authenticator.
    #[serde(deserialize_with = "within::<8, 16, _>")]
    pub recovery_codes: u32,
}
