"""The pages in the builders that could follow MkDocs 1.6 (page *After MkDocs 1.6*).

`make builders` runs this, and `make test` does not: each builds the whole site anew.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from proven.page import Site, blocks_of
from proven.rules import html_of
from tests.conftest import ROOT, build

GENERATOR = re.compile(r'<meta name="generator" [^>]*>')


def test_zensical_shows_the_same_blocks_steps_and_pictures(
    site: Site, built_site: Path, tmp_path: Path
) -> None:
    """MkDocs 1.x has a successor, which reads the same Markdown.

    Labs aside; and how pages look (`theme/`) would have to be written anew.
    """
    for name in ("docs", "snippets"):
        shutil.copytree(ROOT / name, tmp_path / name)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    own_theme = "  custom_dir: theme\n"
    assert own_theme in config
    (tmp_path / "mkdocs.yml").write_text(config.replace(own_theme, ""), "utf-8")
    command = [str(Path(sys.executable).with_name("zensical")), "build"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    for page in sorted((ROOT / "docs").rglob("*.md")):
        ours = html_of(built_site, site, page).read_text("utf-8")
        theirs = html_of(tmp_path / "site", site, page).read_text("utf-8")
        assert list(blocks_of(ours)) == list(blocks_of(theirs)), page
        for steps in ("details.steps li", "figure.step-picture svg", ".ask li"):
            both = [
                [one.text() for one in LexborHTMLParser(html).css(steps)]
                for html in (ours, theirs)
            ]
            assert both[0] == both[1], page


def test_properdocs_builds_the_same_html(built_site: Path, tmp_path: Path) -> None:
    """The fork of MkDocs 1.x that is maintained: its name alone differs."""
    theirs = build(ROOT, tmp_path / "site", builder="properdocs")
    pages = sorted(page.relative_to(built_site) for page in built_site.rglob("*.html"))
    assert pages == sorted(page.relative_to(theirs) for page in theirs.rglob("*.html"))
    for page in pages:
        ours, other = (
            GENERATOR.sub("", (site / page).read_text("utf-8"))
            for site in (built_site, theirs)
        )
        assert ours == other, page
