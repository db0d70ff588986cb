//! Tells Cargo that the program holds the templates: a new file among them means a new program.

fn main() {
    println!("cargo::rerun-if-changed=templates");
}
