"""What stands on the counter: the card terminal, printers, the drawer. No widgets, no journal."""
