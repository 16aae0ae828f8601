//! `.br` and `.gz` beside every file that gains by it.

use crate::{
    fingerprint::{read, write},
    project::workshop,
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use data_encoding::HEXLOWER;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{
    io::Write,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// What is text or Wasm; everything else is compressed already.
const EXTENSIONS: [&str; 9] = ["html", "js", "css", "wasm", "ftl", "svg", "txt", "json", "webmanifest"];
const BROTLI_QUALITY: i32 = 11;
/// 4 MiB: more than any file has.
const BROTLI_WINDOW: i32 = 22;

/// A way to compress, by the extension of what comes out.
type Method = (&'static str, fn(&[u8]) -> Result<Vec<u8>>);
const METHODS: [Method; 2] = [("br", brotli), ("gz", gzip)];

/// The folder of the preview, which never leaves the machine on which it was built: a thousand pages.
const PREVIEW: &str = "preview";

/// Compresses every file of the document root, best and slowest, but for the preview; what was compressed before is
/// kept by the hash of its content.
pub(super) fn compress(public: &Path, watch: Stopwatch) -> Result<()> {
    for entry in WalkDir::new(public).into_iter().filter_entry(|entry| entry.file_name() != PREVIEW) {
        let entry = entry.with_context(|| format!("{} cannot be read", public.display()))?;
        let path = entry.path();
        if entry.file_type().is_file() && EXTENSIONS.iter().any(|e| path.extension().is_some_and(|p| p == *e))
        {
            compress_file(path)?;
        }
    }
    watch.say("compressed");
    Ok(())
}

fn compress_file(file: &Path) -> Result<()> {
    let content = read(file)?;
    let kept = workshop().join("compressed").join(HEXLOWER.encode(&Sha256::digest(&content)));
    for (extension, method) in METHODS {
        let kept = with_extension_added(&kept, extension);
        if !kept.exists() {
            write(&kept, &method(&content)?)?;
        }
        write(&with_extension_added(file, extension), &read(&kept)?)?;
    }
    Ok(())
}

fn with_extension_added(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Compresses with brotli, as small as it gets.
fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters).context("brotli failed")?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).context("gzip failed")?;
    encoder.finish().context("gzip failed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_methods_read_back() {
        let content = "the front door ".repeat(100);
        let mut plain = Vec::new();
        let mut compressed = &*brotli(content.as_bytes()).unwrap();
        brotli::BrotliDecompress(&mut compressed, &mut plain).unwrap();
        assert_eq!(plain, content.as_bytes());
        let mut plain = String::new();
        let compressed = gzip(content.as_bytes()).unwrap();
        flate2::read::GzDecoder::new(&*compressed).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, content);
    }
}
