use voordeur_portals::LetterRules;

/// What speaks for a code by post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Nobody ever logged in to the person's account with this browser. Whoever has no account has no such browser: then
    /// every browser is new.
    pub new_device: bool,
    /// The records have had the address for a short time only.
    pub address_changed: bool,
    /// How often what was said did not agree with the records.
    pub failed_tries: u32,
    /// The records have no e-mail address, or not the one that was confirmed.
    pub email_unknown: bool,
    /// The person has an account already.
    pub registered: bool,
}

/// Whether a code has to come by post before the person is taken for who he or she says to be.
pub fn letter_is_needed(circumstances: Circumstances, rules: &LetterRules) -> bool {
    let Circumstances { new_device, address_changed, failed_tries, email_unknown, registered } =
        circumstances;
    let weights = [
        (new_device, rules.new_device),
        (address_changed, rules.address_changed),
        (failed_tries >= rules.several_tries_from, rules.several_tries),
        (email_unknown, rules.email_unknown),
    ];
    let sum: u32 = weights.iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum();
    registered || sum >= rules.letter_from
}
