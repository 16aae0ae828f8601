//! How registering goes, by example.

use super::{fixtures::*, *};
use crate::{
    journeys::{Account, AccountId, Block, Standing, contract_timestamp},
    records::RecordsError,
    store::Message,
};
use voordeur_contract::{
    AtHand, Language, Paper, PrintedCode, RegisterStep as Step, Residence, SecondFactor,
};

fn messages(turn: &Turn) -> Vec<&Message> {
    let message = |effect| match effect {
        &Effect::Common(crate::journeys::Effect::Send(ref message)) => Some(message),
        _ => None,
    };
    turn.effects.iter().filter_map(message).collect()
}

fn templates(turn: &Turn) -> Vec<&str> {
    messages(turn).iter().map(|message| message.template.as_str()).collect()
}

fn asks(state: &Registration) -> &'static str {
    state.step(&rules()).step_name().name()
}

fn posted(text: &str) -> (Answer, Facts) {
    let code = PrintedCode::parse(text).unwrap();
    let posted = Some(digest(code.as_str()));
    (Answer::PostedCode(code), Facts { posted, ..facts(3) })
}

fn account(standing: Standing) -> Account {
    Account {
        id: AccountId("old".to_owned()),
        email: "old@example.com".to_owned(),
        language: Language::Fr,
        mobile: None,
        has_authenticator: true,
        renewal: None,
        password: digest("password"),
        standing,
    }
}

fn registered(standing: Standing, facts: Facts) -> Facts {
    Facts { registered: Some(account(standing)), ..facts }
}

#[test]
fn from_a_client_reference_to_an_account() {
    let mut state = Registration::default();
    let mut steps = vec![asks(&state)];
    for given in identity() {
        state = give(&state, &given, &facts(1), 0).state;
        steps.push(asks(&state));
    }
    let expected =
        ["at-hand", "residence", "means", "client-reference", "date-of-birth", "home-address", "email"];
    assert_eq!(steps, expected);

    let confirmed = with_email(facts(1));
    assert_eq!((asks(&confirmed.state), templates(&confirmed)), ("mobile", vec!["register-begun"]));
    let ready = ready(&confirmed.state);
    assert_eq!(asks(&ready), "check-answers");
    let done = give(&ready, &Answer::Register, &facts(4), 60);
    assert_eq!((asks(&done.state), templates(&done)), ("registered", vec!["registered"]));
    assert!(
        matches!(&done.effects[0], Effect::CreateAccount(new) if new.mobile.as_deref() == Some("+32460000001"))
    );
    assert!(done.state.given == Answers::default());
}

#[test]
fn who_wants_an_app_links_it_and_saves_recovery_codes() {
    let ready = ready(&with_email(facts(1)).state);
    let back = give(&ready, &Answer::ReturnTo(Name::SecondFactors), &facts(5), 61).state;
    let both = Answer::SecondFactors(vec![SecondFactor::Authenticator, SecondFactor::Sms]);
    let linking = give(&back, &both, &facts(5), 62).state;
    assert_eq!(asks(&linking), "authenticator-setup");
    let wrong = answer(&linking, &code("555555"), &typed("555555", None), &rules(), at(63)).unwrap();
    assert_eq!(wrong.failure, Some(Failure::CodeIncorrect { tries_left: 4 }));
    let linked = give(&wrong.state, &code("555555"), &typed("555555", Some(7)), 64).state;
    assert_eq!(asks(&linked), "recovery-codes");
    let saved = give(&linked, &Answer::RecoveryCodesSaved, &facts(6), 65).state;
    let done = give(&saved, &Answer::Register, &facts(7), 66);
    let app = Some(("SECRET5".to_owned(), 7));
    assert!(matches!(&done.effects[0], Effect::CreateAccount(new) if new.authenticator == app));
}

#[test]
fn nothing_at_hand_has_ways_out() {
    let nothing = [
        Answer::AtHand { at_hand: AtHand::Nothing, by_program: false },
        Answer::Residence(Residence::Belgium),
    ];
    let state = give_all(&Registration::default(), &nothing, &facts(1));
    assert_eq!(asks(&state), "not-eligible");
    let request = give(&state, &Answer::Paper(None), &facts(1), 0).state;
    assert_eq!(asks(&request), "desk-request");
    let chooser = give(&state, &Answer::CannotFind, &facts(1), 0).state;
    let found = give(&chooser, &Answer::Paper(Some(Paper::PaymentNotice)), &facts(1), 0).state;
    assert_eq!(asks(&found), "client-reference");
    let none = give(&chooser, &Answer::Paper(None), &facts(1), 0).state;
    assert_eq!(asks(&none), "desk-request");
}

#[test]
fn who_cannot_find_the_number_after_all_chooses_by_paper() {
    let said = identity();
    for answered in 2..=3 {
        let state = give_all(&Registration::default(), &said[..answered], &facts(1));
        assert_eq!(asks(&state), ["means", "client-reference"][answered - 2]);
        assert_eq!(asks(&give(&state, &Answer::CannotFind, &facts(1), 0).state), "paper");
    }
}

#[test]
fn the_request_to_the_desk_asks_for_no_date_of_birth_that_was_given() {
    let request = |state: &Registration| {
        let asked = give(state, &Answer::Paper(None), &facts(1), 0).state;
        let Step::DeskRequest { date_of_birth, .. } = asked.step(&rules()) else { unreachable!() };
        date_of_birth.map(|date| date.as_str().to_owned())
    };
    let nobody = Facts { people: Some(Ok(vec![])), ..facts(1) };
    let not_found = give_all(&Registration::default(), &identity(), &nobody);
    assert_eq!(request(&not_found).as_deref(), Some("1984-02-29"));
    let unasked = give_all(&Registration::default(), &identity()[..2], &facts(1));
    let chooser = give(&unasked, &Answer::CannotFind, &facts(1), 0).state;
    assert_eq!(request(&chooser), None);
}

#[test]
fn the_link_above_the_chooser_and_the_address_leads_to_the_question_before() {
    let said = identity();
    let nobody = Facts { people: Some(Ok(vec![])), ..facts(1) };
    let chooser = |state: Registration| give(&state, &Answer::CannotFind, &facts(1), 0).state;
    let after = |answered: usize| give_all(&Registration::default(), &said[..answered], &facts(1));
    let changing = give(&after(6), &Answer::ReturnTo(Name::ClientReference), &facts(1), 0).state;
    for (state, before) in [
        (chooser(after(2)), Name::Means),
        (chooser(after(3)), Name::ClientReference),
        (chooser(changing), Name::ClientReference),
        (chooser(give_all(&Registration::default(), &said, &nobody)), Name::NotFound),
        (after(6), Name::HomeAddress),
    ] {
        let step = state.step(&rules());
        let (Step::Paper { back, .. } | Step::Email { back, .. }) = step else { panic!("{step:?}") };
        assert_eq!(back, before);
        assert_eq!(asks(&give(&state, &Answer::ReturnTo(back), &facts(1), 0).state), before.name());
    }
}

#[test]
fn the_browser_goes_back_from_the_request_to_the_desk_and_forward_to_it_again() {
    let mut answers = identity();
    answers[5] = lives("2018", "99");
    let not_found =
        give_all(&Registration::default(), &answers, &Facts { people: Some(Ok(vec![])), ..facts(1) });
    let number = give_all(&Registration::default(), &answers[..3], &facts(1));
    for state in [not_found, number] {
        let here = asks(&state);
        let steps = [Name::Paper, Name::DeskRequest, Name::Paper, state.current(&rules()), Name::Paper];
        let mut state = state;
        for step in steps {
            state = give(&state, &Answer::ReturnTo(step), &facts(1), 0).state;
            assert_eq!(asks(&state), step.name(), "from {here}");
        }
    }
    let found = give_all(&Registration::default(), &identity(), &facts(1));
    for step in [Name::Paper, Name::DeskRequest] {
        let refused = answer(&found, &Answer::ReturnTo(step), &facts(1), &rules(), at(0));
        assert_eq!(refused.unwrap_err(), Failure::NotForStep);
    }
}

#[test]
fn change_comes_back_to_the_check_and_asks_only_what_depends_on_it() {
    let ready = ready(&with_email(facts(1)).state);
    let back = give(&ready, &Answer::ReturnTo(Name::Email), &facts(5), 61).state;
    assert_eq!(asks(&back), "email");
    let same = give(&back, &email("Elodie@example.com"), &facts(5), 62);
    assert_eq!((asks(&same.state), templates(&same)), ("check-answers", vec![]));
    let other = give(&back, &email("other@example.com"), &facts(5), 62);
    assert_eq!((asks(&other.state), templates(&other)), ("email-code", vec!["register-email-code"]));
    let old_code = answer(&other.state, &code("111111"), &typed("111111", None), &rules(), at(63)).unwrap();
    assert_eq!(old_code.failure, Some(Failure::CodeIncorrect { tries_left: 4 }));
    // The insurer does not know this one.
    let confirmed = give(&other.state, &code("000005"), &typed("000005", None), 64);
    assert_eq!(asks(&confirmed.state), "letter");
}

#[test]
fn records_that_do_not_answer_change_nothing() {
    let mut answers = identity();
    let last = answers.pop().unwrap();
    let state = give_all(&Registration::default(), &answers, &facts(1));
    let silent = Facts { people: Some(Err(RecordsError::Down)), ..facts(1) };
    assert_eq!(answer(&state, &last, &silent, &rules(), at(0)).unwrap_err(), Failure::RecordsUnavailable);
    assert!(number_to_look_up(&state, &last, &rules(), at(0)).is_some());
}

#[test]
fn somebody_elses_address_looks_like_a_free_one_and_is_never_confirmed() {
    let found = give_all(&Registration::default(), &identity(), &facts(1));
    let owner = EmailOwner::Person("P-2".to_owned());
    let taken =
        give(&found, &email("elodie@example.com"), &Facts { email_owner: owner, ..facts(111_111) }, 0);
    let free = give(&found, &email("elodie@example.com"), &facts(111_111), 0);
    assert_eq!(taken.state.step(&rules()), free.state.step(&rules()));
    assert_eq!(templates(&taken), ["register-email-taken"]);
    let right = answer(&taken.state, &code("111111"), &typed("111111", None), &rules(), at(1)).unwrap();
    let wrong = answer(&free.state, &code("000000"), &typed("000000", None), &rules(), at(1)).unwrap();
    assert_eq!((right.failure, right.state.step(&rules())), (wrong.failure, wrong.state.step(&rules())));
}

#[test]
fn doubt_asks_for_a_letter() {
    let letter = rules().registration.letter;
    let known = Circumstances::default();
    assert!(!letter_is_needed(known, &letter));
    assert!(!letter_is_needed(Circumstances { new_device: true, ..known }, &letter));
    assert!(letter_is_needed(Circumstances { new_device: true, email_unknown: true, ..known }, &letter));
    assert!(letter_is_needed(Circumstances { address_changed: true, ..known }, &letter));
    assert!(letter_is_needed(Circumstances { failed_tries: 3, ..known }, &letter));
    assert!(letter_is_needed(Circumstances { registered: true, ..known }, &letter));
}

#[test]
fn a_letter_goes_out_and_its_code_leads_on() {
    let sent = with_email(Facts { failed_tries: 3, ..facts(1) });
    assert_eq!(templates(&sent), ["registration-code", "register-letter-sent"]);
    let letter = messages(&sent)[0];
    assert_eq!(letter.recipient, "Élodie Peeters\nLange Lindestraat 12A bte 3\n2018 Antwerpen");
    assert_eq!((letter.language, &letter.arguments["code"]), (Language::Fr, &"0000-0001".into()));
    let Step::Letter { letter: shown, .. } = sent.state.step(&rules()) else { unreachable!() };
    assert_eq!(shown.address, ["É••••• P•••••", "L•••• L••••• 1•• b•• 3", "2••• A•••••"]);
    let (right, known) = posted("00000001");
    assert_eq!(asks(&give(&sent.state, &right, &known, days(3)).state), "mobile");
    let expired = answer(&sent.state, &right, &known, &rules(), at(days(93))).unwrap();
    assert_eq!(expired.failure, Some(Failure::CodeExpired));
}

#[test]
fn five_wrong_tries_block_a_letters_code_and_another_can_be_asked_for() {
    let mut state = with_email(Facts { failed_tries: 3, ..facts(1) }).state;
    let (wrong, known) = posted("ZZZZZZZZ");
    for left in [4, 3, 2, 1, 0] {
        let turn = answer(&state, &wrong, &known, &rules(), at(days(1))).unwrap();
        assert_eq!(turn.failure, Some(Failure::of_wrong_code(left)));
        state = turn.state;
    }
    let (right, known) = posted("00000001");
    let blocked = answer(&state, &right, &known, &rules(), at(days(1))).unwrap();
    assert_eq!(blocked.failure, Some(Failure::CodeBlocked));
    let again = give(&state, &Answer::NewLetter, &facts(8), days(1)).state;
    let void = answer(&again, &right, &known, &rules(), at(days(2))).unwrap();
    assert_eq!(void.failure, Some(Failure::CodeExpired));
    let (newer, known) = posted("00000008");
    assert_eq!(asks(&give(&again, &newer, &known, days(2)).state), "mobile");
}

#[test]
fn another_letter_waits_for_its_day_and_goes_where_the_records_say_then() {
    let state = with_email(Facts { failed_tries: 3, ..facts(1) }).state;
    let early = answer(&state, &Answer::NewLetter, &facts(8), &rules(), at(days(6))).unwrap_err();
    assert_eq!(early, Failure::ResendTooSoon { retry_at: at(days(7)) });
    let asked = |day| number_to_look_up(&state, &Answer::NewLetter, &rules(), at(days(day))).is_some();
    assert!(!asked(6) && asked(7), "nobody is looked up for a letter that is not sent");
    let looked_up_enough = Facts { people: None, too_many_attempts_until: Some(at(days(8))), ..facts(8) };
    let refused = answer(&state, &Answer::NewLetter, &looked_up_enough, &rules(), at(days(7))).unwrap_err();
    assert_eq!(refused, Failure::TooManyAttempts { retry_at: at(days(8)) });
    let mut moved = person();
    moved.address.street = "Nieuwe Lindestraat".to_owned();
    let again =
        give(&state, &Answer::NewLetter, &Facts { people: Some(Ok(vec![moved])), ..facts(8) }, days(7));
    assert!(messages(&again)[0].recipient.contains("Nieuwe Lindestraat"));
    let refused = answer(&state, &Answer::NewLetter, &no_letters(), &rules(), at(days(7))).unwrap_err();
    assert_eq!(refused, Failure::TooManyLetters { retry_at: at(days(300)) });
}

/// Enough letters went to the person this year.
fn no_letters() -> Facts {
    Facts { letters_sent: 6, no_letter_before: Some(at(days(300))), failed_tries: 3, ..facts(8) }
}

#[test]
fn who_gets_no_more_letters_keeps_what_was_confirmed_and_is_sent_to_the_desk() {
    let refused = with_email_answered(no_letters());
    assert_eq!(refused.failure, Some(Failure::TooManyLetters { retry_at: at(days(300)) }));
    assert_eq!((asks(&refused.state), templates(&refused)), ("desk-request", vec![]));
    let desk = refused.state;
    for step in [Name::Letter, Name::Mobile, Name::NewPassword, Name::CheckAnswers] {
        let past = answer(&desk, &Answer::ReturnTo(step), &facts(9), &rules(), at(60));
        assert_eq!(past.unwrap_err(), Failure::NotForStep, "no way past the letter");
    }
    assert!(desk.given.email.as_ref().unwrap().confirmed);
    let promised = !matches!(desk.step(&rules()), Step::DeskRequest { withheld: None, .. });
    assert!(!promised, "by then the registration is over");
}

/// Whoever began anew a few days ago comes back for the letter, and is told so by mail too.
#[test]
fn a_letter_that_is_withheld_for_days_is_asked_for_then() {
    let soon = |day| Facts { no_letter_before: Some(at(days(day))), failed_tries: 3, ..facts(8) };
    let refused = with_email_answered(soon(7));
    assert_eq!(refused.failure, Some(Failure::TooManyLetters { retry_at: at(days(7)) }));
    assert_eq!(templates(&refused), ["register-begun"]);
    let withheld = |state: &Registration| match state.step(&rules()) {
        Step::DeskRequest { withheld, .. } => withheld.map(|withheld| withheld.new_letter_from),
        step => panic!("{step:?}"),
    };
    assert_eq!(withheld(&refused.state), Some(contract_timestamp(at(days(7)))));
    let early = answer(&refused.state, &Answer::NewLetter, &facts(9), &rules(), at(days(6))).unwrap_err();
    assert_eq!(early, Failure::TooManyLetters { retry_at: at(days(7)) });
    assert_eq!(number_to_look_up(&refused.state, &Answer::NewLetter, &rules(), at(days(6))), None);
    // Looking elsewhere sends nothing, neither before that day nor after it.
    for day in [6, 8].map(days) {
        let papers = give(&refused.state, &Answer::ReturnTo(Name::Paper), &facts(9), day).state;
        let turn = give(&papers, &Answer::Paper(Some(Paper::Contract)), &facts(9), day);
        assert_eq!((turn.failure, templates(&turn)), (None, vec![]));
    }
    // Somebody had others sent meanwhile.
    let known = Facts { people: Some(Ok(vec![person()])), ..soon(14) };
    let again = answer(&refused.state, &Answer::NewLetter, &known, &rules(), at(days(7))).unwrap();
    assert_eq!(again.failure, Some(Failure::TooManyLetters { retry_at: at(days(14)) }));
    assert_eq!((withheld(&again.state), templates(&again)), (Some(contract_timestamp(at(days(14)))), vec![]));
    let known = Facts { people: Some(Ok(vec![person()])), ..facts(10) };
    let sent = give(&again.state, &Answer::NewLetter, &known, days(14));
    assert_eq!(
        (asks(&sent.state), templates(&sent)),
        ("letter", vec!["registration-code", "register-letter-sent"])
    );
}

#[test]
fn an_address_that_was_somebody_elses_for_the_wrong_person_is_looked_at_again_for_the_right_one() {
    let found = give_all(&Registration::default(), &identity(), &facts(1));
    let theirs = Facts { email_owner: EmailOwner::Person("P-2".to_owned()), ..facts(111_111) };
    let taken = give(&found, &email("elodie@example.com"), &theirs, 0);
    assert_eq!(templates(&taken), ["register-email-taken"]);
    let back = give(&taken.state, &Answer::ReturnTo(Name::Email), &facts(2), 1).state;
    let own = Facts { email_owner: EmailOwner::Person("P-1".to_owned()), ..facts(222_222) };
    let resent = give(&taken.state, &Answer::ResendCode, &own, 60);
    assert_eq!(templates(&resent), ["register-email-code"], "another code is one");
    let asked = give(&back, &email("elodie@example.com"), &own, 2);
    assert_eq!(templates(&asked), ["register-email-code"]);
    let confirmed = give(&asked.state, &code("222222"), &typed("222222", None), 3).state;
    assert!(confirmed.given.email.unwrap().confirmed);
}

#[test]
fn a_block_that_passes_is_waited_for_with_everything_kept() {
    let passing = || Standing { block: Block::Until(at(days(2) + 900)), ..Standing::default() };
    let sent = with_email(registered(passing(), facts(1)));
    let (right, known) = posted("00000001");
    let proven = give(&sent.state, &right, &registered(passing(), known), days(2)).state;
    assert_eq!(asks(&proven), "mobile");
    let ready = ready(&proven);
    let given = |seconds| {
        answer(&ready, &Answer::Register, &registered(passing(), facts(9)), &rules(), at(days(2) + seconds))
    };
    let retry_at = at(days(2) + 900);
    assert_eq!(given(0).unwrap_err(), Failure::TooManyAttempts { retry_at });
    assert_eq!(asks(&given(900).unwrap().state), "registered");
}

#[test]
fn a_wrong_address_revokes_the_code_and_is_told_to_the_desk() {
    let state = with_email(Facts { failed_tries: 3, ..facts(1) }).state;
    let wrong = give(&state, &Answer::AddressIncorrect, &facts(8), days(1)).state;
    assert_eq!(asks(&wrong), "address-incorrect");
    let (right, known) = posted("00000001");
    assert_eq!(answer(&wrong, &right, &known, &rules(), at(days(1))).unwrap_err(), Failure::NotForStep);
    let Answer::HomeAddress(address) = lives("1000", "1") else { unreachable!() };
    let change = Answer::AddressChange { street: "Nieuwstraat".into(), city: "Brussel".into(), address };
    let told = give(&wrong, &change, &facts(9), days(1));
    assert_eq!(messages(&told)[0].arguments["address"], "Nieuwstraat 1, 1000 Brussel");
    assert_eq!(messages(&told)[0].recipient, rules().registration.desk_email);
}

#[test]
fn who_has_an_account_gets_a_letter_and_then_new_proofs() {
    let sent = with_email(registered(Standing::default(), facts(1)));
    assert_eq!(asks(&sent.state), "letter");
    let (right, known) = posted("00000001");
    let proven = give(&sent.state, &right, &registered(Standing::default(), known), days(2)).state;
    let ready = ready(&proven);
    let done = give(&ready, &Answer::Register, &registered(Standing::default(), facts(9)), days(2));
    assert!(matches!(&done.effects[0], Effect::ReplaceAccount { account, .. } if account.0 == "old"));
    assert!(matches!(&done.effects[1], Effect::EndSessions { .. }));
    assert_eq!(messages(&done)[0].recipient, "old@example.com");
}

#[test]
fn a_block_stays_and_is_said_only_after_the_letter() {
    let blocked = || Standing { block: Block::Indefinite, ..Standing::default() };
    let sent = with_email(registered(blocked(), facts(1)));
    assert_eq!(asks(&sent.state), "letter");
    let (right, known) = posted("00000001");
    let end = give(&sent.state, &right, &registered(blocked(), known), days(2)).state;
    assert_eq!(asks(&end), "account-blocked");
}

#[test]
fn who_got_an_account_meanwhile_needs_a_letter_after_all() {
    let ready = ready(&with_email(facts(1)).state);
    let late = give(&ready, &Answer::Register, &registered(Standing::default(), facts(9)), 60);
    assert_eq!(asks(&late.state), "letter");
    let taken = Facts { email_owner: EmailOwner::Somebody, ..facts(9) };
    let refused = answer(&ready, &Answer::Register, &taken, &rules(), at(60)).unwrap();
    assert_eq!((refused.failure, asks(&refused.state)), (Some(Failure::EmailTaken), "email"));
}

#[test]
fn a_program_finds_nobody_and_writes_to_nobody() {
    let mut answers = identity();
    answers[0] = Answer::AtHand { at_hand: AtHand::ClientReference, by_program: true };
    let last = answers.pop().unwrap();
    let state = give_all(&Registration::default(), &answers, &facts(1));
    assert_eq!(number_to_look_up(&state, &last, &rules(), at(0)), None);
    let nobody = give(&state, &last, &facts(1), 0);
    assert_eq!(asks(&nobody.state), "not-found");
    assert!(!nobody.effects.contains(&Effect::CountFailedTry), "it makes nobody else's letter necessary");
    let by_hand = [Answer::ReturnTo(Name::AtHand), identity()[0].clone()];
    let person = give_all(&nobody.state, &by_hand, &facts(1));
    assert_ne!(asks(&person), "not-found", "who answers by hand is looked up after all");
    assert!(number_to_look_up(&person, &last, &rules(), at(0)).is_some());
}

#[test]
fn it_is_kept_as_json_and_never_printed() {
    let state = ready(&with_email(Facts { failed_tries: 0, ..facts(1) }).state);
    let json = serde_json::to_string(&state).unwrap();
    assert!(serde_json::from_str::<Registration>(&json).unwrap() == state);
    assert!(!format!("{state:?}").contains("Peeters"));
}
