"""What may be said: node types, relations, and the records every other room speaks."""
