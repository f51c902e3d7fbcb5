"""One file a form in which a leaflet is given out: page, JSON document."""
