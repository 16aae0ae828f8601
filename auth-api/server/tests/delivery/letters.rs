//! Letters, handed to a printing house in a folder.

use crate::house::{House, letter, nowhere};
use std::{fs, path::Path};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn a_letter_is_a_pdf_named_by_day_and_message() {
    let house = House::new(nowhere(), nowhere()).await;
    house.write(&letter()).await;
    assert_eq!(house.worker("one").await.deliver_due().await.unwrap(), 1);
    let [name] = &names(&house.letters())[..] else { panic!("one file was expected") };
    assert!(name.starts_with("2026-11-21-") && name.ends_with(".pdf"), "{name}");
    let content = fs::read(house.letters().join(name)).unwrap();
    assert!(content.starts_with(b"%PDF-1.7"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(house.letters().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o137, 0, "nobody but the owner and the group reads it");
    }
    assert_eq!(house.waiting().await, (0, None));
}

#[tokio::test]
async fn a_folder_that_is_away_for_a_night_loses_no_letter() {
    let house = House::new(nowhere(), nowhere()).await;
    let worker = house.worker("one").await;
    house.write(&letter()).await;
    fs::remove_dir(house.letters()).unwrap();
    for _ in 0..48 {
        assert_eq!(worker.deliver_due().await.unwrap(), 1);
        assert_eq!(house.waiting().await.0, 1);
        house.clock.advance_seconds(15 * 60);
    }
    fs::create_dir(house.letters()).unwrap();
    worker.deliver_due().await.unwrap();
    assert_eq!((names(&house.letters()).len(), house.waiting().await.0), (1, 0));
}

#[tokio::test]
async fn a_letter_that_comes_too_late_is_not_printed() {
    let house = House::new(nowhere(), nowhere()).await;
    house.write(&letter()).await;
    house.clock.advance_seconds(72 * 3600);
    house.worker("one").await.deliver_due().await.unwrap();
    assert!(names(&house.letters()).is_empty());
    assert_eq!(house.final_states().await, ["failed"]);
}

#[tokio::test]
async fn a_letter_that_fits_no_page_is_given_up() {
    let house = House::new(nowhere(), nowhere()).await;
    let mut endless = letter();
    endless.arguments["address"] = vec!["Charlie Peeters"; 40].into();
    house.write(&endless).await;
    house.worker("one").await.deliver_due().await.unwrap();
    assert!(names(&house.letters()).is_empty());
    assert_eq!(house.final_states().await, ["failed"]);
}
