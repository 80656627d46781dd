"""What passes between the stages."""

from collections.abc import Callable

from ingest.annotate import Annotated
from ingest.contracts import Context

Read = Callable[..., Annotated]


def test_what_a_function_finds_is_looked_for_once(read: Read) -> None:
    asked: list[int] = []

    def mentions(annotated: Annotated) -> tuple[str, ...]:
        asked.append(1)
        return tuple(mention.text for mention in annotated.mentions)

    context = Context(read("Ana Reyes left."))
    assert context.once(mentions) == context.once(mentions) == ("Ana Reyes",)
    assert len(asked) == 1


def test_two_functions_and_two_documents_do_not_mix(read: Read) -> None:
    first, second = Context(read("Ana Reyes left.")), Context(read("Nobody left."))

    def size(annotated: Annotated) -> int:
        return len(annotated.mentions)

    def length(annotated: Annotated) -> int:
        return len(annotated.doc)

    assert (first.once(size), second.once(size), first.once(length)) == (1, 0, 4)
