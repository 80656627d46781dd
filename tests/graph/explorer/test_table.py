"""Facts taken along: nothing lost, nothing that a spreadsheet would run."""

import csv
import io
import json

from graph.explorer.table import COLUMNS, columns, facts_csv, facts_json
from tests.graph.explorer.test_markup import fact


def test_the_columns_are_those_of_a_row():
    assert tuple(columns(fact())) == COLUMNS


def test_an_alleged_fact_says_so_in_its_sentence_and_apart():
    row = columns(fact(status="alleged"))
    assert row["status"] == "alleged" and str(row["sentence"]).startswith("Alleged")


def test_a_row_of_csv_is_read_back_and_a_formula_is_disarmed():
    rows = list(csv.DictReader(io.StringIO(facts_csv([fact(role="=HYPERLINK(1)")]).decode())))
    assert rows[0]["role"] == "'=HYPERLINK(1)" and tuple(rows[0]) == COLUMNS


def test_json_has_every_passage():
    given = fact()
    (row,) = json.loads(facts_json([given]))
    assert [passage["text"] for passage in row["passages"]] == [quote.text for quote in given.quotes]
