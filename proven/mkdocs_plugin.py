"""What MkDocs is told: labs are pages, and an include is of what is there.

Imports no torch and no test package, so that `mkdocs serve` starts at once.
"""

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from proven.copying import with_buttons, with_buttons_in_a_lab
from proven.facts import facts_of, foot
from proven.include import includes_of
from proven.lab_page import figures_of, page_of, without_links
from proven.program import parse
from proven.search_index import lean_index
from proven.settings import SettingsError, read_settings
from proven.stepper import OPENER, files_for
from proven.verified import VerifiedError, read_verified

STEPPING = "proven.stepping"  # the Markdown extensions
OVERVIEW = "proven.overview"


def is_lab(file: File) -> bool:
    return file.src_uri.endswith(".ipynb")


class Options(Config):
    """None: what a site can set is in pyproject.toml."""


class ProvenPlugin(BasePlugin[Options]):
    """The engine's part in a build: `proven` in the `plugins` of mkdocs.yml."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings; find programs wherever the build is started from."""
        self.root = Path(config.config_file_path).parent
        try:
            self.settings = read_settings(self.root)
            self.verified = read_verified(self.root / self.settings.verified)
        except (SettingsError, VerifiedError) as error:
            raise PluginError(str(error)) from None
        if OVERVIEW in config.markdown_extensions:
            config.mdx_configs[OVERVIEW] = {"root": str(self.root)}
        if options := config.mdx_configs.get("pymdownx.snippets"):
            options["base_path"] = [str(self.root / self.settings.snippets)]
        if STEPPING in config.markdown_extensions:
            options = config.mdx_configs.setdefault(STEPPING, {})
            options["base_path"] = str(self.root / self.settings.snippets)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the labs' figures, and what programs are stepped through with."""
        for lab in [file for file in files if is_lab(file)]:
            for name, svg in figures_of(lab.content_string, lab.name).items():
                files.append(File.generated(config, name, content=svg))
        for name, text in files_for(self.root / self.settings.snippets):
            files.append(File.generated(config, name, content=text))
        return files

    @event_priority(-100)  # after mkdocs-jupyter, which set a `render` of its own
    def on_pre_page(self, page: Page, config: MkDocsConfig, files: Files) -> Page:
        """Let MkDocs render a lab's page."""
        if is_lab(page.file):
            del page.render
        return page

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Turn a notebook into Markdown; look for all that another page includes."""
        if is_lab(page.file):
            return page_of(markdown, page.file.name)
        self.look_for_includes(markdown, page.file.src_uri)
        return markdown

    def look_for_includes(self, markdown: str, uri: str) -> None:
        """Stop the build with page, file and remedy where an include is of nothing.

        pymdownx.snippets would end it with a traceback that names no page.
        """
        where = f"{self.settings.docs}/{uri}"
        for include in includes_of(markdown, self.root / self.settings.snippets):
            if include.text:
                continue
            what, fault = include.name, ""
            if include.path.is_file():
                fault = parse(include.path)[1]
                what = f"the section '{include.section}' of {what.partition(':')[0]}"
            raise PluginError(
                f"{include.path}:{fault}"
                if fault
                else f"{where} includes {what}, which is not there: check its name; if "
                f"it is an output, this writes it: make record ONLY={where}"
            )

    def on_page_content(
        self, html: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Give each block its button; search finds a lab by its text, not its code."""
        if is_lab(page.file):
            html = html.replace(
                '<div class="language-', '<div data-search-exclude class="language-'
            )
            return with_buttons_in_a_lab(html)
        if '<details class="steps"' in html:
            html += OPENER.replace("ROOT", get_relative_url("", page.url))
        return with_buttons(html, self.root)

    def on_page_context(
        self,
        context: TemplateContext,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        """Tell the theme what to say at the foot of a page, if anything is known."""
        path = page.file.abs_src_path
        if self.verified.releases and path:
            facts = facts_of(self.root, self.settings, Path(path), self.verified)
            context["foot"] = foot(facts)  # type: ignore[typeddict-unknown-key]
        return context

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> None:
        if is_lab(page.file):
            name = f"{page.file.name}.ipynb"
            without_links(Path(page.file.abs_dest_path).with_name(name))

    @event_priority(-100)  # after MkDocs's search, which writes it
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Make the index light and let it know what counts more."""
        index = Path(config.site_dir) / "search" / "search_index.json"
        if index.exists():
            lean_index(index, config.extra.get("search_boost", {}))
