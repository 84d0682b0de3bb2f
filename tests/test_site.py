"""The built site as a whole keeps its promises."""

from pathlib import Path

from tests.audit import audit
from tests.pages import Site


def test_everything_on_the_built_site_was_run_and_recorded(
    site: Site, built_site: Path
) -> None:
    problems = audit(site, built_site)
    assert not problems, "\n" + "\n".join(problems)
