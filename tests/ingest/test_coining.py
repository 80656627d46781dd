"""What only a verb tells is nobody's outside its document."""

from ingest.coining import coin
from ontology.document import Document


def document(name: str) -> Document:
    return Document(id=f"source/{name}", path="a.txt", sha256="0" * 64, media_type="text/plain", text="A text.")


def test_the_same_words_in_two_documents_are_two_things() -> None:
    name = "lawsuit by the union against the ministry"
    first, second = coin(document("a"), "Lawsuit", name), coin(document("b"), "Lawsuit", name)
    assert first.name == second.name == name
    assert first.id != second.id
    assert coin(document("a"), "Lawsuit", name) == first


def test_a_long_name_still_makes_an_id() -> None:
    assert coin(document("a"), "Program", "barred " + "very " * 60 + "many").id.startswith("program/barred-very")
