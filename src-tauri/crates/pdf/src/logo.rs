use crate::{Error, Logo};

/// The largest logo file, in bytes.
const LARGEST_FILE: usize = 8 * 1024 * 1024;
/// The most pixels a logo may unpack to: a small file must not fill the memory.
const MOST_PIXELS: usize = 24_000_000;

/// The name under which the template asks for the logo; its ending tells the typesetter the format.
pub(crate) fn file_name(logo: &Logo) -> Result<&'static str, Error> {
    let bytes = logo.bytes.as_slice();
    if bytes.len() > LARGEST_FILE {
        return Err(Error::Logo("the file is larger than 8 MB".into()));
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        bounded(bytes).map(|()| "logo.png")
    } else if bytes.starts_with(b"\xFF\xD8\xFF") {
        bounded(bytes).map(|()| "logo.jpg")
    } else if std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg")) {
        Ok("logo.svg")
    } else {
        Err(Error::Logo(format!("not a PNG, JPEG or SVG picture, but {}", logo.mime)))
    }
}

/// Refuses a picture that would unpack to too many pixels, by reading its head only.
fn bounded(bytes: &[u8]) -> Result<(), Error> {
    let size = imagesize::blob_size(bytes).map_err(|error| Error::Logo(error.to_string()))?;
    if size.width.saturating_mul(size.height) > MOST_PIXELS {
        return Err(Error::Logo(format!("{} × {} pixels are too many", size.width, size.height)));
    }
    Ok(())
}
