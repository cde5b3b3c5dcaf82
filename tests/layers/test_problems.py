"""What is wrong in a layer is told at the file that caused it, in exact words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.layers.stack import OWN, Files, checked, problems, script, task

CASES: list[tuple[str, str, Files, list[str]]] = [
    (
        "an addition to what nothing has",
        "all",
        {"modules/textwarp/add.yml": "notes: [Ask us.]\n"},
        [
            "content/modules/textwarp/add.yml:1:1: N226 no earlier layer has the entry 'textwarp'",
            "    hint: did you mean 'textwrap'?",
        ],
    ),
    (
        "an addition to what is not included",
        "nothing",
        {"modules/textwrap/add.yml": "notes: [Ask us.]\n"},
        [
            "content/modules/textwrap/add.yml:1:1: N226 the entry 'textwrap' is not included",
            "    hint: include it in mkdocs.yml, as `entry: textwrap`, or remove this",
        ],
    ),
    (
        "an addition to a category that is not included",
        "{entry: cv2}",
        {"categories/machinery.add.yml": "neighbours: [acme]\n"},
        [
            "content/categories/machinery.add.yml:1:1: N226 the category 'machinery' is not included",
            "    hint: include it in mkdocs.yml, as `category: machinery`, or remove this",
        ],
    ),
    (
        "keys that the model does not have",
        "all",
        {"modules/textwrap/add.yml": "summary: Ours.\ntask: []\n"},
        [
            "content/modules/textwrap/add.yml:1:1: S102 unknown key 'summary'",
            "    hint: use one of: aliases, categories, notes, pitfalls, prefer_instead, related, tasks, use_when",
            "content/modules/textwrap/add.yml:2:1: S102 unknown key 'task'",
            "    hint: did you mean 'tasks'?",
        ],
    ),
    (
        "a copy of an entry",
        "all",
        {"modules/textwrap/module.yml": OWN["modules/acme/module.yml"].replace("name: acme", "name: textwrap")},
        [
            "content/modules/textwrap/module.yml:1:7: N225 atlas/modules/textwrap/module.yml has 'textwrap' already",
            "    hint: add to it in add.yml, or name it in leave_out.yml to replace it",
        ],
    ),
    (
        "a copy of a category",
        "all",
        {"categories/text.yml": OWN["categories/acme.yml"]},
        [
            "content/categories/text.yml:1:1: N225 atlas/categories/text.yml has 'text' already",
            "    hint: add to it in text.add.yml, or name it in leave_out.yml to replace it",
        ],
    ),
    (
        "an entry and an addition in one folder",
        "all",
        {"modules/acme/add.yml": "notes: [Ask us.]\n"},
        [
            "content/modules/acme/add.yml:1:1: E303 no task uses this file",
            "    hint: name it in module.yml, or remove it",
            "content/modules/acme/add.yml:1:1: N224 the entry is in module.yml beside it",
            "    hint: write it there",
        ],
    ),
    (
        "what is wrong in the text, the tasks and the scripts of an addition",
        "all",
        {
            "modules/textwrap/add.yml": (
                "notes:\n  - Ask us!\nrelated: [len, nowhere]\naliases: [wordwrap, cv2]\n"
                "prefer_instead:\n  - {when: it is short, use: textwrap, because: it is}\n"
                f"tasks:\n{task('Wrap a paragraph at a width', 'wrap_bill')}{task('Wrap a note', 'bad_width')}"
                f"{task('Wrap a line', 'wrap_line')}"
                "pitfalls:\n  - text: Bills have tabs.\n"
            ),
            **script("modules/textwrap", "wrap_bill", "string"),
            **script("modules/textwrap", "bad_width", "textwrap"),
        },
        [
            "content/modules/textwrap/add.yml:2:5: T405 the text has an exclamation mark",
            "    hint: say it calmly",
            "content/modules/textwrap/add.yml:3:11: N207 'len' is listed twice",
            "    hint: leave it out",
            "content/modules/textwrap/add.yml:3:16: N203 there is no entry 'nowhere'",
            "    hint: use one of: acme, cv2, imp, len, modules, resource, textwrap",
            "content/modules/textwrap/add.yml:4:21: N202 'cv2' is already claimed by atlas/modules/cv2/module.yml",
            "    hint: a name or alias belongs to one entry, whatever its case",
            "content/modules/textwrap/add.yml:6:30: N207 'textwrap' is this entry itself",
            "    hint: name another entry",
            "content/modules/textwrap/add.yml:8:12: B504 'Wrap a paragraph at a width' is also the title of a task of textwrap",
            "    hint: say what is special about doing it here",
            "content/modules/textwrap/add.yml:10:14: E307 'wrap_bill.py' never imports textwrap",
            "    hint: an example on this page uses the module",
            "content/modules/textwrap/add.yml:14:14: E308 'bad_width.py' is used twice",
            "    hint: give each task its own script",
            "content/modules/textwrap/add.yml:18:14: E301 there is no script 'wrap_line.py'",
            "    hint: did you mean 'wrap_bill.py'?",
            "content/modules/textwrap/add.yml:21:5: B513 nothing shows it happening",
            "    hint: add `run` with an example, or `unshown` with the reason why it cannot be run",
        ],
    ),
    (
        "a file that an addition does not name",
        "all",
        {"modules/textwrap/add.yml": "notes: [Ask us.]\n", "modules/textwrap/left.py": "print()\n"},
        [
            "content/modules/textwrap/left.py:1:1: E303 no task uses this file",
            "    hint: name it in add.yml, or remove it",
        ],
    ),
    (
        "what is left out and was never there",
        "{category: text}",
        {"leave_out.yml": "entries: [cv, imp]\ncategories: [texts, machinery]\ntasks: [textwrap/wrap]\n"},
        [
            "content/leave_out.yml:1:11: N226 no earlier layer has the entry 'cv'",
            "    hint: did you mean 'cv2'?",
            "content/leave_out.yml:1:15: N226 the entry 'imp' is not included",
            "    hint: include it in mkdocs.yml, as `entry: imp`, or remove this",
            "content/leave_out.yml:2:14: N226 no earlier layer has the category 'texts'",
            "    hint: did you mean 'text'?",
            "content/leave_out.yml:2:21: N226 the category 'machinery' is not included",
            "    hint: include it in mkdocs.yml, as `category: machinery`, or remove this",
            "content/leave_out.yml:3:9: N226 no earlier layer has the task 'textwrap/wrap'",
            "    hint: did you mean 'textwrap/wrap_paragraph'?",
        ],
    ),
    (
        "every task of an entry",
        "all",
        {"leave_out.yml": "tasks: [textwrap/wrap_paragraph, textwrap/bad_width, len/count_keys]\n"},
        [
            "content/leave_out.yml:1:34: N227 no task of 'textwrap' is left",
            "    hint: leave out the entry: `entries: [textwrap]`",
        ],
    ),
    (
        "a chooser and a category that speak of what is not included",
        "{entry: cv2}",
        {
            "categories/acme.yml": OWN["categories/acme.yml"] + "  - {want: a, use: textwrap, because: b}\n",
            "categories/text.add.yml": "chooser:\n  - {want: c, use: imp, because: d}\n",
            "modules/acme/module.yml": OWN["modules/acme/module.yml"].replace("[acme]", "[acme, machinery]"),
        },
        [
            "content/categories/acme.yml:7:20: N226 the entry 'textwrap' is not included",
            "    hint: include it in mkdocs.yml, as `entry: textwrap`, or leave the line out",
            "content/categories/text.add.yml:2:20: N226 the entry 'imp' is not included",
            "    hint: include it in mkdocs.yml, as `entry: imp`, or leave the line out",
            "content/modules/acme/module.yml:6:20: N204 the category 'machinery' is not included",
            "    hint: include it in mkdocs.yml, as `category: machinery`, or write one of your own",
        ],
    ),
    (
        "an icon that an earlier category has, and a title that an earlier task has",
        "all",
        {
            "categories/acme.yml": OWN["categories/acme.yml"].replace("anchor", "format-text"),
            "modules/acme/module.yml": OWN["modules/acme/module.yml"].replace("Send a bill", "Wrap a paragraph at a width"),
        },
        [
            "content/categories/acme.yml:3:7: N219 'text' has the icon 'format-text' too",
            "    hint: choose another",
            "content/modules/acme/module.yml:13:12: B504 'Wrap a paragraph at a width' is also the title of a task of textwrap",
            "    hint: say what is special about doing it here",
        ],
    ),
    (
        "a category without a place",
        "all",
        {"categories.yml": "most_asked: [acme/send]\ngroups:\n  - group: Acme\n    categories: [text]\n"},
        [
            "content/categories/acme.yml:1:1: N208 'acme' has no place in categories.yml",
            "    hint: add it to a group",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("what", "include", "files", "told"), CASES, ids=[one[0] for one in CASES])
def test_a_problem_is_told_where_it_was_caused(
    tmp_path: Path, what: str, include: str, files: Files, told: list[str]
) -> None:
    assert problems(tmp_path, include, {**OWN, **files}) == told


def test_the_layer_between_is_named_as_the_setting_names_it(tmp_path: Path) -> None:
    company = {
        "modules/textwrap/add.yml": "notes: [Ask us!]\nrelated: [nowhere]\n",
        "leave_out.yml": "entries: [nothing]\n",
        "modules/empty/x.py": "",
    }
    assert problems(tmp_path, "[all, {folder: ./company}]", OWN, company) == [
        "./company/leave_out.yml:1:11: N226 no earlier layer has the entry 'nothing'",
        "    hint: use one of: cv2, imp, len, modules, resource, textwrap",
        "./company/modules/empty/module.yml:1:1: N206 the folder has no such file",
        "    hint: create it, or remove the folder",
        "./company/modules/textwrap/add.yml:1:9: T405 the text has an exclamation mark",
        "    hint: say it calmly",
        "./company/modules/textwrap/add.yml:2:11: N203 there is no entry 'nowhere'",
        "    hint: use one of: acme, cv2, imp, len, modules, resource, textwrap",
    ]


def test_a_member_that_a_layer_adds_needs_a_line_of_the_chooser(tmp_path: Path) -> None:
    files = {
        "modules/acme/module.yml": OWN["modules/acme/module.yml"].replace("[acme]", "[acme, text]")
    }
    assert checked(tmp_path, "all", {**OWN, **files}) == [
        "content/modules/acme/module.yml:6:20: B510 no line of the chooser of 'text' leads to 'acme'",
        "    hint: write one in categories/text.add.yml: want: ..., use: acme, because: ...",
    ]


def test_there_has_to_be_something(tmp_path: Path) -> None:
    assert problems(tmp_path, "nothing", {"categories.yml": OWN["categories.yml"]}) == [
        "content:1:1: N212 there is no entry in it",
        "    hint: write the first entry, or say in mkdocs.yml what to include",
        "content/categories.yml:1:14: N209 there is no task 'acme/send'",
        "content/categories.yml:4:18: N204 there is no category 'acme'",
    ]


def test_without_layers_a_project_orders_its_categories(tmp_path: Path) -> None:
    own = {name: text for name, text in OWN.items() if name != "categories.yml"}
    assert problems(tmp_path, "nothing", own) == [
        "content/categories.yml:1:1: N206 the file is missing",
        "    hint: it lists the categories in order",
    ]
