"""Problems print as clickable lines and hint at the nearest valid word."""

from __future__ import annotations

from generator.problems import ContentError, Problem, nearest


def test_a_problem_prints_as_a_clickable_line() -> None:
    problem = Problem("content/a.yml", 3, 7, "N204", "there is no category 'x'", "use y")
    assert str(problem) == "content/a.yml:3:7: N204 there is no category 'x'\n    hint: use y"
    assert str(Problem("a.yml", 1, 1, "Y001", "empty")) == "a.yml:1:1: Y001 empty"


def test_problems_come_sorted_and_once() -> None:
    first, second = Problem("a.yml", 2, 1, "S101", "x"), Problem("a.yml", 10, 1, "S101", "x")
    assert ContentError([second, first, second]).problems == [first, second]


def test_nearest_names_the_closest_word_or_all_of_a_few() -> None:
    assert nearest("txet", ["text", "web"]) == "did you mean 'text'?"
    assert nearest("zzz", ["text", "web"]) == "use one of: text, web"
    assert nearest("zzz", [f"word{number}" for number in range(40)]) == ""


def test_a_problem_concerns_the_names_in_its_path() -> None:
    problem = Problem("content/modules/os.path/module.yml", 1, 1, "S101", "x")
    assert problem.concerns([])
    assert problem.concerns(["os.path"])
    assert not problem.concerns(["os", "modules"])
    assert Problem("content/categories/text.yml", 1, 1, "S101", "x").concerns(["text"])
