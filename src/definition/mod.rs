//! Folder → course: `course.toml`, Markdown pages and `:::` blocks, read with places.
