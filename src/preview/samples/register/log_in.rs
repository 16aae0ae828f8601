//! Password, second factors, recovery codes.

use super::{nothing, quiet, reference, refused, sample, under_way, unreadable, wrong};
use crate::{
    preview::{Sample, samples::problem},
    register::{
        Exchange,
        steps::{
            authenticator_setup::AuthenticatorSetup, new_password::NewPassword,
            recovery_codes::RecoveryCodes, second_factors::SecondFactors,
        },
    },
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, Problem, ProblemType, RegisterStep, SecondFactor};

pub(in crate::preview::samples) const PASSWORD: [Sample; 8] = [
    sample("register-new-password", "empty", || password(quiet())),
    sample("register-new-password", "under-way", || password(under_way())),
    sample("register-new-password", "nothing-typed", || refused_password(FieldReason::Required)),
    sample("register-new-password", "too-short", || refused_password(FieldReason::TooShort)),
    sample("register-new-password", "too-long", || refused_password(FieldReason::TooLong)),
    sample("register-new-password", "common", || refused_password(FieldReason::Common)),
    sample("register-new-password", "personal", || refused_password(FieldReason::Personal)),
    sample("register-new-password", "pattern", || refused_password(FieldReason::Pattern)),
];

pub(in crate::preview::samples) const FACTORS: [Sample; 4] = [
    sample("register-second-factors", "open", || factors(quiet(), &BOTH, &[])),
    sample("register-second-factors", "given-before", || factors(quiet(), &BOTH, &BOTH)),
    sample("register-second-factors", "only-way", || factors(quiet(), &[SecondFactor::Sms], &[])),
    sample("register-second-factors", "nothing-chosen", || {
        factors(wrong("factors", "register-second-factors-required"), &BOTH, &[])
    }),
];

pub(in crate::preview::samples) const AUTHENTICATOR: [Sample; 6] = [
    sample("register-authenticator-setup", "open", || setup(quiet(), 5)),
    sample("register-authenticator-setup", "under-way", || setup(under_way(), 5)),
    sample("register-authenticator-setup", "nothing-typed", || {
        setup(unreadable(&setup_step(5), &[("code", FieldReason::Required)]), 5)
    }),
    sample("register-authenticator-setup", "wrong", || {
        let problem = Problem { tries_left: Some(3), ..problem(ProblemType::CodeIncorrect) };
        setup(refused(&setup_step(3), problem), 3)
    }),
    sample("register-authenticator-setup", "blocked", || {
        setup(refused(&setup_step(0), problem(ProblemType::CodeBlocked)), 0)
    }),
    sample("register-authenticator-setup", "blocked-reloaded", || setup(quiet(), 0)),
];

pub(in crate::preview::samples) const RECOVERY_CODES: [Sample; 2] = [
    sample("register-recovery-codes", "shown", || recovery_codes(quiet())),
    sample("register-recovery-codes", "under-way", || recovery_codes(under_way())),
];

const BOTH: [SecondFactor; 2] = [SecondFactor::Sms, SecondFactor::Authenticator];

fn password(exchange: Exchange) -> AnyView {
    let email = "customer@example.com".to_owned();
    view! { <NewPassword exchange email reference=reference() back=String::new()/> }.into_any()
}

fn refused_password(reason: FieldReason) -> AnyView {
    let step = RegisterStep::NewPassword { email: String::new(), reference: String::new() };
    password(unreadable(&step, &[("password", reason)]))
}

fn factors(exchange: Exchange, options: &[SecondFactor], given: &[SecondFactor]) -> AnyView {
    let (options, given, mobile) = (options.to_vec(), given.to_vec(), "0470/12.34.56".to_owned());
    let (on_nothing, back) = (nothing(), String::new());
    view! { <SecondFactors exchange options given mobile reference=reference() on_nothing back/> }.into_any()
}

fn setup(exchange: Exchange, tries_left: u32) -> AnyView {
    let (secret, uri, back) = (SECRET.to_owned(), URI.to_owned(), String::new());
    let qr = QR.map(str::to_owned).to_vec();
    let tries_left = Signal::stored(tries_left);
    view! { <AuthenticatorSetup exchange secret uri qr tries_left reference=reference() back/> }.into_any()
}

fn setup_step(tries_left: u32) -> RegisterStep {
    let text = String::new;
    RegisterStep::AuthenticatorSetup {
        secret: text(),
        uri: text(),
        qr: Vec::new(),
        tries_left,
        reference: text(),
    }
}

fn recovery_codes(exchange: Exchange) -> AnyView {
    let codes = CODES.map(str::to_owned).to_vec();
    let email = "customer@example.com".to_owned();
    view! { <RecoveryCodes exchange codes email invited=false back=String::new()/> }.into_any()
}

const CODES: [&str; 10] = [
    "4TBN-82RC",
    "K7QM-3XPA",
    "9HWE-6DJ2",
    "0ZVY-5S1F",
    "GM8T-RB4K",
    "C3N7-XQ9P",
    "2JD6-HW8E",
    "VY5A-1FZ0",
    "R4KT-BG8M",
    "P9XQ-7NC3",
];

const SECRET: &str = "JBSWY3DPEHPK3PXPKRUGKIDENBXW63TF";

/// What the QR code says.
const URI: &str = "otpauth://totp/Lindenhof:customer%40example.com?secret=JBSWY3DPEHPK3PXPKRUGKIDENBXW63TF\
                   &issuer=Lindenhof&algorithm=SHA1&digits=6&period=30";

const QR: [&str; 45] = [
    "111111101110101001011110001101111000101111111",
    "100000101010111100111101100110001001001000001",
    "101110101010100110110110100110101101001011101",
    "101110101010010010010001010011010001101011101",
    "101110100010001101101111111001101111101011101",
    "100000101010100111011000100010011000001000001",
    "111111101010101010101010101010101010101111111",
    "000000000010001110001000100100111010100000000",
    "110011100111100000101111111101001000000101111",
    "111100000010011111011101001101100101101000110",
    "010100101000101100001011001111100101101011110",
    "001111010111000000110010100110001100101100000",
    "011010111111001111100010101101001100101101111",
    "101011001011101001100101011111110101101010111",
    "011100100010000001000100001111110100011010010",
    "101111010010110100110110111100111010111000001",
    "100110111100111100110011011101101100000101000",
    "000100001100001001010001001001101101101110000",
    "000111110110100011101000001101110100011001010",
    "001000010101100110010011010010101001100100000",
    "101111111011101000101111110101011011111111101",
    "101110001001111101011000101101110101100011111",
    "101110101101011111001010101000110101101010010",
    "101010001110001111011000110000011001100010010",
    "000011111101100000111111101101101010111111001",
    "111010000010111110110111111101100101100001100",
    "000110101110001101001010101010100101010100110",
    "000011010111011000101101010001001010111011011",
    "100011101110101101101101111000001000101011000",
    "000011011101101100100111001101100100011001111",
    "010000110110100110100110101001111100110001010",
    "111111010101110101110100011101001100111000000",
    "100001100110111101010101110100001000011000001",
    "111101011011001000101010001000110100000101110",
    "000010110101100010000111101111101101010111110",
    "011110010000101111001110001101101011111011001",
    "100110111110101001111111101101101100111111010",
    "000000001101101101101000101001111101100010011",
    "111111100110111011011010101100101100101011010",
    "100000101000001010011000100000011000100011010",
    "101110101111100000111111100001111111111111010",
    "101110100110111111101101001000110100011010111",
    "101110100110010101010100101010110100000110101",
    "100000101001010001011011110100001000000100000",
    "111111101100101001101101100100101011110011101",
];
