"""The table of distributions: how it is made and read, and what is committed."""

from __future__ import annotations

import gzip
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.utils import canonicalize_name

from generator.search import distributions, shipped
from generator.search.distributions import Distribution
from generator.search.imported import import_names

SITE = "usr/lib/python3/dist-packages/"
PARTS = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
TABLES = st.lists(
    st.builds(
        Distribution,
        st.from_regex(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,8}[A-Za-z0-9])?", fullmatch=True),
        st.lists(PARTS, min_size=1, max_size=3).map(lambda parts: (parts[0], ".".join(parts))),
    ),
    max_size=4,
)


@given(TABLES)
def test_a_table_is_read_as_it_was_written(table: list[Distribution]) -> None:
    assert distributions.known(distributions.written(table, "a test")) == tuple(table)


@given(st.lists(st.lists(PARTS, min_size=1, max_size=4), min_size=1), st.booleans())
def test_names_are_public_sorted_and_begin_a_module(modules: list[list[str]], whole: bool) -> None:
    ending = "/__init__.py" if whole else ".py"
    lines = [f"{SITE}some-1.0.dist-info/RECORD python/some"]
    lines += [f"{SITE}{'/'.join(module)}{ending} python/some" for module in modules]
    shuffled = import_names(shipped.shipped(reversed(lines)).values())
    found = import_names(shipped.shipped(lines).values())
    assert found == shuffled
    for name in found.get("some", ()):
        assert not any(part.startswith("_") for part in name.split("."))
        assert any(".".join([*module, ""]).startswith(f"{name}.") for module in modules)
    assert list(found.get("some", ())) == sorted(set(found.get("some", ())))


def test_the_table_is_made_from_files_packed_or_not_and_from_wheels(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = tmp_path / "host_dists_sid_main_Contents-all"
    plain.write_text(f"{SITE}six-1.17.egg-info p/python3-six\n{SITE}six.py p/python3-six\n")
    packed = tmp_path / "host_dists_bookworm_main_Contents-all.gz"
    with gzip.open(packed, "wt") as file:
        file.write(f"{SITE}py-1.11.egg-info p/python3-py\n{SITE}py/__init__.py p/python3-py\n")
    wheel = tmp_path / "open_things-2.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("things/__init__.py", "")
        archive.writestr("open_things-2.0.dist-info/RECORD", "")
    index = tmp_path / "index.tsv"
    index.write_text("name\tversion\nsix\t1.17.0\nPy\t1.11\nopen-things\t2.0\n")
    table = tmp_path / "table"
    files = [str(file) for file in (packed, plain, wheel)]
    distributions.main([*files, "--date", "2026-11-28", "--index", str(index), "--to", str(table)])
    assert table.read_text() == (
        "# Python distributions, each by the name it is installed by and those it is imported by.\n"
        "# Measured: Debian's index of package contents (bookworm, sid), 2026-11-28; wheels of open-things.\n"
        "# Names that the Python Package Index did not have are left out.\n"
        "# Made by python -m generator.search.distributions; do not edit.\n"
        "open-things things\n"
        "py py\n"
        "six six\n"
    )
    assert capsys.readouterr().out == "table: 3 distributions, 351 bytes\n"


def test_a_list_that_apt_packed_is_unpacked_by_its_tool(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = tmp_path / "Contents-all.lz4"
    packed.write_text("one\ntwo\n")
    tool = tmp_path / "lz4"
    tool.write_text('#!/bin/sh\ncat "$2"\n[ "$1" = -dc ]\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert list(distributions.lines(packed)) == ["one\n", "two\n"]
    tool.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(OSError, match=re.escape("Contents-all.lz4: lz4 could not unpack it")):
        list(distributions.lines(packed))


@pytest.fixture(scope="module")
def table() -> tuple[Distribution, ...]:
    """Return the committed table."""
    return distributions.known(distributions.TABLE.read_text())


def test_the_committed_table_is_sorted_small_and_says_its_source(
    table: tuple[Distribution, ...],
) -> None:
    text = distributions.TABLE.read_text()
    heading = [line for line in text.splitlines() if line.startswith("#")]
    assert re.match(r"# Measured: Debian's index of .+ \(.*sid\), \d{4}-\d\d-\d\d", heading[1])
    assert (
        text
        == "".join(f"{line}\n" for line in heading)
        + distributions.written(table, "").partition("do not edit.\n")[2]
    )
    names = [canonicalize_name(each.name) for each in table]
    assert names == sorted(set(names))
    assert len(table) > 5000
    assert len(text.encode()) < 250_000


def test_every_committed_name_is_one(table: tuple[Distribution, ...]) -> None:
    for name, imports in table:
        assert re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?", name), name
        assert imports, name
        assert list(imports) == sorted(set(imports)), name
        for each in imports:
            parts = each.split(".")
            assert all(part.isidentifier() and not part.startswith("_") for part in parts), each


KNOWN = """
    yaml PyYAML | PIL pillow | cv2 opencv-python opencv-python-headless | bs4 beautifulsoup4
    dateutil python-dateutil | Crypto pycryptodome | Cryptodome pycryptodomex | serial pyserial
    fitz PyMuPDF | pymupdf PyMuPDF | git GitPython | jwt PyJWT | attr attrs | attrs attrs
    magic file-magic python-magic | docx python-docx | pptx python-pptx | zmq pyzmq | tqdm tqdm
    sklearn scikit-learn | skimage scikit-image | OpenSSL pyOpenSSL | usb pyusb | dns dnspython
    nacl PyNaCl | psycopg2 psycopg2 psycopg2-binary | MySQLdb mysqlclient | pymysql PyMySQL
    markdown Markdown | google.protobuf protobuf | zope.interface zope.interface | gi PyGObject
    ruamel.yaml ruamel.yaml | xdg pyxdg xdg | community python-louvain | dotenv python-dotenv
    Levenshtein Levenshtein python-Levenshtein | h5py h5py | pywt PyWavelets | Bio biopython
    mpl_toolkits.mplot3d matplotlib | pylab matplotlib | numpy numpy | pandas pandas | ldap python-ldap
    requests requests | flask Flask | django Django | jinja2 Jinja2 | bluetooth PyBluez | slugify python-slugify
    polars polars | telegram python-telegram-bot | multipart multipart python-multipart | usb1 libusb1
    docopt docopt docopt-ng | zipstream zipstream zipstream-ng | mpv mpv python-mpv | hid hidapi
"""


@pytest.mark.parametrize("pair", [pair.split() for pair in re.split(r"[|\n]", KNOWN.strip())])
def test_a_well_known_name_is_known_both_ways(
    table: tuple[Distribution, ...], pair: list[str]
) -> None:
    imported, *installed = pair
    by_name = distributions.by_name(table)
    expected = {canonicalize_name(name) for name in installed}
    found = distributions.by_import(table)[imported]
    assert {canonicalize_name(each.name) for each in found} == expected
    assert all(imported in by_name[canonicalize_name(name)].imports for name in installed)


@pytest.mark.parametrize(
    "name", ["tests", "docs", "setup", "conftest", "google", "python-apt", "opencv", "types-PyYAML"]
)
def test_what_cannot_be_installed_or_is_nobodys_is_not_known(
    table: tuple[Distribution, ...], name: str
) -> None:
    assert canonicalize_name(name) not in distributions.by_name(table)
    assert name not in distributions.by_import(table)
