"""The back office: keeps every order's log, numbers it, hands it on, and knows tills and staff."""
