use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What has to be written as `%XX` in a part of an address: all but the unreserved characters (RFC 3986, 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What an authenticator app reads from a QR code: the key URI format that Google Authenticator began, as every app
/// reads it. The values that apps take for granted are named all the same.
pub(super) fn key_uri(issuer: &str, account: &str, secret: &str) -> String {
    let (issuer, account) = (encoded(issuer), encoded(account));
    format!(
        "otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits=6&period=30"
    )
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    #[test]
    fn spaces_and_signs_are_written_so_that_every_app_reads_them() {
        let uri = key_uri("De Heide & Bloem", "o'neil+test@example.com", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let expected = "otpauth://totp/De%20Heide%20%26%20Bloem:o%27neil%2Btest%40example.com\
                        ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=De%20Heide%20%26%20Bloem\
                        &algorithm=SHA1&digits=6&period=30";
        assert_eq!(uri, expected);
    }

    proptest! {
        #[test]
        fn whatever_the_names_are_an_app_reads_them(issuer in ".{0,20}", account in ".{0,40}") {
            let uri = key_uri(&issuer, &account, "SECRET");
            let (label, parameters) = uri.strip_prefix("otpauth://totp/").unwrap().split_once('?').unwrap();
            let (first, second) = label.split_once(':').unwrap();
            let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
            prop_assert_eq!((decoded(first), decoded(second)), (issuer, account));
            prop_assert_eq!(parameters.matches('&').count(), 4);
        }
    }
}
