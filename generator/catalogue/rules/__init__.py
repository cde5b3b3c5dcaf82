"""What the catalogue must satisfy beyond its shape: short generators, one list.

Codes: F the files, Y the YAML, S its shape, N names and references, E examples, T text,
B the bar of a page, L the lists made from content. F, Y and S come from reading, L from
`generator.ledger`, the others from the rules here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.rules import (
    anchors,
    asks,
    bar,
    demonstrations,
    examples,
    links,
    markup,
    names,
    pictures,
    plain,
    sentences,
    shelves,
    text,
)
from generator.problems import Problem

Rule = Callable[[Catalogue], Iterator[Problem]]

RULES: list[Rule] = [
    *names.NAMING,
    names.address_is_whole,
    names.customary_import_parses,
    names.there_are_entries,
    names.category_exists,
    names.reference_exists,
    names.neighbours_are_named,
    names.no_reference_to_itself,
    anchors.task_anchor_is_free,
    anchors.section_anchor_is_free,
    examples.script_exists,
    examples.script_used_once,
    examples.script_compiles,
    examples.script_length,
    examples.script_is_about_the_entry,
    examples.output_recorded,
    examples.figure_recorded,
    examples.no_unused_file,
    examples.no_repeated_code,
    demonstrations.pitfall_is_shown_or_says_why,
    demonstrations.demonstration_anchor_is_free,
    demonstrations.setup_is_marked,
    pictures.picture_is_inert,
    plain.script_is_plain_text,
    plain.lines_end_alike,
    text.text_is_plain,
    text.asks_are_plain,
    text.text_is_written,
    markup.no_other_markdown,
    links.links_lead_somewhere,
    sentences.sentence_is_short,
    sentences.sentence_is_whole,
    sentences.sentence_is_unadorned,
    sentences.names_are_sorted,
    sentences.explanation_says_something,
    asks.asks_are_promises,
    asks.no_stale_exception,
    bar.number_of_tasks,
    bar.summary_opening,
    bar.asks_distinct,
    bar.titles_distinct,
    bar.length_of_notes,
    bar.advice_present,
    bar.failing_path,
    bar.third_party_has_homepage,
    bar.removed_has_replacement,
    shelves.shelf_and_file_agree,
    shelves.chooser_of_members,
    shelves.neighbours_exist,
    shelves.most_asked_exist,
    shelves.icon_exists,
    shelves.icons_differ,
    shelves.never_empty,
    shelves.not_too_long,
]
"""What a site cannot be made without."""

FINISHING: list[Rule] = [
    shelves.chooser_complete,
]
"""What `atlas check` asks for besides, but no draft: its site is made all the same."""
