"""The till's promises, without a screen: each use case is one transaction of the journal."""
