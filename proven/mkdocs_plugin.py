"""What MkDocs is told: labs are pages, and an include is of what is there.

Imports no torch and no test package, so that `mkdocs serve` starts at once.
"""

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from proven.archive import NAME, archive
from proven.copying import with_buttons, with_buttons_in_a_lab
from proven.exercise import STARTER, Exercise, asked_for
from proven.include import includes_of
from proven.lab_page import figures_of, page_of, without_links
from proven.program import parse
from proven.search_index import lean_index
from proven.settings import SettingsError, read_settings
from proven.stepper import OPENER, files_for

# The Markdown extensions.
STEPPING, EXERCISING = "proven.stepping", "proven.exercising"


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
        except SettingsError as error:
            raise PluginError(str(error)) from None
        if options := config.mdx_configs.get("pymdownx.snippets"):
            options["base_path"] = [str(self.root / self.settings.snippets)]
        if STEPPING in config.markdown_extensions:
            options = config.mdx_configs.setdefault(STEPPING, {})
            options["base_path"] = str(self.root / self.settings.snippets)
        if EXERCISING in config.markdown_extensions:
            options = config.mdx_configs.setdefault(EXERCISING, {})
            options["root"] = str(self.root)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the labs' figures, and what programs are stepped through with."""
        for lab in [file for file in files if is_lab(file)]:
            for name, svg in figures_of(lab.content_string, lab.name).items():
                files.append(File.generated(config, name, content=svg))
        for name, text in files_for(self.root / self.settings.snippets):
            files.append(File.generated(config, name, content=text))
        if bundle := archive(self.root):
            files.append(File.generated(config, NAME, content=bundle))
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
        for line, name in asked_for(markdown):
            exercise = Exercise(self.root / self.settings.exercises / f"{name}.py")
            if fault := exercise.fault:
                raise PluginError(f"{exercise.path}:{fault} ({where}:{line})")
            if not exercise.printed(STARTER):
                remedy = f"make record ONLY={where}"
                raise PluginError(f"{where}:{line}: '{name}' is not recorded: {remedy}")
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
        return with_buttons(html, self.root, self.root / self.settings.exercises)

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
