//! The kind `info`: what it becomes, and what is found wrong with it.

use serde_json::json;

use crate::question::{item, response};

#[test]
fn there_is_nothing_to_answer() {
    let item = item("type=info", "Lees *dit*.\n\n- en dit");
    assert_eq!(serde_json::Value::Object(response(&item)), json!({ "type": "none" }));
    assert_eq!((item.points, item.required), (0.0, false));
    assert_eq!(item.prompt, "Lees dit. en dit");
}
