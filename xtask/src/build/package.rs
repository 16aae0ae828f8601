//! From Wasm as the compiler leaves it to what the browser downloads: one JavaScript module, the main Wasm and a
//! Wasm for each area that a visitor of the log-in page does not need.

use super::{SiteOptions, assets::integrity, names};
use crate::{
    command::run_quietly,
    fingerprint::{Fingerprint, read, unless_done, write},
    project::workshop,
    stopwatch::Stopwatch,
    tools::node_program,
};
use anyhow::{Context, Result, anyhow, ensure};
use std::{
    fs,
    num::NonZero,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};
use wasm_bindgen_cli_support::Bindgen;

/// The file that wasm-bindgen writes.
const BINDINGS: &str = "main.js";
/// The file that the splitter writes: it fetches the chunks.
const LOADER: &str = "__wasm_split.js";
/// The module made of both.
pub(super) const MODULE: &str = "app.js";
/// The main Wasm.
pub(super) const MAIN_WASM: &str = "main_bg.wasm";
/// All passes that make it smaller; without the inlining of `-Oz` the file grows, but what brotli makes of it is three per
/// cent smaller. Control flow that is taken apart and put together anew takes another per cent off, once all passes have gone
/// over it twice more.
const SMALLEST: &[&str] =
    &["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz", "--skip-pass=inlining-optimizing"];
/// What takes seconds in the place of minutes: nobody waits for the preview on a slow line.
const SMALL: &[&str] = &["-O1"];
/// The features that every browser has that runs Wasm with references.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Splits, binds, optimizes and bundles the compiled application. Answers a folder with [`MODULE`], [`MAIN_WASM`]
/// and the chunks.
pub(super) fn package(options: &SiteOptions, client: &Path, watch: Stopwatch) -> Result<PathBuf> {
    let name =
        client.file_stem().context("the client has no name")?.to_string_lossy().replace("client", "package");
    let folder = workshop().join(name);
    let inputs = Fingerprint::default().path(client)?.paths(&[
        "package-lock.json",
        "xtask/src/build/package.rs",
        "xtask/src/build/names.rs",
    ])?;
    unless_done(&folder, inputs, || {
        super::remove_folder(&folder)?;
        split_and_bind(client, &folder, options.optimized)?;
        watch.say("split, bindings made");
        if options.optimized {
            optimize(&folder, if options.preview { SMALL } else { SMALLEST })?;
            watch.say("Wasm optimized");
        }
        demand_integrity(&folder)?;
        bundle(&folder, options.optimized)
    })?;
    Ok(folder)
}

fn split_and_bind(client: &Path, folder: &Path, optimized: bool) -> Result<()> {
    fs::create_dir_all(folder)?;
    let wasm = read(client)?;
    let main = folder.with_extension("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = &main;
    wasm_split_cli_support::transform(options).map_err(|error| anyhow!("splitting failed: {error:#}"))?;
    let mut bindgen = Bindgen::new();
    bindgen.web(true)?.typescript(false).keep_lld_exports(true).demangle(false).debug(!optimized);
    bindgen.remove_name_section(optimized).remove_producers_section(optimized).omit_default_module_path(true);
    let output = bindgen.input_path(&main).out_name("main").generate_output();
    let mut output = output.context("making the bindings failed")?;
    let names = names::shorten(&mut output);
    output.emit(folder).context("the bindings cannot be written")?;
    let bindings = folder.join(BINDINGS);
    let javascript = String::from_utf8(read(&bindings)?).context("the bindings are not text")?;
    write(&bindings, names.shorten_in(&javascript)?.as_bytes())
}

/// Each chunk by itself, on every core there is.
fn optimize(folder: &Path, passes: &[&str]) -> Result<()> {
    let files = wasm_files(folder)?;
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(wasm) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut command = node_program("wasm-opt");
            command.args(FEATURES).args(passes).arg(wasm).arg("-o").arg(wasm);
            run_quietly(&mut command, "wasm-opt")?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| anyhow!("wasm-opt was not started"))?)
    })
}

/// A chunk that does not come ends the application, and with it what was typed. So the loader asks again until
/// the line is back. Not when the chunk is gone, with the version of the site that it belongs to: then the
/// application ends indeed, and `boot.js` shows the way to the new one.
const PATIENTLY: &str = "\
const patiently = async (url, integrity) => {
    for (let wait = 500; ; wait = Math.min(2 * wait, 8000)) {
        try {
            return await fetch(url, { integrity });
        } catch {
            const answer = await fetch(url).catch(() => null);
            if (answer?.status === 404) throw new Error(`404 ${url}`);
            await new Promise((resolve) => setTimeout(resolve, wait));
        }
    }
};
";

/// Makes the loader of the chunks demand the bytes that were built (OWASP ASVS 5.0, 3.6.1), and wait for them.
fn demand_integrity(folder: &Path) -> Result<()> {
    let loader = folder.join(LOADER);
    if !loader.exists() {
        return Ok(());
    }
    let mut source = String::from_utf8(read(&loader)?).context("the loader is not text")?;
    for chunk in wasm_files(folder)? {
        let name = chunk.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name != MAIN_WASM {
            source = with_integrity(&source, &name, &integrity(&read(&chunk)?))?;
        }
    }
    write(&loader, [PATIENTLY, &source].concat().as_bytes())
}

/// The loader with the integrity of one chunk, for which it waits.
fn with_integrity(loader: &str, chunk: &str, integrity: &str) -> Result<String> {
    let plain = format!("fetch(new URL(\"./{chunk}\", import.meta.url))");
    ensure!(
        loader.matches(&plain).count() == 1,
        "the loader does not fetch {chunk} in the way that is known"
    );
    Ok(loader
        .replace(&plain, &format!("patiently(new URL(\"./{chunk}\", import.meta.url), \"{integrity}\")")))
}

/// Bindings, loader and snippets as one module that exports what `boot.js` calls.
fn bundle(folder: &Path, optimized: bool) -> Result<()> {
    let entry = folder.join("entry.js");
    write(&entry, format!("export {{ default, start }} from './{BINDINGS}';\n").as_bytes())?;
    let mut esbuild = node_program("esbuild");
    esbuild.arg(&entry).arg(format!("--outfile={}", folder.join(MODULE).display()));
    esbuild.args(["--bundle", "--format=esm", "--target=es2022", "--log-level=error"]);
    // What is made for a class that nobody uses may go with it.
    esbuild.arg("--pure:FinalizationRegistry");
    if optimized {
        esbuild.arg("--minify");
    }
    run_quietly(&mut esbuild, "bundling the module").map(drop)
}

/// The Wasm files of a package, in alphabetical order.
pub(super) fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_is_fetched_with_its_integrity() {
        let loader = "const src = fetch(new URL(\"./a.wasm\", import.meta.url)); fetch(new URL(\"./b.wasm\", import.meta.url));";
        let demanding = with_integrity(loader, "a.wasm", &integrity(b"a")).unwrap();
        assert!(
            demanding.contains("patiently(new URL(\"./a.wasm\", import.meta.url), \"sha384-"),
            "{demanding}"
        );
        assert!(demanding.contains("fetch(new URL(\"./b.wasm\", import.meta.url))"));
    }

    #[test]
    fn a_loader_of_another_make_is_refused() {
        assert!(with_integrity("fetch('./a.wasm')", "a.wasm", "sha384-x").is_err());
    }
}
