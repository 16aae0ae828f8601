use super::{Context, Turn, not_offered, route};
use crate::journeys::Failure;
use voordeur_contract::{AtHand, Means, Paper, RegisterStepName as Name, Residence};

/// What is at hand was answered.
pub(super) fn at_hand(
    turn: &mut Turn,
    at_hand: AtHand,
    by_program: bool,
    context: &Context<'_>,
) -> Result<(), Failure> {
    if !options(context.rules).contains(&at_hand) {
        return Err(not_offered("/answer/atHand"));
    }
    let given = &mut turn.state.given;
    if std::mem::replace(&mut given.by_program, by_program) != by_program {
        given.identity = None;
    }
    if given.at_hand.replace(at_hand) != Some(at_hand) {
        given.paper = None;
        forget_means(turn);
    }
    Ok(())
}

/// What this portal can begin with.
pub(super) fn options(rules: &super::Rules) -> Vec<AtHand> {
    let of_means = |means: &Means| match means {
        Means::ClientReference => AtHand::ClientReference,
        Means::CustomerId => AtHand::CustomerId,
    };
    rules.registration.means.iter().map(of_means).chain([AtHand::Nothing]).collect()
}

/// Where the person lives was answered. What was said of the number stays true.
pub(super) fn residence(turn: &mut Turn, residence: Residence, _: &Context<'_>) -> Result<(), Failure> {
    turn.state.given.residence = Some(residence);
    Ok(())
}

/// A means was chosen.
pub(super) fn means(turn: &mut Turn, means: Means, context: &Context<'_>) -> Result<(), Failure> {
    if !route::eligible(&turn.state.given, context.rules).contains(&means) {
        return Err(not_offered("/answer/means"));
    }
    if turn.state.given.means != Some(means) {
        forget_means(turn);
        turn.state.given.means = Some(means);
    }
    Ok(())
}

/// The paper on which the number stands was chosen: its picture is shown where the number is asked.
pub(super) fn paper(turn: &mut Turn, paper: Option<Paper>, context: &Context<'_>) -> Result<(), Failure> {
    let Some(paper) = paper else {
        // The desk has nothing to find of somebody who waits for a letter.
        let waits = turn.state.given.letter().is_some_and(|letter| !letter.is_withheld());
        turn.state.at = (!waits).then_some(Name::DeskRequest);
        return Ok(());
    };
    let (means, on_hand) = on_paper(paper);
    if !context.rules.registration.means.contains(&means) {
        return Err(not_offered("/answer/paper"));
    }
    if turn.state.given.means != Some(means) {
        forget_means(turn);
    }
    let given = &mut turn.state.given;
    (given.at_hand, given.means, given.paper) = (Some(on_hand), Some(means), Some(paper));
    // Somebody who lives where nobody can register is told so, whatever the paper.
    let eligible = !route::eligible(given, context.rules).is_empty();
    turn.state.at = eligible.then(|| route::number_step(means));
    Ok(())
}

/// Which number stands on a paper.
pub(super) const fn on_paper(paper: Paper) -> (Means, AtHand) {
    match paper {
        Paper::Contract | Paper::PaymentNotice | Paper::Email => {
            (Means::ClientReference, AtHand::ClientReference)
        }
        Paper::Card | Paper::WelcomeLetter | Paper::BenefitsStatement | Paper::AdmissionLetter => {
            (Means::CustomerId, AtHand::CustomerId)
        }
    }
}

/// The papers that carry a number of this portal.
pub(super) fn papers(rules: &super::Rules) -> Vec<Paper> {
    let all = [
        Paper::Contract,
        Paper::PaymentNotice,
        Paper::Email,
        Paper::Card,
        Paper::WelcomeLetter,
        Paper::BenefitsStatement,
        Paper::AdmissionLetter,
    ];
    all.into_iter().filter(|paper| rules.registration.means.contains(&on_paper(*paper).0)).collect()
}

/// Another means asks for another number.
fn forget_means(turn: &mut Turn) {
    let given = &mut turn.state.given;
    given.means = None;
    given.number = None;
    given.identity = None;
}
