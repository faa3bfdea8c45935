//! The bodies around one body and how they are tied on a day.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use tashawur_journal::ROOT;

use crate::error::Result;
use crate::organisation::names::{NamedOn, named_on};
use crate::organisation::relations::{self, Tie};
use crate::register::{Read, find};

/// The most bodies of a picture.
const MOST_BODIES: usize = 200;
/// The most arrows.
const MOST_EDGES: usize = 600;
/// How far others may be when nothing is said.
pub(super) const USUAL_STEPS: u32 = 2;
/// The furthest that can be asked for.
const MOST_STEPS: u32 = 4;
/// The sorts of relation in which the one that acts stands above the other.
const FROM_ABOVE: [&str; 3] = ["manages", "coordinates", "co_leads"];

/// An arrow: what the first body is to the second one.
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) sorts: Vec<String>,
}

impl Edge {
    /// Whether the first body stands above the second one.
    pub(super) fn down(&self) -> bool {
        self.sorts.iter().any(|sort| FROM_ABOVE.contains(&sort.as_str()))
    }
}

/// Bodies, the one in the middle first, and arrows between them.
pub(super) struct Graph {
    pub(super) bodies: Vec<NamedOn>,
    pub(super) edges: Vec<Edge>,
    pub(super) more: bool,
}

/// An arrow between two ids.
type Found = (String, String, String);

/// Everything within so many steps of a body, on a day.
///
/// # Errors
/// What SQLite reports.
pub(super) fn around(rows: &Connection, centre: NamedOn, on: NaiveDate, steps: u32) -> Result<Graph> {
    let mut graph = Graph { bodies: Vec::new(), edges: Vec::new(), more: false };
    let mut places: HashMap<String, usize> = HashMap::from([(centre.id.clone(), 0)]);
    let mut found: HashSet<Found> = HashSet::new();
    let mut next = vec![centre.id.clone()];
    graph.bodies.push(centre);
    for step in 0..=steps.clamp(1, MOST_STEPS) {
        let mut reached = BTreeMap::new();
        for id in &next {
            for arrow in arrows(rows, id, on)? {
                for end in [&arrow.0, &arrow.1].into_iter().filter(|end| !places.contains_key(*end)) {
                    reached.insert(end.clone(), ());
                }
                found.insert(arrow);
            }
        }
        // The last round only finds the arrows among what is there already.
        if step == steps.clamp(1, MOST_STEPS) {
            break;
        }
        next = take_in(rows, reached.into_keys(), on, &mut graph, &mut places)?;
    }
    tie(&mut graph, &places, found);
    Ok(graph)
}

/// Takes bodies in by name, as many as there is room for; answers their ids.
fn take_in(
    rows: &Connection,
    ids: impl Iterator<Item = String>,
    on: NaiveDate,
    graph: &mut Graph,
    places: &mut HashMap<String, usize>,
) -> Result<Vec<String>> {
    let mut bodies = Vec::new();
    for id in ids {
        let body = named_on(rows, &id, Some(on))?;
        bodies.extend(body.filter(|body| ["organisation", "process"].contains(&body.kind.as_str())));
    }
    bodies.sort_by(|one, other| (&one.name_ar, &one.id).cmp(&(&other.name_ar, &other.id)));
    let room = MOST_BODIES.saturating_sub(graph.bodies.len());
    graph.more |= bodies.len() > room;
    bodies.truncate(room);
    let mut taken = Vec::with_capacity(bodies.len());
    for body in bodies {
        places.insert(body.id.clone(), graph.bodies.len());
        taken.push(body.id.clone());
        graph.bodies.push(body);
    }
    Ok(taken)
}

/// Joins what was found into one arrow for each pair of bodies.
fn tie(graph: &mut Graph, places: &HashMap<String, usize>, found: HashSet<Found>) {
    let mut pairs: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
    for (from, to, sort) in found {
        let ends = places.get(&from).zip(places.get(&to)).filter(|(from, to)| from != to);
        if let Some((from, to)) = ends {
            pairs.entry((*from, *to)).or_default().push(sort);
        }
    }
    graph.more |= pairs.len() > MOST_EDGES;
    graph.edges = pairs
        .into_iter()
        .take(MOST_EDGES)
        .map(|((from, to), mut sorts)| {
            sorts.sort();
            Edge { from, to, sorts }
        })
        .collect();
}

/// The arrows that begin or end at a body on a day.
fn arrows(rows: &Connection, id: &str, on: NaiveDate) -> Result<Vec<Found>> {
    let ties = relations::carried(rows, id, on)?.into_iter().chain(relations::arriving(rows, id, on)?);
    let mut arrows: Vec<Found> = ties.filter_map(arrow).collect();
    let secretariat = "secretariat".to_owned();
    if let Some(entry) = find(rows, id)? {
        let of = entry.values.text("secretariat");
        arrows.extend((!of.is_empty()).then(|| (of.to_owned(), entry.id.clone(), secretariat.clone())));
    }
    let mut statement = rows.prepare_cached(
        "SELECT doc FROM link WHERE target = ?1 AND field = 'secretariat' AND item = ?2 ORDER BY doc",
    )?;
    for process in statement.query_map((id, ROOT), |row| row.get::<_, String>(0))? {
        arrows.push((id.to_owned(), process?, secretariat.clone()));
    }
    Ok(arrows)
}

/// A tie as an arrow from the body that acts: a member is something to the body that has it.
fn arrow(tie: Tie) -> Option<Found> {
    let text = |field| Some(tie.values.text(field).to_owned()).filter(|text| !text.is_empty());
    if tie.kind == "member" {
        return Some((text("party")?, tie.doc.clone(), "member".to_owned()));
    }
    Some((tie.doc.clone(), text("target")?, text("sort")?))
}
