"""The formats of export; a module dropped in here that defines a Format is one more."""
