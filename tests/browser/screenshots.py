"""Pictures of every page on the demo graph, wide and narrow, light and dark, for the README: `make screenshots`.

The graph is the one that ONRECORD_HOME names; `make demo SERVE=0` fills it. Pictures go into `docs/screens/`, with few
colours, so that the checkout stays small.
"""

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "screens"
SERVE = "from graph.explorer.serve import serve; serve()"
SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"
POLICY, UNION, OFFICIAL = (
    "program/migrant-protection-protocols",
    "union/national-cis-council-119",
    "person/ken-cuccinelli",
)
VIEWS = {
    "search": "",
    "results": "?q=union",
    "policy": f"entity?id={POLICY}",
    "official": f"entity?id={OFFICIAL}",
    "stances": f"stances?id={POLICY}",
    "matrix": "matrix",
    "timeline": "timeline?id=governmentbody/us-citizenship-and-immigration-services",
    "network": f"network?id={UNION}",
    "connections": "path?a=person/doug-stephens&b=person/michael-knowles",
    "compare": f"compare?a=person/doug-stephens&b={UNION}",
    "mentioned": f"mentioned?id={POLICY}",
    "documents": "document",
    "claims": "claims",
    "questions": "cypher",
    "dossier": "dossier",
    "add": "add",
    "about": "about",
}


def main() -> None:
    """Serve the graph, and take every view at both widths and in both themes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", SERVE]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)}
    ) as server:
        assert server.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", server.stdout.readline())
        assert found, "the explorer did not start"
        chromium = os.environ.get("ONRECORD_CHROMIUM") or shutil.which("chromium")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            for width in (1280, 390):
                for theme in ("light", "dark"):
                    take(browser, found[0], width, theme)
            browser.close()
        server.terminate()


def take(browser: Browser, address: str, width: int, theme: str) -> None:
    """Take every view at one width in one theme."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme, reduced_motion="reduce")
    page = context.new_page()
    for name, view in VIEWS.items():
        page.goto(f"{address}/{view}")
        shoot(page, f"{name}-{width}-{theme}")
    # A fact has no address that stays the same when extraction gets better: it is opened as readers open it.
    page.goto(f"{address}/{VIEWS['stances']}")
    page.locator(".or-fact summary").first.click()
    page.get_by_role("link", name="check it").first.click()
    page.get_by_role("heading", name="The words that say so").wait_for()
    shoot(page, f"fact-{width}-{theme}")
    context.close()


def shoot(page: Page, name: str) -> None:
    """Picture what the page shows once it has settled."""
    page.wait_for_selector(SETTLED, timeout=60_000)
    page.locator(".or").first.wait_for()
    page.wait_for_timeout(1500)  # pictures settle after the script of the page has ended
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(48, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
