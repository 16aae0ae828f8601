//! WebOTP: the browser hands over the code of an SMS that names this site.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal};

/// Waiting for a code; ends when it is dropped.
pub(crate) struct Waiting(AbortController);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Waits for the next SMS with a code for this site and hands the code to `found`. Nothing, in a browser
/// that cannot or a person who will not: then it is typed.
pub(crate) fn wait(found: impl FnOnce(String) + 'static) -> Option<Waiting> {
    let controller = AbortController::new().ok()?;
    let promise = request(&controller.signal())?;
    wasm_bindgen_futures::spawn_local(async move {
        if let Ok(credential) = JsFuture::from(promise).await
            && let Some(code) =
                Reflect::get(&credential, &"code".into()).ok().and_then(|code| code.as_string())
        {
            found(code);
        }
    });
    Some(Waiting(controller))
}

/// `navigator.credentials.get({otp: {transport: ["sms"]}, signal})`, where the browser has it.
fn request(signal: &AbortSignal) -> Option<Promise> {
    let window = web_sys::window()?;
    if !Reflect::has(&window, &"OTPCredential".into()).ok()? {
        return None;
    }
    let otp = Object::new();
    Reflect::set(&otp, &"transport".into(), &Array::of1(&"sms".into())).ok()?;
    let options = Object::new();
    Reflect::set(&options, &"otp".into(), &otp).ok()?;
    Reflect::set(&options, &"signal".into(), signal).ok()?;
    let credentials = Reflect::get(&window.navigator(), &"credentials".into()).ok()?;
    let get: Function = Reflect::get(&credentials, &"get".into()).ok()?.dyn_into().ok()?;
    get.call1(&credentials, &JsValue::from(options)).ok()?.dyn_into().ok()
}
