//! New migrations are part of the program: without this, cargo would not see that they changed.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
