//! A rollup rule that counts children counts to a number that they can reach.

use super::clause::ROLLUP_RULES;
use crate::finding::{Code, Doc, Findings, Rule, Severity};
use crate::format::content_package::rules::scope::Scope;
use crate::format::scorm2004::activity::{Activity, trees};
use crate::grammar::namespace::IMSSS;
use crate::package::Package;
use crate::words;
use crate::xml::Element;

/// A count or share that is always or never reached, or that nothing looks at.
pub static RULE: Rule<Package> = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "scorm2004/rollup-minimum",
    severity: Severity::Warning,
    clauses: &[ROLLUP_RULES],
    doc: Doc {
        nl: "Een `<imsss:rollupRule>` met `atLeastCount` of `atLeastPercent` heeft `minimumCount` of `minimumPercent` \
            nodig. Zonder is het 0, en geldt de regel meteen: de groep is klaar voor er iets gedaan is. Is het \
            aantal hoger dan het aantal items in de groep, dan geldt de regel nooit. Bij `all`, `any` en `none` doen \
            de twee niets.",
        en: "An `<imsss:rollupRule>` with `atLeastCount` or `atLeastPercent` needs `minimumCount` or \
            `minimumPercent`. Without it is 0, and the rule holds at once: the group is done before anything has \
            been. If the count is higher than the number of items in the group, the rule never holds. With `all`, \
            `any` and `none` the two do nothing.",
    },
};

fn check(package: &Package, findings: &mut Findings) {
    let Some(scope) = Scope::of(package) else { return };
    for cluster in trees(&scope).iter().flat_map(Activity::all).filter(|one| !one.is_leaf()) {
        let Some(rules) = cluster.part(&IMSSS, "rollupRules") else { continue };
        for rule in rules.all(&IMSSS, "rollupRule") {
            let set = rule.value("childActivitySet").map_or("all", str::trim);
            minimum(&scope, rule, set, cluster.children.len(), findings);
            idle(&scope, rule, set, findings);
        }
    }
}

/// Judges the number that the rule counts to.
fn minimum(scope: &Scope, rule: &Element, set: &str, children: usize, findings: &mut Findings) {
    let name = match set {
        "atLeastCount" => "minimumCount",
        "atLeastPercent" => "minimumPercent",
        _ => return,
    };
    let number: f64 = rule.value(name).and_then(|text| text.trim().parse().ok()).unwrap_or(0.0);
    let count = rule.value(name).and_then(|text| text.trim().parse::<usize>().ok());
    let message = if number <= 0.0 {
        words!("{set} met {name} 0 geldt altijd", "{set} with {name} 0 always holds")
    } else if set == "atLeastCount" && count.is_some_and(|count| count > children) {
        words!(
            "{name} is hoger dan het aantal items in deze groep: {children}",
            "{name} is higher than the number of items in this group: {children}"
        )
    } else {
        return;
    };
    let help = words!("zet het goede getal in {name}", "put the right number in {name}");
    findings.add(&CODE, scope.attribute(rule, name), message, help);
}

/// Finds numbers that nothing looks at.
fn idle(scope: &Scope, rule: &Element, set: &str, findings: &mut Findings) {
    for (name, of) in [("minimumCount", "atLeastCount"), ("minimumPercent", "atLeastPercent")] {
        let number = rule.value(name).and_then(|text| text.trim().parse::<f64>().ok());
        if set != of && number.is_some_and(|number| number > 0.0) {
            findings.add(
                &CODE,
                scope.attribute(rule, name),
                words!("{name} doet niets bij \"{set}\"", "{name} does nothing with \"{set}\""),
                words!(
                    "schrijf childActivitySet=\"{of}\", of haal het weg",
                    "write childActivitySet=\"{of}\", or take it out"
                ),
            );
        }
    }
}
