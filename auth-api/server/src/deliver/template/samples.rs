use super::{CompanyMail, Template};
use jiff::civil::{Date, date};

impl Template {
    /// One of each, as a person could receive it: to check that every language has all its words, and to look at.
    pub fn samples() -> Vec<Self> {
        let code = || "123456".to_owned();
        let reference = || "K7P4-M2QX".to_owned();
        let mut all = vec![
            Self::LogInCode { code: code(), minutes: 10 },
            Self::StepUpCode { code: code(), minutes: 10 },
            Self::LogInEmailCode { code: code(), minutes: 10 },
            Self::SecondFactorSetUp {},
            Self::AccountBlocked { minutes: 15 },
            Self::AccountClosed {},
            Self::CodesBlocked {},
            Self::StepUpCodesBlocked {},
            Self::RecoveryCodeUsed { left: 9 },
            Self::RecoveryCodeUsed { left: 1 },
            Self::RecoveryCodeUsed { left: 0 },
            Self::RegisterEmailCode { code: code(), minutes: 10 },
            Self::RegisterEmailTaken {},
            Self::RegisterMobileCode { code: code(), minutes: 10 },
            registration_code(),
            Self::RegisterBegun { reference: reference() },
            Self::RegisterLetterSent {
                expected_on: date(2026, 11, 27),
                new_code_from: date(2026, 11, 30),
                address_masked: "L•••••straat 1•, 3000 Leuven".to_owned(),
                reference: reference(),
            },
            Self::RegisterResumeCode { code: code(), minutes: 10 },
            registered(true, false),
            registered(false, true),
            registered(true, true),
            Self::RegistrationReplaced {},
            Self::DeskRequest {
                reference: reference(),
                request: "Ik vind mijn nummer niet meer terug.\nKunt u het mij met de post sturen?"
                    .to_owned(),
                full_name: "Charlie Peeters".to_owned(),
                date_of_birth: date(1980, 5, 1),
            },
            Self::DeskAddressChange {
                reference: reference(),
                name: "Charlie Peeters".to_owned(),
                address: "Naamsestraat 22 bus 3, 3000 Leuven".to_owned(),
            },
        ];
        all.extend(CompanyMail::samples().into_iter().map(Self::Company));
        all
    }
}

fn registration_code() -> Template {
    let address = ["Charlie Peeters", "Lindenstraat 12 bus 4", "3000 Leuven"];
    Template::RegistrationCode {
        name: "Charlie Peeters".to_owned(),
        address: address.map(str::to_owned).to_vec(),
        code: "7H3K-9PTB".to_owned(),
        valid_until: VALID_UNTIL,
        reference: "K7P4-M2QX".to_owned(),
    }
}

const VALID_UNTIL: Date = date(2027, 2, 20);

fn registered(sms: bool, authenticator: bool) -> Template {
    let number_ending = if sms { "01" } else { "" };
    Template::Registered {
        name: "Charlie Peeters".to_owned(),
        sms,
        authenticator,
        number_ending: number_ending.to_owned(),
    }
}
