"""Source formats, a module each; every module defines a `Reader`."""
