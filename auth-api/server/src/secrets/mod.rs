//! Everything that is kept hashed or encrypted, and the one key that it takes.

mod authenticator;
mod cipher;
mod guessable;
mod key;
mod passwords;
pub mod proof_of_work;
mod tokens;

pub use authenticator::{AuthenticatorSecret, MalformedAuthenticatorSecret};
pub use cipher::{Cipher, CipherError};
pub use guessable::guessable;
pub use key::{Digest, SecretKey};
pub use passwords::{PasswordCosts, PasswordHashError, Passwords, mark_of};
pub use tokens::{Token, TokenHash};
