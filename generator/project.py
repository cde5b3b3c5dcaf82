"""One project: its folders, its settings, its name and address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from generator import included, own, requirements
from generator.catalogue.layers import Layer
from generator.catalogue.positions import Document
from generator.problems import Problem
from generator.settings import FILE, Settings
from generator.settings_file import read_settings

DISTRIBUTION = "python-module-atlas"
"""What is installed to have the tool."""
REQUIREMENT = f"{DISTRIBUTION}[own]"
"""The same, with what reads code of one's own."""
SITE = "site"
"""The folder below a project in which its built site stands, unless somebody says otherwise."""


@dataclass(frozen=True)
class Project:
    """Everything that is one project's own; nothing below the commands asks anybody else for it."""

    root: Path
    content: Path
    templates: Path
    """They come with the tool, and so does the theme, which is one of their folders."""
    work: Path
    """The folder of what is made on the way to a site, and may be deleted at any time."""
    cache: Path
    """What is kept between builds: facts, cards, which examples have passed."""
    settings: Settings
    variables: Mapping[str, str]
    """The variable that each setting comes from, for those that `!ENV` reads."""
    environment: Mapping[str, str]
    """The variables as they were when the project was opened."""
    catalogue: Path
    """The content that comes with the tool."""

    @property
    def layers(self) -> tuple[Layer, ...]:
        """Return the layers of its content, its own the last."""
        parts = self.settings.extra.atlas.include
        last = Layer(self.content, self.content.name, packages=self.own_packages)
        if self.content.resolve() == self.catalogue.resolve():
            return (last,)
        return (*included.layers(parts, self.root, self.catalogue), last)

    @property
    def contents(self) -> list[Path]:
        """Return the folders of the layers of which something is in the site, its own the last."""
        return [layer.content for layer in self.layers if not layer.is_left_out]

    @property
    def file(self) -> Path:
        """Return the file of the settings."""
        return self.root / FILE

    @property
    def theme(self) -> Path:
        """Return the folder by which Material is changed."""
        return self.templates / "theme"

    @property
    def docs(self) -> Path:
        """Return the folder of Markdown that MkDocs is handed."""
        return self.work / "docs"

    @property
    def twins(self) -> Path:
        """Return the folder of the plain Markdown twins of pages."""
        return self.work / "twins"

    @property
    def config(self) -> Path:
        """Return the settings that MkDocs is handed: the project's, and ours for what it does not say."""
        return self.work / FILE

    @property
    def settled(self) -> Path:
        """Return the same as they were before anybody knew which sections the site has."""
        return self.work / "settled.yml"

    @property
    def stamps(self) -> Path:
        """Return the folder that says what was made from what."""
        return self.work / "stamps"

    @property
    def lock(self) -> Path:
        """Return the file that lets one build run at a time."""
        return self.work / "lock"

    @property
    def room(self) -> Path:
        """Return the folder of what is needed only while building; the next build empties it."""
        return self.work / "work"

    @property
    def python(self) -> Path:
        """Return the folder of the virtual environment in which the project's own examples run."""
        return self.work / "python"

    @property
    def preview(self) -> Path:
        """Return the folder of the site that is served while it is being written."""
        return self.work / "preview"

    @property
    def site(self) -> Path:
        """Return the folder of the built site."""
        return self.root / SITE

    @property
    def offline_site(self) -> Path:
        """Return the folder of the site for reading without a server."""
        return self.root / "site-offline"

    @cached_property
    def own(self) -> tuple[own.OwnCode, ...]:
        """Return the code of one's own whose names are shown."""
        return own.own_code(self.settings.extra.atlas.own, self.root, self.settings.repo_url)

    @property
    def own_packages(self) -> frozenset[str]:
        """Return the import names of the packages in it."""
        return frozenset(name for one in self.own for name in one.packages)

    def fresh(self) -> Project:
        """Return the project as its file says now; raise what `open_project` raises."""
        settings, variables = _settings(self.root, self.environment, self.content, self.catalogue)
        return replace(self, settings=settings, variables=variables)


def open_project(
    root: Path,
    environment: Mapping[str, str],
    content: Path | None = None,
    catalogue: Path | None = None,
) -> Project:
    """Return the project in a folder; `content` may stand elsewhere than in it.

    `catalogue` takes the place of the content that comes with the tool.

    Raise UsageError if it has no `mkdocs.yml`, ContentError with all that is wrong in that.
    """
    content = content or root / "content"
    catalogue = catalogue or shipped("content")
    settings, variables = _settings(root, environment, content, catalogue)
    work = root / "build"
    return Project(
        root=root,
        content=content,
        templates=shipped("templates"),
        work=work,
        cache=work / "cache",
        settings=settings,
        variables=variables,
        environment=environment,
        catalogue=catalogue,
    )


def _settings(
    root: Path, environment: Mapping[str, str], content: Path, catalogue: Path
) -> tuple[Settings, Mapping[str, str]]:
    def check(settings: Settings, document: Document) -> Iterator[Problem]:
        atlas = settings.extra.atlas
        yield from included.problems(atlas.include, document, root, catalogue, content)
        yield from own.problems(atlas.own, document, root)
        yield from requirements.problems(atlas.requirements, document, root)

    return read_settings(root / FILE, environment, check)


def shipped(name: str) -> Path:
    """Return where a file or folder is that comes with the tool.

    An installed package holds it; in a checkout it stands beside the package.
    """
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.exists() else package.parent / name


def lock_file() -> Path | None:
    """Return the lock of what this tool was installed from; only a checkout knows that."""
    file = Path(__file__).parent.parent / "requirements/site.txt"
    return file if file.is_file() else None
