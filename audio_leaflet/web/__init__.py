"""HTTP only: addresses, headers, ranges, negotiation."""
