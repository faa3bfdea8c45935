//! The file that holds the built-in changes: the mark of the set, then for each document the length of its id
//! (u16), the id, the length of its change (u32), the change; numbers with the low byte first.

use tashawur_journal::{Builtin, DocId, builtin_mark};

/// How many bytes a mark has.
const MARK: usize = 64;

/// The bytes of the file.
pub(super) fn pack(documents: &[Builtin]) -> Vec<u8> {
    let mut bytes = builtin_mark(documents).into_bytes();
    for document in documents {
        let id = document.doc.0.as_bytes();
        bytes.extend(u16::try_from(id.len()).unwrap_or(u16::MAX).to_le_bytes());
        bytes.extend(id);
        bytes.extend(u32::try_from(document.change.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend(&document.change);
    }
    bytes
}

/// The mark of the set in the file.
pub(super) fn mark(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.get(..MARK).unwrap_or_default()).into_owned()
}

/// The documents of the file; reading ends where the bytes make no sense.
pub(super) fn unpack(bytes: &[u8]) -> Vec<Builtin> {
    let mut rest = bytes.get(MARK..).unwrap_or_default();
    std::iter::from_fn(|| next(&mut rest)).collect()
}

fn next(rest: &mut &[u8]) -> Option<Builtin> {
    let id = take(rest, 2).and_then(|length| length.try_into().ok()).map(u16::from_le_bytes)?;
    let id = String::from_utf8(take(rest, usize::from(id))?.to_vec()).ok()?;
    let length = take(rest, 4).and_then(|length| length.try_into().ok()).map(u32::from_le_bytes)?;
    let change = take(rest, usize::try_from(length).ok()?)?.to_vec();
    Some(Builtin { doc: DocId(id), change })
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_and_cut_bytes_do_no_harm() {
        let documents = vec![
            Builtin { doc: DocId("state:JO".to_owned()), change: vec![1, 2, 3] },
            Builtin { doc: DocId("settings".to_owned()), change: Vec::new() },
        ];
        let bytes = pack(&documents);
        let ids: Vec<_> = unpack(&bytes).into_iter().map(|b| (b.doc.0, b.change)).collect();
        assert_eq!(ids, [("state:JO".to_owned(), vec![1, 2, 3]), ("settings".to_owned(), vec![])]);
        assert_eq!(mark(&bytes), builtin_mark(&documents), "the file begins with the mark of its set");
        assert_eq!(unpack(&bytes[..bytes.len() - 1]).len(), 1, "a document that is cut off is left out");
    }
}
