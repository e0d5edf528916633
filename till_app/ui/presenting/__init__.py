"""From the desk's values to the views the panes show: pure functions that choose the words."""
