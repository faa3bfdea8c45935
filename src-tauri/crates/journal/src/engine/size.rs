//! How large a change may be once it is unpacked. The engine unpacks whatever it is given, and a small change from
//! elsewhere could fill the memory.

use std::io::Read;

use flate2::bufread::DeflateDecoder;

/// The most bytes of one change, unpacked. The longest agenda of the program stays far below it.
pub(crate) const LARGEST: usize = 64 * 1024 * 1024;

/// Where the type of a chunk stands: after four bytes that mark a chunk and four of its checksum.
const TYPE: usize = 8;
const PLAIN: u8 = 1;
const COMPRESSED: u8 = 2;

/// Refuses the bytes of a change that are more than [`LARGEST`], or would be once unpacked. Nothing is kept of what
/// is unpacked here, and no more than that is unpacked.
pub(super) fn check_size(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() > LARGEST {
        return Err(too_large());
    }
    match bytes.get(TYPE) {
        Some(&PLAIN) => Ok(()),
        Some(&COMPRESSED) => check_packed(packed(bytes)),
        _ => Err("these bytes are no change".to_owned()),
    }
}

/// What follows the length of the chunk, whose bytes but the last have their first bit set.
fn packed(bytes: &[u8]) -> &[u8] {
    let rest = bytes.get(TYPE + 1..).unwrap_or_default();
    let length = rest.iter().position(|byte| byte & 0x80 == 0).map_or(rest.len(), |last| last + 1);
    rest.get(length..).unwrap_or_default()
}

fn check_packed(packed: &[u8]) -> Result<(), String> {
    let most = LARGEST as u64 + 1;
    let mut unpacked = DeflateDecoder::new(packed).take(most);
    let size = std::io::copy(&mut unpacked, &mut std::io::sink()).map_err(|error| error.to_string())?;
    if size == most { Err(too_large()) } else { Ok(()) }
}

fn too_large() -> String {
    format!("the change is larger than {LARGEST} bytes")
}
