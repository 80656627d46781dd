"""The net under the browser tests: it must catch what the other tests rely on it to catch."""

import pytest

from tests.browser.conftest import watch


@pytest.fixture
def watched(browser):
    context = browser.new_context()
    wrong = watch(context)
    yield context.new_page(), wrong
    context.close()


def test_a_request_to_another_host_is_stopped_and_told(watched):
    page, wrong = watched
    page.set_content('<img src="http://example.org/picture.png">')
    page.wait_for_load_state()
    assert wrong == ["request to http://example.org/picture.png"]


def test_an_error_in_a_page_is_told(watched):
    page, wrong = watched
    page.set_content("<script>throw new Error('broken')</script>")
    assert len(wrong) == 1 and "broken" in wrong[0]


def test_an_app_that_does_not_start_is_told_with_its_log(serve, tmp_path):
    with pytest.raises(pytest.fail.Exception, match=r"did not start:\n[\s\S]*missing\.py"):
        serve(tmp_path / "missing.py")
