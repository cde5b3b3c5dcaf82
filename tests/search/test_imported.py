"""Which names are imported from the files of a distribution, and whose a name is."""

from __future__ import annotations

import pytest

from generator.search import distributions, shipped
from generator.search.distributions import Distribution
from generator.search.imported import import_names, owners_of
from generator.search.kinship import is_namesake
from tests.search.test_distributions import SITE


def names_of(text: str) -> dict[str, tuple[str, ...]]:
    """Return the import names that follow from lines of files and packages, below Python's folder."""
    lines = [f"{SITE}{line.strip()}" for line in text.strip().splitlines()]
    return import_names(shipped.shipped(lines).values())


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("yaml/__init__.py", "yaml"),
        ("six.py", "six"),
        ("_yaml.cpython-314-x86_64-linux-gnu.so", "_yaml"),
        ("cv2/cv2.abi3.so", "cv2.cv2"),
        ("PyQt6/Qsci.abi3-x86_64-linux-gnu.so", "PyQt6.Qsci"),
        ("win32/win32api.cp311-win_amd64.pyd", "win32.win32api"),
        ("plain.so", "plain"),
        ("fast/__init__.cpython-314-x86_64-linux-gnu.so", "fast"),
        ("__init__.py", None),
        ("yaml/__init__.pyi", None),
        ("yaml-stubs/__init__.py", None),
        ("two words.py", None),
        ("old.v1.py", None),
        ("yaml/__pycache__/loader.cpython-314.pyc", None),
        ("notes.txt", None),
        ("README", None),
        (".py", None),
    ],
)
def test_a_file_is_imported_by_its_place(path: str, name: str | None) -> None:
    found = shipped.module_name(path.split("/"))
    assert (".".join(found) if found else None) == name


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("PyYAML-6.0.egg-info", "PyYAML"),
        ("python_dateutil-2.9.0.dist-info/METADATA", "python_dateutil"),
        ("rpm-6.1.0-py3.14.egg-info", "rpm"),
        ("zope.interface-8.0.egg-info/PKG-INFO", "zope.interface"),
        ("adafruit_platformdetect-0.0.0+auto.0.dist-info/RECORD", "adafruit_platformdetect"),
        ("furo.egg-info/PKG-INFO", "furo"),
    ],
)
def test_metadata_names_its_distribution(folder: str, name: str) -> None:
    (package,) = shipped.shipped([f"{SITE}{folder}    python/python3-some"]).values()
    assert package.distributions == {name}


def test_only_what_python_finds_counts_and_only_beside_metadata() -> None:
    packages = shipped.shipped(
        [
            "FILE                                     LOCATION",
            "",
            "usr/share/yaml/yaml.py                   python/python3-yaml",
            "usr/lib/python3.14/dist-packages/b.py    python/python3-yaml",
            "usr/lib/python3/dist-packages/a b/x.py   python/python3-yaml",
            "usr/lib/python3/dist-packages/c.py       python/python3-yaml,contrib/python/other",
            "usr/lib/python2.7/dist-packages/d.py     python/python3-yaml",
            "usr/lib/python3/dist-packages/PyYAML-6.0.egg-info python/python3-yaml\n",
        ]
    )
    assert packages == {"python/python3-yaml": shipped.Shipped({"PyYAML"}, {("b",), ("c",)}, set())}


def test_a_package_is_one_name_and_private_names_and_leftovers_are_none() -> None:
    assert names_of(
        """
        attrs-25.1.dist-info/METADATA   python/python3-attr
        attr/__init__.py                python/python3-attr
        attr/validators.py              python/python3-attr
        attrs/__init__.py               python/python3-attr
        _attr.py                        python/python3-attr
        attr_tests/__init__.py          python/python3-attr
        tests/test_all.py               python/python3-attr
        docs/conf.py                    python/python3-attr
        30fcd23745efe32ce681__mypyc.so  python/python3-attr
        build-1.3.dist-info/METADATA    python/python3-build
        build/__init__.py               python/python3-build
        types_some-1.0.dist-info/RECORD python/python3-types
        some-stubs/__init__.pyi         python/python3-types
        """
    ) == {"attrs": ("attr", "attrs"), "build": ("build",)}


def test_a_shared_namespace_is_gone_into() -> None:
    assert names_of(
        """
        protobuf-4.21.egg-info/PKG-INFO python/python3-protobuf
        google/protobuf/__init__.py     python/python3-protobuf
        google/protobuf/message.py      python/python3-protobuf
        google_auth-2.0.dist-info/RECORD python/python3-google-auth
        google/auth/__init__.py         python/python3-google-auth
        google/oauth2/__init__.py       python/python3-google-auth
        """
    ) == {"google-auth": ("google.auth", "google.oauth2"), "protobuf": ("google.protobuf",)}


def test_a_namespace_of_one_distribution_is_its_name_unless_it_says_more() -> None:
    assert names_of(
        """
        plotting-1.0.dist-info/RECORD   python/python3-plotting
        plotting/lines.py               python/python3-plotting
        plotting/bars/__init__.py       python/python3-plotting
        ruamel.yaml-0.18.egg-info       python/python3-ruamel.yaml
        ruamel/yaml/__init__.py         python/python3-ruamel.yaml
        """
    ) == {"plotting": ("plotting",), "ruamel-yaml": ("ruamel.yaml",)}


def test_an_init_that_lets_others_in_is_a_namespace() -> None:
    assert names_of(
        """
        azure_core-1.0.dist-info/RECORD            python/python3-azure
        azure_storage_file_share-1.0.dist-info/X   python/python3-azure
        azure_storage_queue-1.0.dist-info/RECORD   python/python3-azure
        azure/__init__.py                          python/python3-azure
        azure/core/__init__.py                     python/python3-azure
        azure/storage/__init__.py                  python/python3-azure
        azure/storage/fileshare/__init__.py        python/python3-azure
        azure/storage/queue/__init__.py            python/python3-azure
        """
    ) == {
        "azure-core": ("azure.core",),
        "azure-storage-file-share": ("azure.storage.fileshare",),
        "azure-storage-queue": ("azure.storage.queue",),
    }


def test_the_package_of_two_that_take_each_others_place_is_no_namespace() -> None:
    assert names_of(
        """
        docopt-0.6.egg-info/PKG-INFO    python/python3-docopt
        docopt.py                       python/python3-docopt
        docopt_ng-0.9.dist-info/RECORD  python/python3-docopt-ng
        docopt/__init__.py              python/python3-docopt-ng
        docopt/extras.py                python/python3-docopt-ng
        """
    ) == {"docopt": ("docopt",), "docopt-ng": ("docopt",)}


def test_a_guest_in_the_package_of_another_is_told_only_where_there_is_nothing_else() -> None:
    assert names_of(
        """
        twisted-24.0.dist-info/RECORD   python/python3-twisted
        twisted/__init__.py             python/python3-twisted
        daphne-4.0.dist-info/RECORD     python/python3-daphne
        daphne/__init__.py              python/python3-daphne
        twisted/plugins/fd_endpoint.py  python/python3-daphne
        txplug-1.0.dist-info/RECORD     python/python3-txplug
        twisted/plugins/txplug.py       python/python3-txplug
        """
    ) == {
        "daphne": ("daphne",),
        "twisted": ("twisted",),
        "txplug": ("twisted.plugins.txplug",),
    }


def test_many_names_are_told_by_their_parent_or_by_the_distribution_s_own() -> None:
    modules = "\n".join(f"signals/part{n}.py python/python3-signals-api" for n in range(7))
    flat = "\n".join(f"{name}.py python/python3-kconfiglib" for name in "abcdefghi")
    assert names_of(
        f"""
        signals_api-1.0.dist-info/RECORD    python/python3-signals-api
        {modules}
        signals_sdk-1.0.dist-info/RECORD    python/python3-signals-sdk
        signals/sdk/__init__.py             python/python3-signals-sdk
        kconfiglib-14.1.dist-info/RECORD    python/python3-kconfiglib
        kconfiglib.py                       python/python3-kconfiglib
        {flat}
        """
    ) == {
        "kconfiglib": ("kconfiglib",),
        "signals-api": ("signals",),
        "signals-sdk": ("signals.sdk",),
    }


@pytest.mark.parametrize(
    ("name", "together", "owners"),
    [
        ("flit_core", {"flit", "flit-core"}, {"flit-core"}),
        ("mysqlx", {"mysql-connector-python", "mysqlx-connector-python"}, {"mysqlx-connector-python"}),
        ("ptrace", {"cptrace", "python-ptrace"}, {"python-ptrace"}),
        ("community", {"python-louvain", "python-communities"}, {"python-louvain", "python-communities"}),
        ("plugin", {f"plugin{n}x" for n in range(7)}, set()),
    ],
)  # fmt: skip
def test_names_in_one_package_go_to_the_distribution_named_most_alike(
    name: str, together: set[str], owners: set[str]
) -> None:
    assert owners_of((name,), together) == owners


def test_two_names_of_one_thing_are_both_imported_by_it() -> None:
    assert names_of(
        """
        pyxdg-0.28.egg-info/PKG-INFO    python/python3-xdg
        xdg-5.egg-info/PKG-INFO         python/python3-xdg
        xdg/__init__.py                 python/python3-xdg
        """
    ) == {"pyxdg": ("xdg",), "xdg": ("xdg",)}


def test_a_namesake_may_have_more_behind_it() -> None:
    assert is_namesake(("libvirt",), "libvirt-python")
    assert is_namesake(("ptrace",), "python-ptrace")
    assert not is_namesake(("libvirtaio",), "libvirt-python")


def test_the_authors_spelling_is_kept_and_what_the_index_lacks_is_left_out() -> None:
    packages = shipped.shipped(
        f"{SITE}{line}"
        for line in (
            "PyYAML-5.0.egg-info old/python3-yaml",
            "yaml/__init__.py old/python3-yaml",
            "pyyaml-6.0.dist-info/RECORD new/python3-yaml",
            "yaml/__init__.py new/python3-yaml",
            "python_apt-3.1.egg-info python/python3-apt",
            "apt/__init__.py python/python3-apt",
            "A_Name-1.0.egg-info python/python3-a-name",
            "a_name.py python/python3-a-name",
        )
    )
    measured = list(distributions.measured(packages.values(), ["name", "pyyaml", "a.name", "zz"]))
    assert measured == [Distribution("A-Name", ("a_name",)), Distribution("PyYAML", ("yaml",))]
