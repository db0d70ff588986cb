//! Tables: scrollable on narrow screens, with header cells that say what they head.

use comrak::Node;
use comrak::nodes::{NodeValue, TableAlignment};

use super::plain;
use crate::definition::reading::Reading;

impl Reading<'_> {
    pub(super) fn table(&mut self, node: Node, alignments: &[TableAlignment], out: &mut String) {
        let header = node.first_child().map(plain::plain).unwrap_or_default();
        out.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        super::attribute(&plain::cut(&header, 100), out);
        out.push_str("\"><table>\n");
        let mut body = false;
        for row in node.children() {
            let heads = matches!(row.data().value, NodeValue::TableRow(true));
            if heads {
                out.push_str("<thead>\n");
            } else if !body {
                out.push_str("<tbody>\n");
                body = true;
            }
            self.row(row, heads, alignments, out);
            if heads {
                out.push_str("</thead>\n");
            }
        }
        out.push_str(if body { "</tbody>\n</table></div>\n" } else { "</table></div>\n" });
    }

    fn row(&mut self, row: Node, heads: bool, alignments: &[TableAlignment], out: &mut String) {
        out.push_str("<tr>");
        for (cell, alignment) in row.children().zip(alignments) {
            // A header cell without text heads nothing.
            let heads = heads && cell.first_child().is_some();
            out.push_str(if heads { "<th scope=\"col\"" } else { "<td" });
            out.push_str(match alignment {
                TableAlignment::Center => " class=\"center\">",
                TableAlignment::Right => " class=\"end\">",
                TableAlignment::None | TableAlignment::Left => ">",
            });
            self.block_of_inlines(cell, out);
            out.push_str(if heads { "</th>" } else { "</td>" });
        }
        out.push_str("</tr>\n");
    }
}
