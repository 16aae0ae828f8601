//! The steps that ask for a code which was sent.

use crate::code::{CodeAnswer, SentCodeWords};
use voordeur_contract::{CodesState, RegisterAnswer, RegisterStep};

/// Of codes by e-mail.
pub(super) const BY_EMAIL: SentCodeWords = SentCodeWords {
    incorrect: "register-email-code-incorrect",
    old: "register-email-code-old",
    none_works: "register-email-code-none-works",
    no_resends: "register-email-code-no-resends",
    too_many: "register-email-code-too-many",
    too_many_blocked: "register-email-code-too-many-blocked",
};

/// Of codes by SMS.
pub(super) const BY_SMS: SentCodeWords = SentCodeWords {
    incorrect: "sms-code-incorrect",
    old: "register-mobile-code-old",
    none_works: "register-mobile-code-none-works",
    no_resends: "register-mobile-code-no-resends",
    too_many: "register-mobile-code-too-many",
    too_many_blocked: "register-mobile-code-too-many-blocked",
};

/// Of codes by e-mail to an address that the visitor has not named: it cannot be changed.
pub(super) const TO_RESUME: SentCodeWords = SentCodeWords {
    old: "register-resume-code-old",
    none_works: "register-resume-code-none-works",
    no_resends: "register-resume-code-no-resends",
    ..BY_EMAIL
};

/// How it stands with the codes of `step`; nothing, where none were sent.
pub(super) fn codes(step: &RegisterStep) -> Option<CodesState> {
    sent(step).map(|(_, codes)| codes.clone())
}

/// The same with the words for them.
pub(super) fn sent(step: &RegisterStep) -> Option<(&'static SentCodeWords, &CodesState)> {
    match step {
        RegisterStep::EmailCode { codes, .. } => Some((&BY_EMAIL, codes)),
        RegisterStep::MobileCode { codes, .. } => Some((&BY_SMS, codes)),
        RegisterStep::ResumeCode { codes, .. } => Some((&TO_RESUME, codes)),
        _ => None,
    }
}

impl From<CodeAnswer> for RegisterAnswer {
    fn from(answer: CodeAnswer) -> Self {
        match answer {
            CodeAnswer::Code(code) => Self::Code { code },
            CodeAnswer::Another => Self::ResendCode {},
        }
    }
}
