"""One till at the counter: desk (its promises), store (its drawer), sync (the errand), ui (the glass)."""
