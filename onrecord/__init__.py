"""The terminal's door: the `onrecord` command."""
