"""The questions: a module each, with a function of the module's name that takes the store first, and its Answer."""
