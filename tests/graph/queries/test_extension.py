"""Every module of the folder offers a question: a function of its name that takes the store first, and its answer."""

import inspect
import re

import pytest

from graph.answers import Answer
from ontology.discovery import discover_classes, modules
from ontology.vocabulary import RELATIONS

QUESTIONS = list(modules("graph.queries"))


@pytest.mark.parametrize("module", QUESTIONS, ids=lambda m: m.__name__.rpartition(".")[2])
def test_a_question_is_a_function_that_takes_the_store_first(module):
    name = module.__name__.rpartition(".")[2]
    asked = getattr(module, name)
    first = next(iter(inspect.signature(asked).parameters.values()))
    assert first.name == "store"
    assert asked.__doc__


def test_every_question_has_an_answer_of_its_own():
    assert {answer.__module__ for answer in discover_classes("graph.queries", Answer)} == {
        module.__name__ for module in QUESTIONS
    }


@pytest.mark.parametrize("module", QUESTIONS, ids=lambda m: m.__name__.rpartition(".")[2])
def test_lists_are_limited_and_values_are_parameters(module):
    texts = [v for k, v in vars(module).items() if k.isupper() and isinstance(v, str) and "MATCH" in v]
    for text in texts:
        if "ORDER BY" in text and "UNWIND $ids" not in text.split("MATCH")[0] and "range(0, size(rs)" not in text:
            assert "LIMIT $limit" in text or "[0..$limit]" in text, text
        literals = set(re.findall(r"'([^']*)'", text))
        assert literals <= {"9999-12-31", "/", "affirmed", "unchecked"}, literals


def test_relations_are_named_by_the_vocabulary_only():
    from graph.queries.stances import PAPER_TRAIL, STANCES

    assert {name for _, names in STANCES for name in names} | set(PAPER_TRAIL) <= set(RELATIONS)
