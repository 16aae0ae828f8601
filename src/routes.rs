//! The only place that knows addresses.
//!
//! Every address begins with the language: `/nl/log-in`. [`Route`] is what comes after it.

mod company;
mod matching;
mod returning;
mod steps;

pub use company::UserInAddress;
pub(crate) use matching::Addresses;
pub(crate) use returning::ReturnTo;
pub use steps::{INVITED_STEPS, LOG_IN_STEPS, REGISTER_STEPS};
pub(crate) use steps::{address_of_choice, address_of_registering, address_of_step, step_of};

use crate::i18n::{Area, language};
use voordeur_contract::{Language, PortalDescription};

/// The parts that addresses are made of, for the router.
pub mod segment {
    #![expect(missing_docs, reason = "the names say it")]
    pub const LOG_IN: &str = "log-in";
    pub const REGISTER: &str = "register";
    pub const RESUME: &str = "resume";
    pub const INVITATION: &str = "invitation";
    pub const CONFIRM_EMAIL: &str = "confirm-email";
    pub const HOME: &str = "home";
    pub const COMPANY: &str = "company";
    pub const USERS: &str = "users";
    pub const INVITE: &str = "invite";
    pub const IMPORT: &str = "import";
    pub const ACTIVITY: &str = "activity";
    pub const HELP: &str = "help";
    pub const SESSION_ENDED: &str = "session-ended";
    pub const SOMETHING_WENT_WRONG: &str = "something-went-wrong";
    pub const SERVICE_UNAVAILABLE: &str = "service-unavailable";
    pub const PREVIEW: &str = "preview";
}

/// The parameter of an address that names the journey.
pub const JOURNEY: &str = "journey";

/// The parameter of an address that names the registration to resume: no secret, for a code is mailed as well.
pub const REFERENCE: &str = "reference";

/// The parameter of an address that names the route to go back to after logging in.
pub const RETURN: &str = "return";

/// A page, apart from its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// What the portal is, and the way in.
    Start,
    /// Where logging in begins: e-mail address and password.
    LogIn,
    /// A later step of logging in, one of [`LOG_IN_STEPS`].
    LogInStep(&'static str),
    /// Where registering begins.
    Register,
    /// A later step of registering, one of [`REGISTER_STEPS`].
    RegisterStep(&'static str),
    /// Where a registration is taken up that was left.
    Resume,
    /// Where the mailed link of an invitation leads; the token is behind the `#`.
    Invitation,
    /// Where the mailed link leads by which a user confirms a new e-mail address; the token is behind the `#`.
    ConfirmEmail,
    /// What somebody who is logged in sees first.
    Home,
    /// The users of the company, for its administrators.
    CompanyUsers,
    /// One of them.
    CompanyUser(UserInAddress),
    /// A colleague is invited.
    CompanyInvite,
    /// Many colleagues are invited, from a file.
    CompanyImport,
    /// Who did what in the company.
    CompanyActivity,
    /// Whom to ask.
    Help,
    /// The session is over: log in again and come back.
    SessionEnded,
    /// The application failed.
    SomethingWentWrong,
    /// The auth API does not answer.
    ServiceUnavailable,
    /// Every screen in every state. Development builds only.
    Preview,
    /// A screen in one of its states. Development builds only.
    PreviewState(&'static str, &'static str),
}

impl Route {
    /// The public pages of every portal.
    const PUBLIC: [Self; 7] = [
        Self::Start,
        Self::LogIn,
        Self::Home,
        Self::Help,
        Self::SessionEnded,
        Self::SomethingWentWrong,
        Self::ServiceUnavailable,
    ];

    /// The routes that need a session, by the name that `?return=` carries (OWASP ASVS 5.0, 3.7.2).
    /// The page of one user is another. To an invitation comes back whoever accepts it with an account.
    const WITH_SESSION: [Self; 7] = [
        Self::Invitation,
        Self::ConfirmEmail,
        Self::Home,
        Self::CompanyUsers,
        Self::CompanyInvite,
        Self::CompanyImport,
        Self::CompanyActivity,
    ];

    /// Those of administrators of companies whose address does not depend on anybody.
    const COMPANY: [Self; 4] =
        [Self::CompanyUsers, Self::CompanyInvite, Self::CompanyImport, Self::CompanyActivity];

    /// Every public page of this portal, as the prerenderer writes them.
    pub fn public(portal: &PortalDescription) -> Vec<Self> {
        let mut routes = Self::PUBLIC.to_vec();
        routes.extend(LOG_IN_STEPS.map(Self::LogInStep));
        if portal.registration.is_some() {
            routes.extend([Self::Register, Self::Resume]);
            routes.extend(REGISTER_STEPS.map(Self::RegisterStep));
        } else if portal.companies.is_some() {
            routes.push(Self::Register);
            routes.extend(INVITED_STEPS.map(Self::RegisterStep));
        }
        if portal.companies.is_some() {
            routes.extend(Self::COMPANY);
            routes.extend([Self::Invitation, Self::ConfirmEmail]);
        }
        routes
    }

    /// Whether its page needs the words of `area`.
    pub fn needs(self, area: Area) -> bool {
        match self {
            Self::Help => area == Area::Help,
            Self::Register | Self::RegisterStep(_) | Self::Resume | Self::Invitation => {
                area == Area::Register
            }
            Self::ConfirmEmail
            | Self::CompanyUsers
            | Self::CompanyUser(_)
            | Self::CompanyInvite
            | Self::CompanyImport
            | Self::CompanyActivity => area == Area::Company,
            Self::Preview | Self::PreviewState(..) => true,
            _ => false,
        }
    }

    /// The address below the language, without a slash at either end; empty for the start page.
    pub fn path(self) -> String {
        match self {
            Self::Start => "",
            Self::LogIn => segment::LOG_IN,
            Self::LogInStep(step) => return [segment::LOG_IN, "/", step].concat(),
            Self::Register => segment::REGISTER,
            Self::RegisterStep(step) => return [segment::REGISTER, "/", step].concat(),
            Self::Invitation => segment::INVITATION,
            Self::ConfirmEmail => segment::CONFIRM_EMAIL,
            Self::Resume => return [segment::REGISTER, "/", segment::RESUME].concat(),
            Self::Home => segment::HOME,
            Self::CompanyUsers => return in_company(&[segment::USERS]),
            Self::CompanyUser(user) => return in_company(&[segment::USERS, user.text()]),
            Self::CompanyInvite => return in_company(&[segment::USERS, segment::INVITE]),
            Self::CompanyImport => return in_company(&[segment::USERS, segment::IMPORT]),
            Self::CompanyActivity => return in_company(&[segment::ACTIVITY]),
            Self::Help => segment::HELP,
            Self::SessionEnded => segment::SESSION_ENDED,
            Self::SomethingWentWrong => segment::SOMETHING_WENT_WRONG,
            Self::ServiceUnavailable => segment::SERVICE_UNAVAILABLE,
            Self::Preview => segment::PREVIEW,
            Self::PreviewState(screen, state) => return [segment::PREVIEW, "/", screen, "/", state].concat(),
        }
        .to_owned()
    }

    /// The whole address on the site: `/nl/log-in`.
    pub fn address(self, language: Language) -> String {
        match self {
            Self::Start => ["/", language.tag()].concat(),
            other => ["/", language.tag(), "/", &other.path()].concat(),
        }
    }

    /// The route at this path below the language, if it is one that needs a session: to others nobody goes back.
    pub fn to_return_to(name: &str) -> Option<Self> {
        Self::WITH_SESSION.into_iter().find(|route| route.path() == name).or_else(|| Self::of_user_at(name))
    }
}

/// The path of a page of the company.
fn in_company(parts: &[&str]) -> String {
    [segment::COMPANY, "/", &parts.join("/")].concat()
}

/// The address at which the registration `reference` is resumed, in the language of the page.
pub(crate) fn resume_of(reference: &str) -> String {
    resume_in(language(), reference)
}

/// The same in `language`.
pub(crate) fn resume_in(language: Language, reference: &str) -> String {
    [&Route::Resume.address(language), "?", REFERENCE, "=", reference].concat()
}

/// The address of `route` in the language of the page. To be called while a view is built or in an effect.
pub fn href(route: Route) -> String {
    route.address(language())
}

/// The address with its query, if it has one; with or without question mark, as the router likes.
pub(crate) fn with_query(path: &str, query: &str) -> String {
    let query = query.trim_start_matches('?');
    let mark = if query.is_empty() { "" } else { "?" };
    [path, mark, query].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_begin_with_the_language() {
        assert_eq!(Route::Start.address(Language::Nl), "/nl");
        assert_eq!(Route::LogInStep("sms-code").address(Language::Fr), "/fr/log-in/sms-code");
    }
}
