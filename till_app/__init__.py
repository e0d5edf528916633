"""One till at the counter: the desk (its promises), the store (its drawer), sync (the errand), ui (the glass)."""
