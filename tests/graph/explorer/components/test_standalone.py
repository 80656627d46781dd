import base64
import hashlib
import json
import re
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.explorer.components.network import network_data
from graph.explorer.components.standalone import standalone_html
from graph.explorer.components.views import NetworkNode, NetworkView


class Elements(HTMLParser):
    """The elements of a page, each with its attributes and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs), ""))

    def handle_data(self, data):
        if self.found:
            tag, attrs, text = self.found[-1]
            self.found[-1] = (tag, attrs, text + data)


def one_node(words: str) -> NetworkView:
    return NetworkView(title=words, nodes=(NetworkNode(id="person/x", label=words, type="Person"),), total=1)


def test_the_page_allows_only_its_own_script_and_style():
    page = standalone_html(one_node("Ann"))
    found = Elements(page).found
    policy = next(a["content"] for tag, a, _ in found if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy and "http" not in policy
    running = re.findall(r"<(?:style|script)>(.*?)</(?:style|script)>", page, flags=re.S)
    assert len(running) == 2
    for text in running:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_nothing_on_the_page_points_outside():
    for _, attrs, _ in Elements(standalone_html(one_node("Ann"))).found:
        assert not {"src", "href", "srcset", "action", "style"} & set(attrs)
    assert "cdn" not in re.sub(r"<script>.*", "", standalone_html(one_node("Ann")), flags=re.S).lower()


def test_the_same_view_gives_the_same_page():
    assert standalone_html(one_node("Ann")) == standalone_html(one_node("Ann"))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["</script>", "<script>", "<!--", "]]>", "&lt;", '"', "'", "\\", "\u2028", "href", "é"]),
        min_size=1,
    )
)
def test_no_title_adds_an_element_or_changes_on_the_way(pieces):
    words = "y" + "x".join(pieces)
    page = standalone_html(one_node(words))
    found = Elements(page).found
    assert [tag for tag, _, _ in found] == [tag for tag, _, _ in Elements(standalone_html(one_node("Ann"))).found]
    data = next(text for tag, attrs, text in found if attrs.get("id") == "data")
    assert json.loads(data) == network_data(one_node(words))
