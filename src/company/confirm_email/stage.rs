use voordeur_contract::EmailToConfirm;

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// What the link is about is being found out.
    Opening,
    /// The address carries no token: the page was loaded anew, or its address typed.
    Lost,
    /// The link does not work, or not for whoever is logged in.
    Over,
    /// The person is asked.
    Asked(EmailToConfirm),
    /// This is the person's address now.
    Done(String),
}
