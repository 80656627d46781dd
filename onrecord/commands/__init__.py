"""The commands; a module dropped in here that defines a Command is one more."""
