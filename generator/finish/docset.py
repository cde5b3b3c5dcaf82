"""A docset for Dash and Zeal, made by doc2dash from the copy for a folder and the inventory."""

from __future__ import annotations

import gzip
import re
import tarfile
from pathlib import Path
from xml.etree import ElementTree as Xml

from generator.finish.offline import LEVEL
from generator.system import child

_UNFIT = re.compile(r'[.<>:"/\\|?*]+')
PARSER = "generator.finish.dash_parser.AtlasParser"


def docset(copy: Path, inventory: bytes, work: Path, name: str) -> Path:
    """Return the folder of the docset of this name, made below `work`; raise BuildError if doc2dash fails."""
    name = _UNFIT.sub("-", name)  # it becomes that of the folder, without what follows a dot
    (copy / "objects.inv").write_bytes(inventory)
    options = ["--quiet", "--name", name, "--index-page", "index.html", "--enable-js"]
    options += ["--destination", str(work), "--parser", PARSER]
    child.run("doc2dash", *options, str(copy))
    (copy / "objects.inv").unlink()
    return work / f"{name}.docset"


def pack(folder: Path, file: Path, moment: int) -> None:
    """Pack a folder as a gzipped tar archive whose bytes follow from its content."""

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        info.mode = 0o755 if info.isdir() else 0o644
        info.mtime = moment
        return info

    file.parent.mkdir(parents=True, exist_ok=True)
    with (
        file.open("wb") as stream,
        gzip.GzipFile("", "wb", LEVEL, stream, moment) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=plain)


def feed(version: str, address: str) -> bytes:
    """Return the XML through which Dash and Zeal subscribe to the docset."""
    root = Xml.Element("entry")
    Xml.SubElement(root, "version").text = version
    Xml.SubElement(root, "url").text = address
    Xml.indent(root)
    return Xml.tostring(root, encoding="unicode").encode() + b"\n"
