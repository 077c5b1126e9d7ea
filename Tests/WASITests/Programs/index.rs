// Makes a small tree of texts below a granted directory, reads it again, and prints how often each word stands in it.
// Rust's standard library stands between it and the calls.
use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, io, thread};

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), found)?
        } else if kind.is_file() {
            found.push(entry.path())
        }
    }
    Ok(())
}

fn build(root: &Path) -> io::Result<()> {
    for number in 0..20 {
        let folder = root.join(format!("part{}", number % 4)).join("texts");
        fs::create_dir_all(&folder)?;
        let mut file = fs::File::create(folder.join(format!("text{number}")))?;
        for line in 0..=number {
            writeln!(file, "word{} of line {}", line % 3, line)?;
        }
        file.sync_all()?;
    }
    Ok(())
}

fn change(root: &Path) -> io::Result<()> {
    let path = root.join("part0/texts/text0");
    let mut file = fs::OpenOptions::new().read(true).write(true).open(&path)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(b"WORD")?;
    let mut text = String::new();
    file.rewind()?;
    file.read_to_string(&mut text)?;
    assert_eq!(text, "WORD0 of line 0\n");
    file.set_len(5)?;
    assert_eq!(fs::metadata(&path)?.len(), 5);
    fs::OpenOptions::new().append(true).open(&path)?.write_all(b" again\n")?;
    fs::rename(&path, root.join("renamed"))?;
    fs::copy(root.join("renamed"), root.join("copied"))?;
    fs::hard_link(root.join("copied"), root.join("linked"))?;
    fs::remove_file(root.join("copied"))?;
    assert_eq!(fs::read_to_string(root.join("linked"))?, "WORD0 again\n");
    assert!(fs::metadata(root.join("linked"))?.modified()? <= SystemTime::now() + Duration::from_secs(1));
    Ok(())
}

fn errors(root: &Path) {
    let kind = |result: io::Result<()>| result.unwrap_err().kind();
    assert_eq!(kind(fs::File::open(root.join("none")).map(|_| ())), io::ErrorKind::NotFound);
    assert_eq!(kind(fs::create_dir(root.join("part0"))), io::ErrorKind::AlreadyExists);
    assert!(fs::remove_dir(root.join("part0")).is_err());
    assert!(fs::remove_file(root.join("part0")).is_err());
    assert!(fs::File::open("/../outside").is_err());
    assert!(fs::read_dir(root.join("renamed")).is_err());
    assert!(thread::Builder::new().spawn(|| ()).is_err());
}

fn main() -> io::Result<()> {
    let words: Vec<String> = env::args().collect();
    let root = PathBuf::from(&words[1]);
    let start = Instant::now();
    build(&root)?;
    change(&root)?;
    errors(&root);
    let mut found = Vec::new();
    walk(&root, &mut found)?;
    found.sort();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for path in &found {
        for line in BufReader::new(fs::File::open(path)?).lines() {
            for word in line?.split(' ') {
                *counts.entry(word.to_owned()).or_default() += 1;
            }
        }
    }
    thread::sleep(Duration::from_millis(2));
    assert!(start.elapsed() >= Duration::from_millis(2));
    println!("{} files, variable {:?}", found.len(), env::var("NAME").ok());
    for (word, count) in counts.iter().filter(|pair| *pair.1 > 20).collect::<BTreeMap<_, _>>() {
        println!("{word} {count}");
    }
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    eprintln!("read {:?}", line);
    for part in 0..4 {
        fs::remove_dir_all(root.join(format!("part{part}")))?;
    }
    std::process::exit(7)
}
