//! The `lespakket` command.

fn main() -> std::process::ExitCode {
    lespakket::cli::main()
}
