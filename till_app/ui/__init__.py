"""The glass: panes that show frozen views and emit what the person wants. No sums, no SQL, no HTTP."""
