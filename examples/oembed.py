"""What WordPress and others do with the address of a leaflet: find oEmbed, ask, show the answer.

python3 examples/oembed.py https://leaflets.example.org/leaflets/levothyroxine
"""

import json
import sys
from html.parser import HTMLParser
from urllib.parse import quote, urldefrag
from urllib.request import urlopen


class Discovery(HTMLParser):
    """Finds where a page says that it can be asked (oembed.com, section 4)."""

    address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a `<link rel="alternate" type="application/json+oembed">`."""
        given = dict(attrs)
        if tag == "link" and given.get("type") == "application/json+oembed":
            self.address = given["href"] or ""


def player(address: str) -> str:
    """The HTML that stands in the place of an address."""
    discovery = Discovery()
    with urlopen(address) as page:  # noqa: S310 - the address of a page, given by an editor
        discovery.feed(page.read().decode())
    asked = discovery.address
    # The page speaks of itself; an address with a fragment means one of its sections.
    asked = asked.replace(quote(urldefrag(address).url, safe=""), quote(address, safe=""))
    with urlopen(asked) as answer:  # noqa: S310 - found on that page
        html: str = json.load(answer)["html"]
    return html


if __name__ == "__main__":
    print(player(sys.argv[1]))
