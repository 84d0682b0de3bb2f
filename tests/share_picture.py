"""Draws what is shown of a link to this site: `python -m tests.share_picture`.

The figure on it is the home page's, as it is recorded; the letters come with
matplotlib, so that they are the same everywhere.
"""

import base64
from pathlib import Path

import matplotlib
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Page, ViewportSize

from tests.browser import a_page

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "theme" / "assets" / "share.png"
FIGURE = ROOT / "docs" / "assets" / "figures" / "home" / "first_fit.svg"
MARK = ROOT / "theme" / "assets" / "mark.svg"
SIZE = ViewportSize(width=1200, height=630)
CARD = """<!doctype html><meta charset="utf-8"><style>
@font-face {{ font-family: card; src: url(data:font/ttf;base64,{font}); }}
body {{ margin: 0; width: 1200px; height: 630px; box-sizing: border-box;
  padding: 56px 64px; display: flex; flex-direction: column;
  background: #fff; color: #1c1e26;
  font-family: card; border-bottom: 16px solid #4051b5; }}
header {{ display: flex; align-items: center; gap: 24px; font-size: 60px; }}
header svg {{ width: 72px; height: 72px; }}
p {{ margin: 20px 0 0; font-size: 27px; color: #5c5f6a; }}
img {{ margin: 12px auto 0; height: 400px; }}
</style><header>{mark}{name}</header>
<p>Programs that were run, outputs that are compared.</p>
<img src="data:image/svg+xml;base64,{figure}">"""
# The share of the two pictures' points that differ clearly.
UNLIKE = """async pictures => {
    const points = [];
    for (const picture of pictures) {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        points.push(context.getImageData(0, 0, image.width, image.height).data);
    }
    const [one, other] = points;
    if (one.length !== other.length) return 1;
    const differs = (value, at) => Math.abs(value - other[at]) > 64;
    return one.filter(differs).length / one.length;
}"""


def draw(page: Page) -> bytes:
    """The picture, as PNG."""
    font = Path(matplotlib.get_data_path(), "fonts", "ttf", "DejaVuSans.ttf")
    settings = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    page.set_viewport_size(SIZE)
    page.set_content(
        CARD.format(
            font=base64.b64encode(font.read_bytes()).decode(),
            figure=base64.b64encode(FIGURE.read_bytes()).decode(),
            mark=MARK.read_text("utf-8"),
            name=settings["site_name"],
        )
    )
    page.evaluate("document.fonts.ready")
    return page.screenshot()


def unlike(page: Page, one: bytes, other: bytes) -> float:
    """How much of two pictures differs, from 0 to 1."""
    pictures = [base64.b64encode(picture).decode() for picture in (one, other)]
    share: float = page.evaluate(UNLIKE, pictures)
    return share


def main() -> None:
    with a_page() as page:
        PICTURE.write_bytes(draw(page))


if __name__ == "__main__":
    main()
