"""The network as one HTML file that can be mailed, opened without a network, and trusted.

It is the same drawing as in the explorer, on a page of our own instead of pyvis' page, which loads from a content
network. The policy of the page names the hash of every script and style that may run, so nothing that a title brings
along can, and no address that it could ask anything of.
"""

import base64
import hashlib
import html
import json

from graph.explorer.components.assets import own, vis_network
from graph.explorer.components.network import SCRIPTS, STYLES, network_data
from graph.explorer.components.views import NetworkView

START = """
mountNetwork({
  data: JSON.parse(document.getElementById("data").textContent),
  parentElement: document,
  setTriggerValue: () => {},
});
"""


def standalone_html(view: NetworkView) -> str:
    """Write a network as a page of HTML that asks nobody for anything; the same view gives the same text."""
    style = own("standalone.css", *STYLES)
    script = f'"use strict";\n{vis_network()}{own(*SCRIPTS)}{START}'
    title = html.escape(view.title)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<div class="network"></div>
</main>
<script type="application/json" id="data">{_data(view)}</script>
<script>{script}</script>
</body>
</html>
"""


def _policy(script: str, style: str) -> str:
    allowed = {"script-src": _hash(script), "style-src": _hash(style), "img-src": "data: blob:"}
    return "; ".join(["default-src 'none'", "base-uri 'none'", "form-action 'none'", *map(" ".join, allowed.items())])


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _data(view: NetworkView) -> str:
    """Write the data so that no text in it can end its element or begin another."""
    text = json.dumps(network_data(view), ensure_ascii=True, sort_keys=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
