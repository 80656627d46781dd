"""The relations, grouped by family; a class dropped in here is part of the vocabulary."""
